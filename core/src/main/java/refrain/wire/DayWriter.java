package refrain.wire;

import refrain.domain.BaseRate;
import refrain.domain.History;
import refrain.domain.Rung;
import tools.jackson.core.JsonGenerator;

/** Writes a line of {@code refrain new}. */
final class DayWriter {

  private DayWriter() {}

  static void day(JsonGenerator json, DayLine day) {
    json.writeName("speaker");
    LineWriter.speaker(json, day.speaker());
    json.writeStringProperty("day", day.day().toString());
    json.writeArrayPropertyStart("docs");
    day.docs().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("statements", day.statements());
    json.writeNumberProperty("words", day.words());
    day.history().ifPresent(h -> history(json, h));
    json.writeStringProperty("basis", LineWriter.name(day.basis()));
    json.writeArrayPropertyStart("novelties");
    for (NoveltyLine n : day.novelties()) {
      json.writeStartObject();
      novelty(json, n);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void history(JsonGenerator json, History h) {
    json.writeObjectPropertyStart("history");
    json.writeNumberProperty("statements", h.statements());
    json.writeNumberProperty("documents", h.documents());
    json.writeNumberProperty("days", h.days());
    json.writeNumberProperty("words", h.words());
    json.writeStringProperty("first", h.first().toString());
    json.writeStringProperty("last", h.last().toString());
    json.writeNumberProperty("longest_gap", h.longestGap());
    json.writeStringProperty("gap_from", h.gapFrom().toString());
    json.writeEndObject();
  }

  private static void novelty(JsonGenerator json, NoveltyLine n) {
    json.writeStringProperty("kind", LineWriter.name(n.kind()));
    json.writeBooleanProperty("of_subject", n.ofSubject());
    json.writeArrayPropertyStart("now");
    n.now().forEach(u -> use(json, u));
    json.writeEndArray();
    n.before()
        .ifPresent(
            u -> {
              json.writeName("before");
              use(json, u);
            });
    n.redline().ifPresent(r -> LineWriter.redline(json, r));
    json.writeArrayPropertyStart("earlier");
    n.earlier().forEach(u -> use(json, u));
    json.writeEndArray();
    rate(json, n.rate());
    if (!n.rungs().isEmpty()) {
      json.writeArrayPropertyStart("rungs");
      n.rungs().forEach(r -> rung(json, r));
      json.writeEndArray();
    }
    json.writeNumberProperty("bits", n.bits());
    json.writeNumberProperty("expected", n.expected());
  }

  private static void rate(JsonGenerator json, BaseRate rate) {
    json.writeObjectPropertyStart("rate");
    json.writeNumberProperty("days", rate.days());
    json.writeNumberProperty("of_days", rate.ofDays());
    rate.lastUsed().ifPresent(d -> json.writeStringProperty("last_used", d.toString()));
    json.writeNumberProperty("missed", rate.missed());
    json.writeNumberProperty("per_million", rate.perMillion());
    json.writeEndObject();
  }

  private static void rung(JsonGenerator json, Rung rung) {
    json.writeStartObject();
    json.writeStringProperty("ladder", rung.ladder());
    json.writeNumberProperty("rung", rung.number());
    json.writeStringProperty("name", rung.name());
    json.writeEndObject();
  }

  private static void use(JsonGenerator json, UseLine use) {
    json.writeStartObject();
    json.writeStringProperty("doc", use.doc());
    json.writeNumberProperty("begin", use.at().begin());
    json.writeNumberProperty("end", use.at().end());
    json.writeStringProperty("text", use.text());
    json.writeName("sentence_at");
    LineWriter.stretch(json, use.sentenceAt());
    json.writeStringProperty("sentence", use.sentence());
    json.writeStringProperty("report", use.report().value());
    json.writeEndObject();
  }
}
