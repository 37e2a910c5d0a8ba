package refrain.evaluate;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes numbers as JSON. */
final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonText() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Indented, with a line end, the same on every platform. */
  static String of(ObjectNode json) {
    return MAPPER.writeValueAsString(json).replace("\r\n", "\n") + "\n";
  }
}
