package refrain.wire;

import java.util.List;
import refrain.domain.Answered;
import refrain.domain.Passage;
import refrain.domain.Report;
import refrain.domain.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes and reads what a statement set off. */
final class AnsweredSpelling {

  private AnsweredSpelling() {}

  static AnsweredLine line(Answered answered) {
    return new AnsweredLine(
        answered.statement().id(),
        passage(answered.told()),
        answered.reactions().stream().map(AnsweredSpelling::passage).toList());
  }

  private static PassageLine passage(Report report) {
    List<Span> content = report.attribution().quotation().content();
    Span whole = new Span(content.get(0).begin(), content.getLast().end());
    return Spelling.of(report.article()).passage(new Passage(report, whole));
  }

  static void write(JsonGenerator json, AnsweredLine line) {
    json.writeStringProperty("statement", line.statement().value());
    LineWriter.passage(json, "told", line.told());
    json.writeArrayPropertyStart("reactions");
    for (PassageLine reaction : line.reactions()) {
      json.writeStartObject();
      LineWriter.passage(json, reaction);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static AnsweredLine read(JsonNode json) {
    return new AnsweredLine(
        LineReader.id(json, "statement"),
        LineReader.passage(LineReader.object(json, "told")),
        LineReader.list(json, "reactions", LineReader::passage));
  }
}
