package refrain.export;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.wire.Stretch;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON: no blanks, absent facts as absent keys. */
final class JsonText {

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private JsonText() {}

  /** A generator that leaves the writer open. */
  static JsonGenerator to(Writer out) {
    return JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  static String array(Consumer<JsonGenerator> values) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = to(text)) {
      json.writeStartArray();
      values.accept(json);
      json.writeEndArray();
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

  /** One text alone, several as a list, none as no key. */
  static void texts(JsonGenerator json, String key, List<String> values) {
    if (values.size() == 1) {
      json.writeStringProperty(key, values.get(0));
    } else if (!values.isEmpty()) {
      json.writeArrayPropertyStart(key);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }
}
