package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import refrain.desk.Desk;
import refrain.store.Archive;
import refrain.store.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description that the desk gives of itself is true, and every link of its pages leads on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescribedTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Site site;
  private Path store;
  private JsonNode description;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    store = folder.resolve("desk.db");
    site = Site.of(store);
    description = JSON.readTree(site.get("/openapi.json").body());
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private Set<String> described() {
    return new TreeSet<>(description.get("paths").propertyNames());
  }

  @Test
  void describesEveryAddressThatItAnswersAndNoOther() throws IOException {
    try (Archive archive = Archive.open(new Place.File(store))) {
      Set<String> answered = new TreeSet<>();
      Routes.of(Desk.of(archive)).forEach(r -> answered.add(r.twin()));
      answered.add("/alerts/{id}.atom");
      assertThat(answered).isEqualTo(described());
    }
  }

  private Schema schema(String reference) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$ref", reference);
    root.set("components", description.get("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(root.toString(), InputFormat.JSON);
  }

  private Schema answer(String path) {
    return schema(
        description
            .at(
                "/paths/"
                    + path.replace("~", "~0").replace("/", "~1")
                    + "/get/responses/200/content/application~1json/schema/$ref")
            .asString());
  }

  /** Every address within the desk that its pages lead to, each asked once. */
  private Map<String, HttpResponse<String>> everyPage() throws IOException {
    HttpResponse<String> compared = site.get("/compare?a_outlet=Meridian+Wire&b_speaker=Varrin");
    assertThat(compared.statusCode()).isEqualTo(303);
    return new TreeMap<>(
        site.walk(
            List.of(
                "/",
                "/documents?limit=200",
                compared.headers().firstValue("Location").orElseThrow(),
                "/speakers?limit=200"),
            (from, link) -> !link.startsWith("/static/") && !link.contains(".json")));
  }

  @Test
  void everyLinkOfEveryPageLeadsToAPageAndEveryTwinIsAsDescribed() throws IOException {
    Map<String, HttpResponse<String>> pages = everyPage();
    Map<String, Integer> asked = new TreeMap<>();
    for (Map.Entry<String, HttpResponse<String>> page : pages.entrySet()) {
      assertThat(page.getValue().statusCode()).as(page.getKey()).isEqualTo(200);
      String twin = Site.twin(page.getKey());
      String path = form(twin);
      if (described().contains(path) && asked.merge(path, 1, Integer::sum) <= 12) {
        HttpResponse<String> json = site.get(twin);
        if (page.getKey().equals("/search") || page.getKey().equals("/compare")) {
          assertThat(json.statusCode()).as(twin).isIn(200, 400);
        } else {
          assertThat(json.statusCode()).as(twin).isEqualTo(200);
          assertThat(answer(path).validate(json.body(), InputFormat.JSON)).as(twin).isEmpty();
        }
      }
    }
    // A redline of two documents is asked for by programs; a series shows its own.
    asked.put("/redline/{before}/{after}.json", 1);
    assertThat(pages.keySet()).anyMatch(p -> p.matches("/alerts/[0-9a-f]{16}\\.atom"));
    asked.put("/alerts/{id}.atom", 1);
    assertThat(asked.keySet()).isEqualTo(described());
    assertThat(site.complaints()).isEmpty();
  }

  /** The path of the description that an address is of. */
  private static String form(String twin) {
    return twin.replaceFirst("\\?.*", "")
        .replaceFirst("/[0-9a-f]{16}\\.json", "/{id}.json")
        .replaceFirst("/series/[^/]+\\.json", "/series/{key}.json");
  }

  @Test
  void problemsAreAsDescribed() throws IOException {
    Schema problem = schema("#/components/schemas/Problem");
    for (String path :
        List.of(
            "/statement/0123456789abcdef.json",
            "/statement/x.json",
            "/series/none.json",
            "/redline/0123456789abcdef/0123456789abcdef.json",
            "/redline/x/y.json",
            "/compare.json",
            "/compare.json?a_outlet=nobody",
            "/compare.json?a_speaker=nobody",
            "/compare.json?a_from=2025-01-01&a_to=2024-01-01",
            "/speakers.json?limit=1000",
            "/documents.json?after=x",
            "/search.json?q=rung:high",
            "/nothing.json")) {
      HttpResponse<String> reply = site.get(path);
      assertThat(reply.statusCode()).as(path).isBetween(400, 404);
      assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(problem.validate(reply.body(), InputFormat.JSON)).as(path).isEmpty();
    }
  }
}
