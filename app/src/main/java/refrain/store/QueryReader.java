package refrain.store;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import refrain.domain.ActType;
import refrain.domain.Form;
import refrain.domain.Id;

/** Reads what a person types into a search field. */
final class QueryReader {

  private static final List<String> FIELDS =
      List.of("speaker", "body", "country", "outlet", "act", "rung", "form", "cited", "from", "to");
  private static final int LONGEST = 2000;
  private static final int MOST = 50;

  private final String text;
  private final List<String> all = new ArrayList<>();
  private final List<String> none = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private int at;

  private QueryReader(String text) {
    this.text = text;
  }

  static Query read(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a question of "
              + text.length()
              + " characters; expected at most "
              + LONGEST
              + "; ask for fewer words");
    }
    QueryReader reader = new QueryReader(text);
    reader.read();
    return reader.query();
  }

  private void read() {
    while (true) {
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        return;
      }
      term();
      if (all.size() + none.size() > MOST) {
        throw new IllegalArgumentException(
            "more than " + MOST + " words; expected at most that many; ask for fewer");
      }
    }
  }

  private void term() {
    boolean not = text.charAt(at) == '-' && at + 1 < text.length() && !isBlank(text.charAt(at + 1));
    if (not) {
      at++;
    }
    int colon = colon();
    if (colon > at) {
      String field = text.substring(at, colon).toLowerCase(Locale.ROOT);
      at = colon + 1;
      String value = value();
      if (not) {
        throw new IllegalArgumentException(
            "-" + field + ": leaves nothing out; only words and phrases can be left out");
      }
      if (value.isBlank()) {
        throw new IllegalArgumentException(
            field + ": has no value; expected one such as " + example(field));
      }
      if (fields.put(field, value) != null) {
        throw new IllegalArgumentException(
            field + ": stands there twice; expected once; ask two questions");
      }
      return;
    }
    String value = value();
    if (!value.isBlank()) {
      (not ? none : all).add(value);
    }
  }

  /** Where the colon of a field stands that begins here; -1 if none does. */
  private int colon() {
    int i = at;
    while (i < text.length() && isLetter(text.charAt(i))) {
      i++;
    }
    boolean field =
        i < text.length()
            && text.charAt(i) == ':'
            && FIELDS.contains(text.substring(at, i).toLowerCase(Locale.ROOT));
    if (i > at && i < text.length() && text.charAt(i) == ':' && !field) {
      throw new IllegalArgumentException(
          "no field "
              + text.substring(at, i)
              + "; expected one of "
              + String.join(", ", FIELDS)
              + "; put words with a colon into quotation marks");
    }
    return field ? i : -1;
  }

  private String value() {
    if (at < text.length() && isQuote(text.charAt(at))) {
      int begin = ++at;
      while (at < text.length() && !isQuote(text.charAt(at))) {
        at++;
      }
      String value = text.substring(begin, at);
      at = Math.min(text.length(), at + 1);
      return value;
    }
    int begin = at;
    while (at < text.length() && !isBlank(text.charAt(at)) && !isQuote(text.charAt(at))) {
      at++;
    }
    return text.substring(begin, at);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }

  private Query query() {
    Optional<String> who = field("speaker");
    Optional<Id> id = who.filter(w -> w.matches("[0-9a-f]{16}")).map(Id::new);
    Query query =
        new Query(
            all,
            none,
            id,
            id.isPresent() ? Optional.empty() : who,
            field("body"),
            field("country").map(c -> c.length() == 2 ? c.toUpperCase(Locale.ROOT) : c),
            field("outlet"),
            field("act").map(v -> constant("act", v, ActType.values())),
            field("rung").map(QueryReader::rung).orElse(OptionalInt.empty()),
            field("form").map(v -> constant("form", v, Form.values())),
            field("cited"),
            field("from").map(v -> day("from", v)),
            field("to").map(v -> day("to", v)));
    if (query.from().isPresent()
        && query.to().isPresent()
        && query.from().get().isAfter(query.to().get())) {
      throw new IllegalArgumentException(
          "from:"
              + query.from().get()
              + " is after to:"
              + query.to().get()
              + "; expected the earlier day first");
    }
    return query;
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private static <E extends Enum<E>> E constant(String field, String value, E[] values) {
    return Arrays.stream(values)
        .filter(v -> v.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    field
                        + ":"
                        + value
                        + " is none; expected one of "
                        + Arrays.stream(values)
                            .map(QueryReader::lower)
                            .collect(Collectors.joining(", "))));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static OptionalInt rung(String value) {
    if (value.matches("[0-9]{1,2}")) {
      return OptionalInt.of(Integer.parseInt(value));
    }
    throw new IllegalArgumentException(
        "rung:" + value + " is none; expected a number from 0 to 99, such as rung:9");
  }

  private static LocalDate day(String field, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          field + ":" + value + " is no day; expected one such as " + example(field), e);
    }
  }

  private static String example(String field) {
    return switch (field) {
      case "speaker" -> "speaker:\"Anna Varrin\"";
      case "body" -> "body:\"Foreign Ministry\"";
      case "country" -> "country:FR";
      case "outlet" -> "outlet:\"The Courier\"";
      case "act" -> "act:reject";
      case "rung" -> "rung:9";
      case "form" -> "form:direct";
      case "cited" -> "cited:un-charter";
      case "from" -> "from:2024-01-01";
      default -> "to:2024-12-31";
    };
  }
}
