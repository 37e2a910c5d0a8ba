package refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The command as an assistant starts it: a process of its own. */
class McpCommandTest {

  private static final String CORPUS = "src/test/resources/refrain/cli/corpus";

  @TempDir Path folder = Path.of("set by JUnit");

  @Test
  void answersAnAssistantThatStartedIt() {
    String store = folder.resolve("a.db").toString();
    assertThat(Ran.of("add", "--model=rules", "--store", store, CORPUS).code()).isZero();
    List<String> errors = Collections.synchronizedList(new ArrayList<>());
    StdioClientTransport transport =
        new StdioClientTransport(
            ServerParameters.builder(
                    Path.of(System.getProperty("java.home", ""), "bin", "java").toString())
                .args(
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path", "")),
                    Main.class.getName(),
                    "mcp",
                    "--store",
                    store)
                .build(),
            new JacksonMcpJsonMapper(JsonMapper.builder().build()));
    transport.setStdErrorHandler(errors::add);

    try (McpSyncClient client = McpClient.sync(transport).build()) {
      assertThat(client.initialize().serverInfo().name()).isEqualTo("refrain");
      List<String> tools = client.listTools().tools().stream().map(Tool::name).toList();
      CallToolResult told = client.callTool(asked("overview", Map.of()));
      CallToolResult refused =
          client.callTool(asked("search_statements", Map.of("query", "rung:x")));

      assertThat(tools).hasSize(15).contains("search_statements", "get_statement", "whats_new");
      assertThat(told.isError()).isFalse();
      assertThat(told.content().toString()).contains("5 documents");
      assertThat(refused.isError()).isTrue();
      assertThat(refused.content().toString()).contains("expected");
    }
    assertThat(errors).isEmpty();
  }

  @Test
  void saysWhatIsWrongBeforeItTalks() {
    Ran none = Ran.of("mcp", "--store", folder.resolve("none.db").toString());
    Ran nowhere = Ran.of("mcp", "--store", folder.toString(), "--desk", "javascript:alert(1)");

    assertThat(none.code()).isEqualTo(Main.MISUSE);
    assertThat(none.errors())
        .contains("no such archive; expected a file that refrain add has made");
    assertThat(nowhere.code()).isEqualTo(Main.MISUSE);
    assertThat(nowhere.errors())
        .contains("no address of a desk; expected one such as http://127.0.0.1:7373");
  }

  private static CallToolRequest asked(String tool, Map<String, Object> arguments) {
    return CallToolRequest.builder(tool).arguments(arguments).build();
  }
}
