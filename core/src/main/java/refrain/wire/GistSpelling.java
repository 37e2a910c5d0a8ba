package refrain.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.ActType;
import refrain.domain.Evidence;
import refrain.domain.Mark;
import refrain.domain.Rung;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes and reads at whom a statement is aimed and what it does. */
final class GistSpelling {

  private GistSpelling() {}

  static void write(JsonGenerator json, GistLine gist) {
    if (!gist.addressees().isEmpty()) {
      json.writeArrayPropertyStart("addressees");
      for (GistLine.Addressed a : gist.addressees()) {
        json.writeStartObject();
        at(json, "at", a.at());
        json.writeStringProperty("text", a.text());
        if (a.speaker().isPresent()) {
          json.writeName("speaker");
          LineWriter.speaker(json, a.speaker().get());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (!gist.subjects().isEmpty()) {
      json.writeArrayPropertyStart("subjects");
      for (GistLine.Named n : gist.subjects()) {
        json.writeStartObject();
        at(json, "at", n.at());
        json.writeName("speaker");
        LineWriter.speaker(json, n.speaker());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    gist.act().ifPresent(a -> act(json, a));
    gist.strength().ifPresent(s -> strength(json, s));
    if (!gist.cited().isEmpty()) {
      json.writeArrayPropertyStart("cited");
      for (GistLine.Cited c : gist.cited()) {
        json.writeStartObject();
        json.writeStringProperty("id", c.id());
        json.writeStringProperty("name", c.name());
        at(json, "at", c.at());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void act(JsonGenerator json, GistLine.Done act) {
    json.writeStringProperty("act", act.type().name());
    json.writeStringProperty("act_scheme", ActType.RELEASE);
    json.writeStringProperty("act_cameo", act.cameo());
    LineWriter.stretches(json, "act_at", act.at());
    if (!act.also().isEmpty()) {
      json.writeArrayPropertyStart("act_also");
      act.also().forEach(t -> json.writeString(t.name()));
      json.writeEndArray();
    }
    json.writeObjectPropertyStart("act_evidence");
    LineWriter.evidence(json, act.evidence());
    json.writeEndObject();
  }

  private static void strength(JsonGenerator json, GistLine.Strong strength) {
    json.writeNumberProperty("rung", strength.rung().number());
    json.writeStringProperty("rung_name", strength.rung().name());
    json.writeStringProperty("ladder", strength.rung().ladder());
    at(json, "rung_at", strength.at());
    json.writeStringProperty("rung_words", strength.text());
    if (!strength.marks().isEmpty()) {
      json.writeArrayPropertyStart("marks");
      for (GistLine.Marked m : strength.marks()) {
        json.writeStartObject();
        json.writeStringProperty("mark", LineWriter.name(m.mark()));
        at(json, "at", m.at());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void at(JsonGenerator json, String key, Stretch at) {
    json.writeName(key);
    LineWriter.stretch(json, at);
  }

  static GistLine read(JsonNode json) {
    return new GistLine(
        LineReader.list(json, "addressees", GistSpelling::addressed),
        LineReader.list(
            json,
            "subjects",
            n ->
                new GistLine.Named(
                    at(n, "at"), LineReader.speaker(LineReader.object(n, "speaker")))),
        LineReader.find(json, "act").map(type -> act(json, type)),
        json.optional("rung").map(rung -> strength(json, rung)),
        LineReader.list(json, "cited", GistSpelling::cited));
  }

  private static GistLine.Addressed addressed(JsonNode json) {
    return new GistLine.Addressed(
        at(json, "at"),
        LineReader.required(json, "text"),
        json.optional("speaker").map(LineReader::speaker));
  }

  private static GistLine.Done act(JsonNode json, String type) {
    JsonNode evidence = LineReader.object(json, "act_evidence");
    return new GistLine.Done(
        type(type),
        LineReader.required(json, "act_cameo"),
        LineReader.list(json, "act_at", LineReader::stretch),
        LineReader.list(json, "act_also", node -> type(node.asString())),
        new Evidence(
            LineReader.required(evidence, "rule"),
            LineReader.required(evidence, "version"),
            LineReader.number(evidence, "confidence")));
  }

  private static ActType type(String name) {
    return LineReader.constant(ActType.class, name.toLowerCase(Locale.ROOT));
  }

  private static GistLine.Strong strength(JsonNode json, JsonNode rung) {
    List<GistLine.Marked> marks =
        LineReader.list(
            json,
            "marks",
            m ->
                new GistLine.Marked(
                    LineReader.constant(Mark.class, LineReader.required(m, "mark")), at(m, "at")));
    return new GistLine.Strong(
        new Rung(
            LineReader.required(json, "ladder"),
            rung.asInt(),
            LineReader.required(json, "rung_name")),
        at(json, "rung_at"),
        LineReader.required(json, "rung_words"),
        marks);
  }

  private static GistLine.Cited cited(JsonNode json) {
    return new GistLine.Cited(
        LineReader.required(json, "id"), LineReader.required(json, "name"), at(json, "at"));
  }

  private static Stretch at(JsonNode json, String key) {
    return Optional.ofNullable(json.get(key))
        .map(LineReader::stretch)
        .orElseThrow(() -> new IllegalArgumentException("missing or of the wrong type: " + key));
  }
}
