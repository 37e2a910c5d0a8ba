package refrain.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Goes through one line of JSON, value by value, and builds no tree. Each method reads the value
 * that the parser stands before and leaves it behind the value.
 */
final class Cursor {

  private final JsonParser json;
  private @Nullable CodePoints points;
  private String key = "the line";

  Cursor(JsonParser json) {
    this.json = json;
  }

  /** From here on, spans count in this text. */
  void countIn(String text) {
    points = CodePoints.of(text);
  }

  /**
   * An object.
   *
   * @param member is given each key and must read or {@link #skip} its value
   */
  void object(Consumer<String> member) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw wrong("an object");
    }
    members(member);
  }

  /** The rest of an object. */
  private void members(Consumer<String> member) {
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      key = name;
      member.accept(name);
    }
    if (json.currentToken() != JsonToken.END_OBJECT) {
      throw wrong("a key");
    }
  }

  String string() {
    if (json.nextToken() != JsonToken.VALUE_STRING) {
      throw wrong("a string");
    }
    return json.getString();
  }

  <E extends Enum<E>> E constant(Constants<E> constants) {
    return constants.named(string());
  }

  double number() {
    JsonToken token = json.nextToken();
    if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
      throw wrong("a number");
    }
    return json.getDoubleValue();
  }

  int whole() {
    if (json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
      throw wrong("a whole number");
    }
    return json.getIntValue();
  }

  boolean flag() {
    return switch (json.nextToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw wrong("true or false");
    };
  }

  Span span() {
    begin();
    return pair();
  }

  List<Span> spans() {
    begin();
    List<Span> spans = new ArrayList<>();
    for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
      if (t != JsonToken.START_ARRAY) {
        throw wrong("a list of [begin, end]");
      }
      spans.add(pair());
    }
    return spans;
  }

  private Span pair() {
    if (points == null) {
      throw new IllegalArgumentException(
          key + " stands before text; expected the text before what counts in it");
    }
    int begin = whole();
    int end = whole();
    if (json.nextToken() != JsonToken.END_ARRAY) {
      throw wrong("[begin, end]");
    }
    return points.span(begin, end);
  }

  List<Integer> numbers() {
    begin();
    List<Integer> numbers = new ArrayList<>();
    for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
      if (t != JsonToken.VALUE_NUMBER_INT) {
        throw wrong("a list of whole numbers");
      }
      numbers.add(json.getIntValue());
    }
    return numbers;
  }

  List<String> strings() {
    begin();
    List<String> strings = new ArrayList<>();
    for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
      if (t != JsonToken.VALUE_STRING) {
        throw wrong("a list of strings");
      }
      strings.add(json.getString());
    }
    return strings;
  }

  /**
   * A list of objects.
   *
   * @param element takes the members of one
   */
  <T> List<T> objects(Supplier<Members<T>> element) {
    begin();
    List<T> list = new ArrayList<>();
    for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
      if (t != JsonToken.START_OBJECT) {
        throw wrong("a list of objects");
      }
      Members<T> members = element.get();
      members(members::member);
      list.add(members.whole());
    }
    return list;
  }

  /** An object whose members make a value. */
  <T> T object(Members<T> members) {
    object(members::member);
    return members.whole();
  }

  /** Leaves a value aside. */
  void skip() {
    json.nextToken();
    json.skipChildren();
  }

  private void begin() {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      throw wrong("a list");
    }
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException(
        "missing or of the wrong type: " + key + "; expected " + expected);
  }

  /** What a key must have. */
  static <T> T required(@Nullable T value, String key) {
    if (value == null) {
      throw new IllegalArgumentException("missing or of the wrong type: " + key);
    }
    return value;
  }

  /** An object in the making. */
  interface Members<T> {

    /** Reads or skips the value of a key. */
    void member(String key);

    /**
     * What they make.
     *
     * @throws IllegalArgumentException if one is missing
     */
    T whole();
  }
}
