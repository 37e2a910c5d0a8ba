package refrain.export;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.wire.Stretch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON: no blanks, absent facts as absent keys. */
final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  // Whole in memory first: an object is small, and what fails in writing it is then an IOException.
  static String object(Consumer<JsonGenerator> properties) {
    return text(
        json -> {
          json.writeStartObject();
          properties.accept(json);
          json.writeEndObject();
        });
  }

  static String array(Consumer<JsonGenerator> values) {
    return text(
        json -> {
          json.writeStartArray();
          values.accept(json);
          json.writeEndArray();
        });
  }

  private static String text(Consumer<JsonGenerator> value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      value.accept(json);
    }
    return text.toString();
  }

  static void stretch(JsonGenerator json, Stretch stretch) {
    json.writeStartArray();
    json.writeNumber(stretch.begin());
    json.writeNumber(stretch.end());
    json.writeEndArray();
  }

  static void text(JsonGenerator json, String key, Optional<String> value) {
    value.ifPresent(v -> json.writeStringProperty(key, v));
  }

  /** Several values as a list, none as no key. */
  static <T> void list(JsonGenerator json, String key, List<T> values, Consumer<T> writing) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(key);
      values.forEach(writing);
      json.writeEndArray();
    }
  }
}
