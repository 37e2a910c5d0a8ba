package refrain.wire;

import java.util.Optional;
import refrain.domain.DifferenceKind;
import refrain.wire.CutsLine.CarriedLine;
import refrain.wire.CutsLine.ExcerptLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Writes and reads lines of {@code refrain cuts}. */
final class CutsSpelling {

  private CutsSpelling() {}

  static void write(JsonGenerator json, CutsLine line) {
    json.writeStringProperty("statement", line.statement().value());
    LineWriter.text(json, "speaker", line.speaker());
    LineWriter.date(json, "said_on", line.saidOn());
    json.writeStringProperty("fullest", line.fullest());
    LineWriter.stretches(json, "version", line.version());
    json.writeNumberProperty("words", line.words());
    json.writeArrayPropertyStart("changes_sense");
    line.changesSense().forEach(k -> json.writeString(LineWriter.name(k)));
    json.writeEndArray();
    json.writeArrayPropertyStart("carried");
    line.carried().forEach(c -> carried(json, c));
    json.writeEndArray();
  }

  private static void carried(JsonGenerator json, CarriedLine carried) {
    json.writeStartObject();
    json.writeStringProperty("doc", carried.doc());
    LineWriter.text(json, "outlet", carried.outlet());
    LineWriter.stretches(json, "kept", carried.kept());
    json.writeNumberProperty("words", carried.words());
    json.writeNumberProperty("share", carried.share());
    json.writeArrayPropertyStart("excerpts");
    for (ExcerptLine e : carried.excerpts()) {
      json.writeStartObject();
      json.writeStringProperty("report", e.report().value());
      LineWriter.stretches(json, "content", e.content());
      e.from()
          .ifPresent(
              from -> {
                json.writeName("from");
                LineWriter.stretch(json, from);
              });
      LineWriter.redline(json, e.redline());
      LineWriter.differences(json, "quoted", e.quoted());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static CutsLine read(JsonNode json) {
    return new CutsLine(
        LineReader.id(json, "statement"),
        LineReader.find(json, "speaker"),
        LineReader.date(json, "said_on"),
        LineReader.required(json, "fullest"),
        LineReader.list(json, "version", LineReader::stretch),
        json.path("words").asInt(0),
        LineReader.list(
            json, "changes_sense", k -> LineReader.constant(DifferenceKind.class, k.asString())),
        LineReader.list(json, "carried", CutsSpelling::carriedOf));
  }

  private static CarriedLine carriedOf(JsonNode json) {
    return new CarriedLine(
        LineReader.required(json, "doc"),
        LineReader.find(json, "outlet"),
        LineReader.list(json, "kept", LineReader::stretch),
        json.path("words").asInt(0),
        json.path("share").asDouble(0),
        LineReader.list(json, "excerpts", CutsSpelling::excerptOf));
  }

  private static ExcerptLine excerptOf(JsonNode json) {
    return new ExcerptLine(
        LineReader.id(json, "report"),
        LineReader.list(json, "content", LineReader::stretch),
        json.has("from") ? Optional.of(LineReader.stretch(json.path("from"))) : Optional.empty(),
        LineReader.redline(json),
        LineReader.list(json, "quoted", LineReader::difference));
  }
}
