package refrain.wire;

import java.util.Optional;
import refrain.domain.EdtfDate;
import refrain.domain.Extent;
import refrain.domain.Redline;
import refrain.domain.SentenceFate;
import tools.jackson.databind.JsonNode;

/** Reads lines about whole documents back. */
final class DocumentReader {

  private DocumentReader() {}

  static RedlineLine redline(JsonNode json) {
    return new RedlineLine(
        document(json, "before"),
        document(json, "after"),
        LineReader.redline(json),
        extent(json),
        LineReader.list(json, "sentences", DocumentReader::sentence));
  }

  private static SentenceLine sentence(JsonNode json) {
    return new SentenceLine(
        LineReader.constant(SentenceFate.class, LineReader.required(json, "fate")),
        json.path("moved").asBoolean(false),
        LineReader.list(json, "before", LineReader::stretch),
        LineReader.list(json, "after", LineReader::stretch),
        extent(json),
        LineReader.redline(json));
  }

  private static Extent extent(JsonNode json) {
    return LineReader.constant(Extent.class, LineReader.required(json, "extent"));
  }

  private static Optional<DocumentLine> document(JsonNode json, String key) {
    return json.optional(key).map(DocumentReader::facts);
  }

  private static DocumentLine facts(JsonNode json) {
    return new DocumentLine(
        LineReader.required(json, "doc"),
        LineReader.required(json, "path"),
        LineReader.find(json, "title"),
        LineReader.find(json, "outlet"),
        LineReader.find(json, "address"),
        LineReader.date(json, "published"));
  }

  static StrandLine strand(JsonNode json) {
    return new StrandLine(
        LineReader.required(json, "text"),
        date(json, "first"),
        date(json, "last"),
        count(json, "documents"),
        count(json, "of"),
        count(json, "longest_run"),
        count(json, "returns"),
        count(json, "wordings"),
        LineReader.list(json, "appearances", DocumentReader::appearance));
  }

  private static StrandLine.Use appearance(JsonNode json) {
    Optional<Redline> redline = json.optional("redline").map(r -> LineReader.redline(json));
    return new StrandLine.Use(
        LineReader.required(json, "doc"),
        count(json, "document"),
        date(json, "date"),
        ends(json),
        extent(json),
        redline);
  }

  static PhraseLine phrase(JsonNode json) {
    return new PhraseLine(
        LineReader.required(json, "phrase"),
        date(json, "first"),
        date(json, "last"),
        count(json, "documents"),
        count(json, "searched"),
        LineReader.list(json, "uses", DocumentReader::use));
  }

  private static PhraseLine.Use use(JsonNode json) {
    return new PhraseLine.Use(
        facts(json),
        ends(json),
        LineReader.required(json, "text"),
        LineReader.stretch(json.path("sentence_at")),
        LineReader.required(json, "sentence"));
  }

  private static Optional<EdtfDate> date(JsonNode json, String key) {
    return LineReader.find(json, key).map(LineReader::edtf);
  }

  private static int count(JsonNode json, String key) {
    return (int) LineReader.number(json, key);
  }

  private static Stretch ends(JsonNode json) {
    return new Stretch(count(json, "begin"), count(json, "end"));
  }
}
