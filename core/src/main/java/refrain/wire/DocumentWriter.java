package refrain.wire;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes lines about whole documents: redlines, series, uses of a phrase. */
final class DocumentWriter {

  private DocumentWriter() {}

  static void redline(JsonGenerator json, RedlineLine line) {
    document(json, "before", line.before());
    document(json, "after", line.after());
    json.writeStringProperty("extent", LineWriter.name(line.extent()));
    LineWriter.redline(json, line.redline());
    json.writeArrayPropertyStart("sentences");
    for (SentenceLine s : line.sentences()) {
      json.writeStartObject();
      json.writeStringProperty("fate", LineWriter.name(s.fate()));
      if (s.moved()) {
        json.writeBooleanProperty("moved", true);
      }
      LineWriter.stretches(json, "before", s.before());
      LineWriter.stretches(json, "after", s.after());
      json.writeStringProperty("extent", LineWriter.name(s.extent()));
      LineWriter.redline(json, s.redline());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void document(JsonGenerator json, String key, Optional<DocumentLine> document) {
    if (document.isPresent()) {
      json.writeObjectPropertyStart(key);
      facts(json, document.get());
      json.writeEndObject();
    }
  }

  private static void facts(JsonGenerator json, DocumentLine d) {
    json.writeStringProperty("doc", d.doc());
    json.writeStringProperty("path", d.path());
    LineWriter.text(json, "title", d.title());
    LineWriter.text(json, "outlet", d.outlet());
    LineWriter.text(json, "address", d.address());
    LineWriter.date(json, "published", d.published());
  }

  static void strand(JsonGenerator json, StrandLine line) {
    json.writeStringProperty("text", line.text());
    line.first().ifPresent(d -> json.writeStringProperty("first", d.toString()));
    line.last().ifPresent(d -> json.writeStringProperty("last", d.toString()));
    json.writeNumberProperty("documents", line.documents());
    json.writeNumberProperty("of", line.of());
    json.writeNumberProperty("longest_run", line.longestRun());
    json.writeNumberProperty("returns", line.returns());
    json.writeNumberProperty("wordings", line.wordings());
    json.writeArrayPropertyStart("appearances");
    for (StrandLine.Use u : line.appearances()) {
      json.writeStartObject();
      json.writeStringProperty("doc", u.doc());
      json.writeNumberProperty("document", u.document());
      u.date().ifPresent(d -> json.writeStringProperty("date", d.toString()));
      ends(json, u.at());
      json.writeStringProperty("extent", LineWriter.name(u.extent()));
      u.redline().ifPresent(r -> LineWriter.redline(json, r));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void phrase(JsonGenerator json, PhraseLine line) {
    json.writeStringProperty("phrase", line.phrase());
    line.first().ifPresent(d -> json.writeStringProperty("first", d.toString()));
    line.last().ifPresent(d -> json.writeStringProperty("last", d.toString()));
    json.writeNumberProperty("documents", line.documents());
    json.writeNumberProperty("searched", line.searched());
    json.writeArrayPropertyStart("uses");
    List<PhraseLine.Use> uses = line.uses();
    for (PhraseLine.Use u : uses) {
      json.writeStartObject();
      facts(json, u.document());
      ends(json, u.at());
      json.writeStringProperty("text", u.text());
      json.writeName("sentence_at");
      LineWriter.stretch(json, u.sentenceAt());
      json.writeStringProperty("sentence", u.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void ends(JsonGenerator json, Stretch at) {
    json.writeNumberProperty("begin", at.begin());
    json.writeNumberProperty("end", at.end());
  }
}
