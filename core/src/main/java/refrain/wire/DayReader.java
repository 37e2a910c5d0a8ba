package refrain.wire;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import refrain.domain.BaseRate;
import refrain.domain.Basis;
import refrain.domain.History;
import refrain.domain.NoveltyKind;
import refrain.domain.Rung;
import tools.jackson.databind.JsonNode;

/** Reads a line of {@code refrain new} back. */
final class DayReader {

  private DayReader() {}

  static DayLine day(JsonNode json) {
    return new DayLine(
        LineReader.speaker(LineReader.object(json, "speaker")),
        date(json, "day"),
        LineReader.list(json, "docs", JsonNode::asString),
        count(json, "statements"),
        count(json, "words"),
        json.optional("history").map(DayReader::history),
        LineReader.constant(Basis.class, LineReader.required(json, "basis")),
        LineReader.list(json, "novelties", DayReader::novelty));
  }

  private static History history(JsonNode json) {
    return new History(
        count(json, "statements"),
        count(json, "documents"),
        count(json, "days"),
        count(json, "words"),
        date(json, "first"),
        date(json, "last"),
        count(json, "longest_gap"),
        date(json, "gap_from"));
  }

  private static NoveltyLine novelty(JsonNode json) {
    JsonNode rate = LineReader.object(json, "rate");
    return new NoveltyLine(
        LineReader.constant(NoveltyKind.class, LineReader.required(json, "kind")),
        json.path("of_subject").asBoolean(false),
        LineReader.list(json, "now", DayReader::use),
        json.optional("before").map(DayReader::use),
        json.optional("redline").map(r -> LineReader.redline(json)),
        LineReader.list(json, "earlier", DayReader::use),
        new BaseRate(
            count(rate, "days"),
            count(rate, "of_days"),
            LineReader.find(rate, "last_used").map(d -> date(rate, "last_used")),
            LineReader.number(rate, "missed"),
            LineReader.number(rate, "per_million")),
        LineReader.list(json, "rungs", DayReader::rung),
        LineReader.number(json, "bits"),
        LineReader.number(json, "expected"));
  }

  private static Rung rung(JsonNode json) {
    return new Rung(
        LineReader.required(json, "ladder"),
        count(json, "rung"),
        LineReader.required(json, "name"));
  }

  private static UseLine use(JsonNode json) {
    return new UseLine(
        LineReader.required(json, "doc"),
        new Stretch(count(json, "begin"), count(json, "end")),
        LineReader.required(json, "text"),
        LineReader.stretch(json.path("sentence_at")),
        LineReader.required(json, "sentence"),
        LineReader.id(json, "report"));
  }

  private static int count(JsonNode json, String key) {
    return (int) LineReader.number(json, key);
  }

  private static LocalDate date(JsonNode json, String key) {
    String text = LineReader.required(json, key);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(key + " is no day: " + text, e);
    }
  }
}
