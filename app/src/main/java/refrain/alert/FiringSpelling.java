package refrain.alert;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.domain.ActType;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.NoveltyKind;
import refrain.domain.Redline;
import refrain.domain.Rung;
import refrain.wire.Stretch;
import refrain.wire.Wire;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads firings as JSON, as {@code docs/formats/alerts.md} defines it. */
final class FiringSpelling {

  private static final JsonFactory JSON = new JsonFactory();

  private FiringSpelling() {}

  /** One line, without its line end. */
  static String write(Firing firing) {
    return object(json -> write(json, firing));
  }

  /** The body that an address on the web is sent. */
  static String message(String firing, Instant at) {
    return object(
        json -> {
          json.writeStringProperty("type", "refrain.alert");
          json.writeStringProperty("timestamp", at.toString());
          json.writeName("data");
          json.writeRawValue(firing);
        });
  }

  private static String object(Consumer<JsonGenerator> parts) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      parts.accept(json);
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, Firing firing) {
    json.writeStringProperty("id", firing.id().value());
    json.writeObjectPropertyStart("question");
    json.writeStringProperty("id", firing.question().value());
    json.writeStringProperty("name", firing.name());
    json.writeEndObject();
    json.writeStringProperty("at", firing.at().toString());
    json.writeStringProperty("what", firing.cause().word());
    switch (firing.cause()) {
      case Cause.Stated s -> {}
      case Cause.Novel n -> novel(json, n);
      case Cause.Used u -> {
        json.writeStringProperty("words", u.words());
        json.writeObjectPropertyStart("refrain");
        json.writeStringProperty("id", u.refrain().value());
        json.writeStringProperty("lead", u.lead());
        json.writeNumberProperty("uses", u.uses());
        json.writeEndObject();
      }
    }
    json.writeObjectPropertyStart("source");
    source(json, firing.source());
    json.writeEndObject();
  }

  private static void novel(JsonGenerator json, Cause.Novel n) {
    json.writeStringProperty("day", n.day().toString());
    json.writeStringProperty("words", n.words());
    if (n.missing()) {
      json.writeBooleanProperty("missing", true);
    }
    text(json, "before", n.before());
    n.redline()
        .ifPresent(
            r -> {
              json.writeName("change");
              json.writeRawValue(Wire.write(r));
            });
    if (!n.rungs().isEmpty()) {
      json.writeArrayPropertyStart("rungs");
      n.rungs().forEach(r -> rung(json, r));
      json.writeEndArray();
    }
    text(json, "last_used", n.lastUsed().map(LocalDate::toString));
    json.writeNumberProperty("expected", n.expected());
  }

  private static void source(JsonGenerator json, Firing.Source s) {
    json.writeStringProperty("report", s.report().value());
    text(json, "statement", s.statement().map(Id::value));
    text(json, "speaker", s.speaker());
    text(json, "speaker_id", s.speakerId().map(Id::value));
    text(json, "said_on", s.saidOn().map(EdtfDate::toString));
    json.writeStringProperty("text", s.text());
    if (s.cut()) {
      json.writeBooleanProperty("text_cut", true);
    }
    text(json, "act", s.act().map(ActType::name));
    s.rung()
        .ifPresent(
            r -> {
              json.writeName("rung");
              rung(json, r);
            });
    json.writeStringProperty("document", s.document().value());
    json.writeStringProperty("doc", s.doc());
    text(json, "title", s.title());
    text(json, "outlet", s.outlet());
    text(json, "address", s.address());
    json.writeArrayPropertyStart("content");
    for (Stretch c : s.content()) {
      json.writeStartArray();
      json.writeNumber(c.begin());
      json.writeNumber(c.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void rung(JsonGenerator json, Rung rung) {
    json.writeStartObject();
    json.writeStringProperty("ladder", rung.ladder());
    json.writeNumberProperty("rung", rung.number());
    json.writeStringProperty("name", rung.name());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String key, Optional<String> text) {
    text.ifPresent(t -> json.writeStringProperty(key, t));
  }

  /**
   * Reads a firing; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is none; says what was expected
   */
  static Firing read(String line) {
    JsonNode json;
    try {
      json = JsonMapper.shared().readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    JsonNode question = json.path("question");
    return new Firing(
        new Id(required(json, "id")),
        new Id(required(question, "id")),
        required(question, "name"),
        Instant.parse(required(json, "at")),
        cause(json),
        source(json.path("source")));
  }

  private static Cause cause(JsonNode json) {
    String what = required(json, "what");
    return switch (what) {
      case "statement" -> new Cause.Stated();
      case "used" -> {
        JsonNode refrain = json.path("refrain");
        yield new Cause.Used(
            new Id(required(refrain, "id")),
            required(refrain, "lead"),
            required(json, "words"),
            refrain.path("uses").asInt(0));
      }
      default ->
          new Cause.Novel(
              NoveltyKind.valueOf(what.toUpperCase(Locale.ROOT)),
              LocalDate.parse(required(json, "day")),
              required(json, "words"),
              json.path("missing").asBoolean(false),
              find(json, "before"),
              redline(json),
              json.path("rungs").valueStream().map(FiringSpelling::rung).toList(),
              find(json, "last_used").map(LocalDate::parse),
              json.path("expected").asDouble(0));
    };
  }

  private static Optional<Redline> redline(JsonNode json) {
    JsonNode redline = json.path("change");
    return redline.isObject()
        ? Optional.of(Wire.readRedline(redline.toString()))
        : Optional.empty();
  }

  private static Firing.Source source(JsonNode json) {
    return new Firing.Source(
        new Id(required(json, "report")),
        find(json, "statement").map(Id::new),
        find(json, "speaker"),
        find(json, "speaker_id").map(Id::new),
        find(json, "said_on").flatMap(EdtfDate::parse),
        required(json, "text"),
        json.path("text_cut").asBoolean(false),
        find(json, "act").map(ActType::valueOf),
        json.optional("rung").map(FiringSpelling::rung),
        new Id(required(json, "document")),
        required(json, "doc"),
        find(json, "title"),
        find(json, "outlet"),
        find(json, "address"),
        json.path("content")
            .valueStream()
            .map(c -> new Stretch(c.path(0).asInt(0), c.path(1).asInt(0)))
            .toList());
  }

  private static Rung rung(JsonNode json) {
    return new Rung(required(json, "ladder"), json.path("rung").asInt(0), required(json, "name"));
  }

  private static Optional<String> find(JsonNode json, String key) {
    return json.optional(key).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static String required(JsonNode json, String key) {
    return find(json, key)
        .orElseThrow(() -> new IllegalArgumentException("a firing without the key " + key));
  }
}
