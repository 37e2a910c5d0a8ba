package refrain.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schema of what every tool sends. It stands beside each tool, and assistants read all of them
 * before the first question: what the names do not tell is in {@code docs/formats/mcp.md}.
 */
final class Schemas {

  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final Map<String, Object> WHOLE = Map.of("type", "integer");

  private Schemas() {}

  static Map<String, Object> reply() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("id", TEXT);
    properties.put("page", TEXT);
    properties.put("next", TEXT);
    properties.put("notes", list(TEXT));
    properties.put("citations", list(citation()));
    properties.put("answer", Map.of("type", "object"));
    return object(List.of("notes", "citations", "answer"), properties);
  }

  private static Map<String, Object> citation() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String key : List.of("article", "doc", "outlet", "title")) {
      properties.put(key, TEXT);
    }
    dated(properties, "published");
    properties.put("address", TEXT);
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("begin", WHOLE);
    words.put("end", WHOLE);
    words.put("text", TEXT);
    properties.put("words", list(object(List.of("begin", "end", "text"), words)));
    properties.put("cut", Map.of("type", "boolean"));
    for (String key : List.of("report", "statement", "speaker")) {
      properties.put(key, TEXT);
    }
    dated(properties, "said_on");
    properties.put("page", TEXT);
    return object(List.of("article", "doc", "words", "cut"), properties);
  }

  private static void dated(Map<String, Object> properties, String key) {
    properties.put(key, TEXT);
    properties.put(key + "_origin", TEXT);
    properties.put(key + "_candidates", list(WHOLE));
  }

  private static Map<String, Object> object(List<String> required, Map<String, Object> properties) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("type", "object");
    out.put("properties", properties);
    out.put("required", required);
    out.put("additionalProperties", false);
    return out;
  }

  private static Map<String, Object> list(Map<String, Object> of) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("type", "array");
    out.put("items", of);
    return out;
  }
}
