package refrain.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import refrain.desk.Desk;
import refrain.store.Archive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An assistant's side of the talk, whole messages in and out. */
final class Talk {

  static final ObjectMapper JSON = new ObjectMapper();

  static final String BEGIN =
      "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
          + "\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}";

  static final String BEGUN = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";

  private final Archive archive;
  private final Optional<String> page;

  Talk(Archive archive, Optional<String> page) {
    this.archive = archive;
    this.page = page;
  }

  Talk(Archive archive) {
    this(archive, Optional.empty());
  }

  /** What is answered to these lines, message by message. */
  List<JsonNode> raw(String... lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Assistants.of(Desk.of(archive), page, "test")
        .serve(new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8)), out);
    return out.toString(UTF_8).lines().map(JSON::readTree).toList();
  }

  /** What is answered to a request after the talk has begun. */
  JsonNode ask(String method, Object params) throws IOException {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("jsonrpc", "2.0");
    request.put("id", 1);
    request.put("method", method);
    request.put("params", params);
    return raw(BEGIN, BEGUN, JSON.writeValueAsString(request)).getLast();
  }

  /** What tools answer to many calls in one talk, each with {@code name} and {@code arguments}. */
  List<JsonNode> calls(List<Map<String, Object>> calls) throws IOException {
    List<String> lines = new ArrayList<>(List.of(BEGIN, BEGUN));
    for (Map<String, Object> call : calls) {
      lines.add(
          JSON.writeValueAsString(
              Map.of(
                  "jsonrpc", "2.0", "id", lines.size(), "method", "tools/call", "params", call)));
    }
    List<JsonNode> told = raw(lines.toArray(String[]::new));
    return told.subList(1, told.size()).stream().map(t -> t.get("result")).toList();
  }

  List<JsonNode> tools() throws IOException {
    List<JsonNode> out = new ArrayList<>();
    ask("tools/list", Map.of()).at("/result/tools").forEach(out::add);
    return out;
  }

  /** What a tool answers. */
  JsonNode call(String tool, Map<String, ?> arguments) throws IOException {
    return ask("tools/call", Map.of("name", tool, "arguments", arguments)).get("result");
  }

  /** What a tool answers, no fault. */
  JsonNode told(String tool, Map<String, ?> arguments) throws IOException {
    JsonNode result = call(tool, arguments);
    if (result.path("isError").asBoolean()) {
      throw new AssertionError(tool + " " + arguments + ": " + text(result));
    }
    return result.get("structuredContent");
  }

  /** The sentence that says why a tool does not answer. */
  String fault(String tool, Map<String, ?> arguments) throws IOException {
    JsonNode result = call(tool, arguments);
    if (!result.path("isError").asBoolean()) {
      throw new AssertionError(tool + " " + arguments + " was answered");
    }
    return text(result);
  }

  static String text(JsonNode result) {
    return result.at("/content/0/text").asString();
  }

  static Stream<JsonNode> each(JsonNode list) {
    return list.valueStream();
  }
}
