package refrain.wire;

import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.Addressee;
import refrain.domain.CitedDocument;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Strength;
import refrain.domain.Subject;
import tools.jackson.core.JsonGenerator;

/** Writes at whom a report of a whole document is aimed and what it does. */
final class KeptGist {

  private final JsonGenerator json;
  private final String text;
  private final CodePoints points;

  KeptGist(JsonGenerator json, String text, CodePoints points) {
    this.json = json;
    this.text = text;
    this.points = points;
  }

  void write(Report report) {
    if (!report.addressees().isEmpty()) {
      json.writeArrayPropertyStart("addressees");
      for (Addressee a : report.addressees()) {
        json.writeStartObject();
        at("at", a.words());
        json.writeStringProperty("text", a.words().in(text));
        if (a.speaker().isPresent()) {
          json.writeName("speaker");
          KeptWriter.speaker(json, a.speaker().get());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (!report.subjects().isEmpty()) {
      json.writeArrayPropertyStart("subjects");
      for (Subject s : report.subjects()) {
        json.writeStartObject();
        at("at", s.words());
        json.writeName("speaker");
        KeptWriter.speaker(json, s.speaker());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    report.gist().act().ifPresent(this::act);
    report.gist().strength().ifPresent(this::strength);
    if (!report.gist().cited().isEmpty()) {
      json.writeArrayPropertyStart("cited");
      for (CitedDocument c : report.gist().cited()) {
        json.writeStartObject();
        json.writeStringProperty("id", c.id());
        json.writeStringProperty("name", c.name());
        at("at", c.words());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void act(Act act) {
    json.writeStringProperty("act", act.type().name());
    json.writeStringProperty("act_scheme", ActType.RELEASE);
    json.writeStringProperty("act_cameo", act.cameo());
    LineWriter.stretches(json, "act_at", points.of(act.words()));
    if (!act.also().isEmpty()) {
      json.writeArrayPropertyStart("act_also");
      act.also().forEach(t -> json.writeString(t.name()));
      json.writeEndArray();
    }
    json.writeObjectPropertyStart("act_evidence");
    KeptWriter.evidence(json, act.evidence());
    json.writeEndObject();
  }

  private void strength(Strength strength) {
    json.writeNumberProperty("rung", strength.rung().number());
    json.writeStringProperty("rung_name", strength.rung().name());
    json.writeStringProperty("ladder", strength.rung().ladder());
    at("rung_at", strength.words());
    json.writeStringProperty("rung_words", strength.words().in(text));
    if (!strength.marks().isEmpty()) {
      json.writeArrayPropertyStart("marks");
      for (Strength.Marked m : strength.marks()) {
        json.writeStartObject();
        json.writeStringProperty("mark", LineWriter.name(m.mark()));
        at("at", m.words());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void at(String key, Span span) {
    json.writeName(key);
    LineWriter.stretch(json, points.of(span));
  }
}
