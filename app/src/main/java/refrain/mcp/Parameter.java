package refrain.mcp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import refrain.domain.Id;

/**
 * Something that a tool is told: from this one declaration come the schema that assistants read and
 * the check of what they send.
 *
 * @param name its key
 * @param kind what values it takes
 * @param needed whether it must be given
 * @param about what it is, for assistants
 */
record Parameter(String name, Kind kind, boolean needed, String about) {

  /** What values a parameter takes. */
  sealed interface Kind {

    /**
     * Text.
     *
     * @param most number of code points
     */
    record Text(int most) implements Kind {}

    /** Lower-case letters, digits and hyphens. */
    record Key() implements Kind {}

    /**
     * One of some words.
     *
     * @param of the words
     */
    record Choice(List<String> of) implements Kind {

      public Choice {
        of = List.copyOf(of);
      }
    }

    /**
     * A whole number.
     *
     * @param least the smallest
     * @param most the largest
     * @param usual where none is given
     */
    record Whole(int least, int most, int usual) implements Kind {}

    /** A day of ISO 8601. */
    record Day() implements Kind {}

    /** An id: 16 hexadecimal digits. */
    record Identity() implements Kind {}

    /** True or false. */
    record Flag() implements Kind {}

    /**
     * Several together.
     *
     * @param parts what they are
     */
    record Group(List<Parameter> parts) implements Kind {

      public Group {
        parts = List.copyOf(parts);
      }
    }
  }

  private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
  private static final String ID = "^[0-9a-f]{16}$";
  private static final String KEY = "^[a-z0-9-]{1,200}$";
  private static final String NO_NUL = "^[^\\u0000]*$";

  static Parameter needed(String name, Kind kind, String about) {
    return new Parameter(name, kind, true, about);
  }

  static Parameter maybe(String name, Kind kind, String about) {
    return new Parameter(name, kind, false, about);
  }

  /** The schema of an object that has these parameters and no others. */
  static Map<String, Object> schema(List<Parameter> parameters) {
    Map<String, Object> properties = new LinkedHashMap<>();
    parameters.forEach(p -> properties.put(p.name, p.schema()));
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("type", "object");
    out.put("properties", properties);
    out.put("required", parameters.stream().filter(Parameter::needed).map(p -> p.name).toList());
    out.put("additionalProperties", false);
    return out;
  }

  private Map<String, Object> schema() {
    Map<String, Object> out =
        switch (kind) {
          case Kind.Text t -> {
            Map<String, Object> text = text(NO_NUL);
            text.put("minLength", 1);
            text.put("maxLength", t.most());
            yield text;
          }
          case Kind.Key k -> text(KEY);
          case Kind.Choice c -> {
            Map<String, Object> choice = new LinkedHashMap<>();
            choice.put("type", "string");
            choice.put("enum", c.of());
            yield choice;
          }
          case Kind.Whole w -> {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("type", "integer");
            whole.put("minimum", w.least());
            whole.put("maximum", w.most());
            whole.put("default", w.usual());
            yield whole;
          }
          case Kind.Day d -> {
            Map<String, Object> day = text(DAY);
            day.put("format", "date");
            yield day;
          }
          case Kind.Identity i -> text(ID);
          case Kind.Flag f -> {
            Map<String, Object> flag = new LinkedHashMap<>();
            flag.put("type", "boolean");
            flag.put("default", false);
            yield flag;
          }
          case Kind.Group g -> schema(g.parts());
        };
    out.put("description", about);
    return out;
  }

  private static Map<String, Object> text(String pattern) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("type", "string");
    out.put("pattern", pattern);
    return out;
  }

  /**
   * A value as it was sent, checked and read.
   *
   * @param path names the value to who sent it
   * @return a String, Integer, LocalDate, Id, Boolean or {@link Arguments}, as the kind is
   */
  Object read(String path, @Nullable Object value) throws Misasked {
    return switch (kind) {
      case Kind.Text t -> {
        String text = matching(path, value, NO_NUL);
        if (text.isEmpty() || text.codePointCount(0, text.length()) > t.most()) {
          throw refused(path, value);
        }
        yield text;
      }
      case Kind.Key k -> matching(path, value, KEY);
      case Kind.Choice c -> {
        if (value instanceof String s && c.of().contains(s)) {
          yield s;
        }
        throw refused(path, value);
      }
      case Kind.Whole w -> {
        if (value instanceof Number n
            && n.doubleValue() == Math.rint(n.doubleValue())
            && n.doubleValue() >= w.least()
            && n.doubleValue() <= w.most()) {
          yield n.intValue();
        }
        throw refused(path, value);
      }
      case Kind.Day d -> {
        try {
          yield LocalDate.parse(matching(path, value, DAY));
        } catch (DateTimeParseException e) {
          throw refused(path, value);
        }
      }
      case Kind.Identity i -> new Id(matching(path, value, ID));
      case Kind.Flag f -> {
        if (value instanceof Boolean b) {
          yield b;
        }
        throw refused(path, value);
      }
      case Kind.Group g -> {
        if (value instanceof Map<?, ?> m) {
          yield Arguments.read(path + ".", g.parts(), m);
        }
        throw refused(path, value);
      }
    };
  }

  private String matching(String path, @Nullable Object value, String pattern) throws Misasked {
    if (value instanceof String s && s.matches("(?s)" + pattern.replace("$", "\\z"))) {
      return s;
    }
    throw refused(path, value);
  }

  private Misasked refused(String path, @Nullable Object value) {
    return new Misasked(
        path
            + ": found "
            + found(value)
            + "; expected "
            + expected()
            + (needed ? "" : ", or none"));
  }

  private static String found(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case String s -> Literal.of(s, 60);
      case Number n -> Literal.bare(n.toString(), 40);
      case Boolean b -> b.toString();
      case Map<?, ?> m -> "an object";
      case List<?> l -> "a list";
      default -> "something else";
    };
  }

  /** What values it takes, in words. */
  String expected() {
    return switch (kind) {
      case Kind.Text t -> "text of 1 to " + t.most() + " characters, none of them NUL";
      case Kind.Key k -> "the key of a series: lower-case letters, digits and hyphens";
      case Kind.Choice c -> "one of " + String.join(", ", c.of());
      case Kind.Whole w -> "a whole number, " + w.least() + " to " + w.most();
      case Kind.Day d -> "a day such as 2024-01-31";
      case Kind.Identity i -> "an id: 16 lower-case hexadecimal digits, from an earlier answer";
      case Kind.Flag f -> "true or false";
      case Kind.Group g ->
          "an object with any of "
              + String.join(", ", g.parts().stream().map(Parameter::name).toList());
    };
  }
}
