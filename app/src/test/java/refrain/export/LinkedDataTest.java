package refrain.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Linked data keeps the rules of its vocabularies, whatever the texts are. */
class LinkedDataTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> PURPOSES = Set.of("identifying", "describing", "tagging");

  /**
   * The properties that are written, each with the types of schema.org that may have it: those
   * named as its domain, and their subtypes.
   */
  private static final Map<String, Set<String>> DOMAINS = new HashMap<>();

  static {
    Set<String> works = Set.of("Quotation", "NewsArticle", "CreativeWork");
    Set<String> organisations = Set.of("Organization", "GovernmentOrganization");
    for (String p :
        List.of(
            "text",
            "inLanguage",
            "creator",
            "creditText",
            "dateCreated",
            "datePublished",
            "isPartOf",
            "exampleOfWork",
            "mentions",
            "citation",
            "keywords",
            "headline",
            "publisher")) {
      DOMAINS.put(p, works);
    }
    DOMAINS.put("spokenByCharacter", Set.of("Quotation"));
    Set<String> things = new HashSet<>(works);
    things.addAll(organisations);
    things.addAll(Set.of("Person", "PropertyValue", "PostalAddress"));
    for (String p : List.of("name", "url", "identifier", "description")) {
      DOMAINS.put(p, things);
    }
    DOMAINS.put("jobTitle", Set.of("Person"));
    DOMAINS.put("affiliation", Set.of("Person"));
    DOMAINS.put("address", Set.of("Organization", "GovernmentOrganization", "Person"));
    DOMAINS.put("addressCountry", Set.of("PostalAddress"));
    DOMAINS.put("propertyID", Set.of("PropertyValue"));
    DOMAINS.put("value", Set.of("PropertyValue"));
  }

  @Test
  void annotatesEachPieceWithItsPlaceAndWords() throws IOException {
    Told told = Invented.told("“We reject any 𝒜 toll”,", "“now and later”.");
    String text = told.article().text();

    JsonNode annotation = annotations(List.of(told), Optional.empty()).path("first").path("items");

    JsonNode targets = annotation.path(0).path("target");
    assertThat(targets).hasSize(2);
    for (JsonNode target : targets) {
      JsonNode quote = target.path("selector").path(0);
      JsonNode place = target.path("selector").path(1);
      int begin = text.offsetByCodePoints(0, place.path("start").asInt());
      int end = text.offsetByCodePoints(0, place.path("end").asInt());
      assertThat(quote.path("exact").asString()).isEqualTo(text.substring(begin, end));
      assertThat(text)
          .contains(
              quote.path("prefix").asString()
                  + quote.path("exact").asString()
                  + quote.path("suffix").asString());
      assertThat(quote.path("prefix").asString().codePoints().count()).isLessThanOrEqualTo(32);
    }
    assertThat(targets.path(1).path("selector").path(0).path("prefix").asString().codePoints())
        .hasSize(32);
  }

  @Test
  void keepsTheRulesOfWebAnnotations() throws IOException {
    List<Told> reports = Invented.hostile(9, 200);
    JsonNode collection = annotations(reports, Optional.empty());

    assertThat(collection.path("@context").path(0).asString())
        .isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.path("type").asString()).isEqualTo("AnnotationCollection");
    assertThat(collection.path("total").asInt()).isEqualTo(reports.size());
    JsonNode page = collection.path("first");
    assertThat(page.path("type").asString()).isEqualTo("AnnotationPage");
    assertThat(page.path("partOf").asString()).isEqualTo(collection.path("id").asString());
    assertThat(page.path("items")).hasSize(reports.size());
    Set<String> ids = new HashSet<>();
    for (JsonNode a : page.path("items")) {
      assertThat(ids.add(a.path("id").asString())).isTrue();
      assertThat(URI.create(a.path("id").asString()).isAbsolute()).isTrue();
      assertThat(a.path("type").asString()).isEqualTo("Annotation");
      assertThat(a.path("motivation").asString()).isEqualTo("identifying");
      assertThat(a.path("target")).isNotEmpty();
      for (JsonNode body : a.path("body")) {
        assertThat(PURPOSES).contains(body.path("purpose").asString());
        switch (body.path("type").asString()) {
          case "TextualBody" -> assertThat(body.has("value")).isTrue();
          case "SpecificResource" -> assertThat(body.path("source").path("id").isString()).isTrue();
          default -> throw new AssertionError("body of type " + body.path("type"));
        }
      }
      for (JsonNode target : a.path("target")) {
        assertThat(target.path("source").path("id").isString()).isTrue();
        assertThat(target.path("selector").path(1).path("start").asInt())
            .isLessThan(target.path("selector").path(1).path("end").asInt());
        assertThat(target.path("scope").asString("")).doesNotContain("javascript");
      }
    }
  }

  @Test
  void namesThingsByTheirPagesOnADesk() throws IOException {
    Told told = Invented.told("“We reject any toll”,", "“now”.");

    JsonNode annotation =
        annotations(List.of(told), Optional.of("https://desk.example/refrain"))
            .path("first")
            .path("items")
            .path(0);

    assertThat(annotation.path("id").asString())
        .isEqualTo(
            "https://desk.example/refrain/article/"
                + told.article().id()
                + "#r-"
                + told.said().report());
  }

  @Test
  void keepsTheDomainsOfSchemaOrg() throws IOException {
    List<Told> reports = new ArrayList<>(Invented.hostile(10, 100));
    reports.add(Invented.told("“We reject any toll”,", "“now”."));
    StringWriter out = new StringWriter();
    try (Rows<Told> rows = Quotations.to(out, new Iris(Optional.empty()))) {
      for (Told told : reports) {
        rows.write(told);
      }
    }

    JsonNode graph = JSON.readTree(out.toString()).path("@graph");
    assertThat(graph).hasSize(reports.size());
    graph.forEach(LinkedDataTest::domains);
    JsonNode last = graph.path(reports.size() - 1);
    assertThat(last.path("text").asString()).isEqualTo("“We reject any toll”, … “now”.");
    assertThat(last.path("spokenByCharacter").path("name").asString()).isEqualTo("Ilse Varrin");
    assertThat(last.path("spokenByCharacter").path("affiliation").path("name").asString())
        .isEqualTo("Foreign Ministry");
    assertThat(last.path("dateCreated").asString()).isEqualTo("2031-01-14");
    assertThat(last.path("isPartOf").path("publisher").path("name").asString())
        .isEqualTo("Harbour Post");
    assertThat(last.path("citation").path(0).path("name").asString()).isEqualTo("Salt Accord");
    // Only EDTF can say a day without its year.
    assertThat(graph)
        .anySatisfy(
            q -> {
              assertThat(q.has("dateCreated")).isFalse();
              assertThat(q.path("dcterms:created").path("@value").asString())
                  .isEqualTo("XXXX-01-14");
            });
  }

  private static void domains(JsonNode thing) {
    String type = thing.path("@type").asString("");
    thing
        .properties()
        .forEach(
            e -> {
              if (!e.getKey().startsWith("@") && !e.getKey().contains(":")) {
                assertThat(DOMAINS.get(e.getKey())).as("%s of %s", e.getKey(), type).contains(type);
                if (e.getValue().isObject()) {
                  nested(e.getValue());
                } else if (e.getValue().isArray()) {
                  e.getValue().forEach(LinkedDataTest::nested);
                }
              }
            });
  }

  private static void nested(JsonNode value) {
    if (value.has("@type")) {
      domains(value);
    } else if (value.isObject()) {
      assertThat(value.propertyNames()).containsExactly("@id");
    }
  }

  private static JsonNode annotations(List<Told> reports, Optional<String> desk)
      throws IOException {
    StringWriter out = new StringWriter();
    try (Rows<Told> rows = Annotations.to(out, new Iris(desk))) {
      for (Told told : reports) {
        rows.write(told);
      }
    }
    return JSON.readTree(out.toString());
  }
}
