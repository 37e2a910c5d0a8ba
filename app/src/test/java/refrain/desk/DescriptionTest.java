package refrain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.store.ArchiveException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface holds for what the desk answers. */
class DescriptionTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder = Path.of("set by JUnit");

  private static JsonNode description() {
    return JSON.readTree(new String(Json.description(), StandardCharsets.UTF_8));
  }

  private static Schema schema(JsonNode description, String name) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$ref", "#/components/schemas/" + name);
    root.set("components", description.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(root.toString(), InputFormat.JSON);
  }

  @Test
  void everyAnswerIsAsDescribed() throws ArchiveException {
    JsonNode description = description();
    try (ExampleDesk examples = ExampleDesk.in(folder)) {
      for (Map.Entry<String, List<Record>> answers : Answers.of(examples).entrySet()) {
        Schema schema = schema(description, answers.getKey());
        for (Record answer : answers.getValue()) {
          List<Error> faults = schema.validate(Json.text(answer), InputFormat.JSON);
          assertThat(faults).as(answers.getKey() + ": " + Json.text(answer)).isEmpty();
        }
      }
    }
  }

  @Test
  void aKeyThatIsNotDescribedIsAFault() {
    Schema outlets = schema(description(), "Outlets");
    assertThat(outlets.validate("{\"outlets\":[]}", InputFormat.JSON)).isEmpty();
    assertThat(outlets.validate("{\"outlets\":[],\"path\":\"/\"}", InputFormat.JSON)).isNotEmpty();
    assertThat(outlets.validate("{}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void everyReferenceLeadsSomewhereAndEverySchemaIsUsed() {
    JsonNode description = description();
    Set<String> used = new TreeSet<>();
    references(description, used);
    for (String reference : used) {
      assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
    }
    for (String name : description.at("/components/schemas").propertyNames()) {
      assertThat(used).contains("#/components/schemas/" + name);
    }
  }

  private static void references(JsonNode node, Set<String> out) {
    JsonNode reference = node.get("$ref");
    if (reference != null) {
      out.add(reference.asString());
    }
    node.forEach(child -> references(child, out));
  }

  @Test
  void noPathOfTheMachineIsInAnyAnswer() throws ArchiveException {
    try (ExampleDesk examples = ExampleDesk.in(folder)) {
      String root = Path.of(System.getProperty("refrain.root", "..")).toAbsolutePath().toString();
      for (List<Record> answers : Answers.of(examples).values()) {
        for (Record answer : answers) {
          assertThat(Json.text(answer))
              .doesNotContain("\"path\"")
              .doesNotContain(root)
              .doesNotContain(folder.toString())
              .doesNotContain("examples/");
        }
      }
    }
  }
}
