package refrain.serve;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import refrain.desk.Part;
import refrain.domain.Id;

/**
 * What somebody asks: an address within the desk.
 *
 * @param path without {@code .json}
 * @param named the parts of the path that its route names
 * @param fields of the query, in the order given; those without a value left out
 * @param json whether the answer is for a program
 */
record Asked(String path, Map<String, String> named, Map<String, String> fields, boolean json) {

  private static final String TWIN = ".json";

  /** A question that cannot be understood; the message is for whoever asked. */
  static final class Misasked extends RuntimeException {

    private static final long serialVersionUID = 1;

    Misasked(String message) {
      super(message);
    }
  }

  /**
   * Reads an address.
   *
   * @param rawPath the path as sent
   * @param rawQuery the query as sent; empty if there is none
   * @param named the decoded parts of the path that the route names
   * @param wantsJson whether the {@code Accept} header prefers JSON
   * @throws Misasked if it is badly encoded
   */
  static Asked of(String rawPath, String rawQuery, Map<String, String> named, boolean wantsJson) {
    boolean twin = isTwin(rawPath);
    Map<String, String> parts = new LinkedHashMap<>();
    named.forEach((k, v) -> parts.put(k, twin ? withoutTwin(v) : v));
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : rawQuery.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && equals < pair.length() - 1) {
        fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    String path = twin ? withoutTwin(rawPath) : rawPath;
    return new Asked(path.equals("/today") ? "/" : path, parts, fields, twin || wantsJson);
  }

  private static String withoutTwin(String text) {
    return isTwin(text) ? text.substring(0, text.length() - TWIN.length()) : text;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Misasked("found " + text + ", expected % and two hexadecimal digits: " + e);
    }
  }

  /** A field of the query; empty if it is not given or blank. */
  Optional<String> text(String field) {
    return Optional.ofNullable(fields.get(field)).filter(v -> !v.isBlank());
  }

  /**
   * @throws Misasked if it is no id
   */
  Optional<Id> id(String field) {
    return text(field).map(v -> id(field, v));
  }

  /**
   * The part of the path that its route names {@code id}.
   *
   * @throws Misasked if it is none
   */
  Id id() {
    return idOf("id");
  }

  /**
   * A part of the path that is an id.
   *
   * @param part as its route names it
   * @throws Misasked if it is none
   */
  Id idOf(String part) {
    return id("the address", named.getOrDefault(part, ""));
  }

  private static Id id(String where, String value) {
    try {
      return new Id(value);
    } catch (IllegalArgumentException e) {
      throw new Misasked("found " + value + " in " + where + ", expected an id of 16 hex digits");
    }
  }

  /**
   * @throws Misasked if it is no day
   */
  Optional<LocalDate> day(String field) {
    return text(field)
        .map(
            v -> {
              try {
                return LocalDate.parse(v.strip());
              } catch (DateTimeParseException e) {
                throw new Misasked(field + ": found " + v + ", expected a day as 2024-05-21");
              }
            });
  }

  /**
   * Which part of a list is asked for: after what {@code after} tells, {@code limit} rows.
   *
   * @param usual number of rows where none is given
   * @throws Misasked if the limit is no number that a part may have
   */
  Part part(int usual) {
    Optional<String> limit = text("limit");
    try {
      return new Part(text("after"), limit.map(Integer::parseInt).orElse(usual));
    } catch (IllegalArgumentException e) {
      throw new Misasked(
          "limit: found " + limit.orElse("") + ", expected a number from 1 to " + Part.MOST);
    }
  }

  /** Whether a field says yes. */
  boolean yes(String field) {
    return text(field)
        .filter(v -> v.equals("yes") || v.equals("true") || v.equals("1"))
        .isPresent();
  }

  /**
   * This address with a field set to another value; an empty value takes the field out. Another
   * question begins at its first part.
   */
  String with(String field, String value) {
    Map<String, String> other = new LinkedHashMap<>(fields);
    other.remove(field);
    if (!field.equals("against")) {
      other.remove("after");
    }
    if (!value.isEmpty()) {
      other.put(field, value);
    }
    return path + query(other);
  }

  /** The address of the answer for programs. */
  String twin() {
    return twin(path + query(fields));
  }

  /** The same address for programs; its query stays. */
  static String twin(String address) {
    int query = address.indexOf('?');
    String path = query < 0 ? address : address.substring(0, query);
    return (path.equals("/") ? "/today" : path) + TWIN + address.substring(path.length());
  }

  /** Whether an address within the desk is one for programs. */
  static boolean isTwin(String path) {
    return path.endsWith(TWIN);
  }

  /** The fields as a query, with its question mark; empty if there are none. */
  static String query(Map<String, String> fields) {
    StringBuilder out = new StringBuilder();
    fields.forEach(
        (k, v) ->
            out.append(out.isEmpty() ? '?' : '&').append(part(k)).append('=').append(part(v)));
    return out.toString();
  }

  /** A text as a part of an address. */
  static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
