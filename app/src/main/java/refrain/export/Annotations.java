package refrain.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import refrain.domain.Speaker;
import refrain.wire.Stretch;
import tools.jackson.core.JsonGenerator;

/**
 * Reports as Web Annotations (W3C Web Annotation Data Model, 2017): the target is the words in the
 * document's text, one target a piece; the bodies tell whose they are and what they do.
 */
final class Annotations {

  private static final String ANNO = "http://www.w3.org/ns/anno.jsonld";

  private final Iris iris;

  private Annotations(Iris iris) {
    this.iris = iris;
  }

  static Rows<Told> to(Writer out, Iris iris) throws IOException {
    String collection = iris.collection("annotations");
    String begin =
        "{\"@context\":[\""
            + ANNO
            + "\",{\"refrain\":\""
            + Iris.PREFIX
            + "\"}],\n\"id\":\""
            + collection
            + "\",\"type\":\"AnnotationCollection\","
            + "\"label\":\"Who said what\",\n\"first\":{\"id\":\""
            + collection
            + "/1\",\"type\":\"AnnotationPage\",\"partOf\":\""
            + collection
            + "\",\"startIndex\":0,\"items\":[";
    // The number is known at the end; the order of keys tells nothing in JSON.
    return new LinkedRows<>(
        out, begin, new Annotations(iris)::write, n -> "]},\"total\":" + n + "}");
  }

  private void write(JsonGenerator json, Told told) {
    json.writeStringProperty("id", iris.report(told));
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", "identifying");
    json.writeObjectPropertyStart("generator");
    json.writeStringProperty("type", "Software");
    json.writeStringProperty("name", "Refrain");
    json.writeEndObject();
    bodies(json, told);
    targets(json, told);
    facts(json, told);
  }

  private void bodies(JsonGenerator json, Told told) {
    json.writeArrayPropertyStart("body");
    told.said().speaker().ifPresent(s -> agent(json, s, told));
    told.said()
        .speaker()
        .map(told::full)
        .or(told::speakerLabel)
        .ifPresent(words -> textual(json, "describing", words, told.article().language()));
    StatementTable.act(told).ifPresent(act -> tag(json, act.type().name()));
    tag(json, told.said().form().name().toLowerCase(Locale.ROOT));
    json.writeEndArray();
  }

  private void agent(JsonGenerator json, Speaker speaker, Told told) {
    json.writeStartObject();
    json.writeStringProperty("type", "SpecificResource");
    json.writeStringProperty("purpose", "identifying");
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("id", iris.speaker(speaker));
    json.writeStringProperty("type", speaker.name().isPresent() ? "Person" : "Organization");
    json.writeStringProperty("name", told.label(speaker));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void tag(JsonGenerator json, String tag) {
    textual(json, "tagging", tag, "en");
  }

  private static void textual(JsonGenerator json, String purpose, String value, String language) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("purpose", purpose);
    json.writeStringProperty("value", value);
    json.writeStringProperty("format", "text/plain");
    json.writeStringProperty("language", language);
    json.writeEndObject();
  }

  private void targets(JsonGenerator json, Told told) {
    List<Stretch> at = told.line().content();
    json.writeArrayPropertyStart("target");
    for (int i = 0; i < at.size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("type", "SpecificResource");
      json.writeObjectPropertyStart("source");
      json.writeStringProperty("id", iris.document(told));
      json.writeStringProperty("type", "Text");
      json.writeStringProperty("format", "text/plain");
      json.writeStringProperty("language", told.article().language());
      json.writeEndObject();
      // Places hold in the text, not in the page that it was taken from.
      JsonText.text(json, "scope", Iris.web(told.article().address()));
      Selectors.write(
          json,
          told.article().text(),
          told.report().attribution().quotation().content().get(i),
          at.get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void facts(JsonGenerator json, Told told) {
    json.writeStringProperty("refrain:doc", told.article().doc());
    told.said()
        .statement()
        .ifPresent(
            id -> {
              json.writeName("refrain:statement");
              reference(json, iris.statement(id));
            });
    JsonText.list(
        json, "refrain:refrain", told.refrains(), id -> reference(json, iris.refrain(id)));
    told.said()
        .saidOn()
        .ifPresent(d -> json.writeStringProperty("refrain:said_on", d.date().toString()));
    json.writeNumberProperty("refrain:confidence", told.line().evidence().confidence());
  }

  private static void reference(JsonGenerator json, String iri) {
    json.writeStartObject();
    json.writeStringProperty("id", iri);
    json.writeEndObject();
  }
}
