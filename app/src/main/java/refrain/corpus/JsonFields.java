package refrain.corpus;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON objects as named values. */
final class JsonFields {

  private static final JsonMapper JSON = JsonMapper.shared();

  private JsonFields() {}

  /**
   * @throws IllegalArgumentException if it is not JSON; the message says where, in words for users
   */
  static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      String place =
          e.getLocation() == null ? "" : " at character " + e.getLocation().getColumnNr();
      throw new IllegalArgumentException("not valid JSON" + place, e);
    }
  }

  /** The strings, numbers and truth values of an object; lists and objects inside are passed by. */
  static Fields of(JsonNode object) {
    Fields fields = new Fields();
    for (Map.Entry<String, JsonNode> e : object.properties()) {
      if (e.getValue().isValueNode() && !e.getValue().isNull()) {
        fields.put(e.getKey(), e.getValue().asString());
      }
    }
    return fields;
  }
}
