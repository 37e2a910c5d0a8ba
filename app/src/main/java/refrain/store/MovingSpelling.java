package refrain.store;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.Id;
import refrain.wire.KeptLine;
import refrain.wire.Wire;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads what moves from one archive to another, as {@code docs/formats/wire.md} has it.
 */
final class MovingSpelling {

  private static final JsonFactory JSON = new JsonFactory();

  /** The first key of every line that is no document. */
  private static final String KIND = "line";

  // Pages and feeds tell times in years of four digits.
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private MovingSpelling() {}

  static String write(Moving moving) {
    return switch (moving) {
      case Moving.Document d -> Wire.write(new KeptLine(d.kept().article(), d.kept().reports()));
      case Moving.Begin b ->
          object("begin", json -> json.writeNumberProperty("form", Moving.Begin.FORM));
      case Moving.Ladder l ->
          object(
              "ladder",
              json -> {
                json.writeStringProperty("name", l.ladder().name());
                json.writeStringProperty("text", l.ladder().text());
              });
      case Moving.Country c ->
          object(
              "country",
              json -> {
                json.writeStringProperty("code", c.code());
                json.writeStringProperty("name", c.name());
              });
      case Moving.ToldStatements t ->
          object(
              "told_statements",
              json -> {
                json.writeArrayPropertyStart("reports");
                t.reports().forEach(r -> json.writeString(r.value()));
                json.writeEndArray();
              });
      case Moving.ToldRefrain t ->
          object(
              "told_refrain",
              json -> {
                id(json, "id", t.id());
                id(json, "report", t.report());
                json.writeNumberProperty("begin", t.begins());
                json.writeNumberProperty("end", t.ends());
              });
      case Moving.ToldSpeaker t ->
          object(
              "told_speaker",
              json -> {
                id(json, "id", t.id());
                t.report().ifPresent(r -> id(json, "report", r));
              });
      case Moving.Question q -> object("question", json -> question(json, q));
      case Moving.Firing f ->
          object(
              "firing",
              json -> {
                f.message().ifPresent(m -> message(json, m));
                json.writeName("firing");
                json.writeRawValue(f.firing().body());
              });
      case Moving.Attempt a ->
          object(
              "attempt",
              json -> {
                id(json, "firing", a.firing());
                json.writeNumberProperty("number", a.number());
                time(json, "began", a.began());
                a.ended().ifPresent(t -> time(json, "ended", t));
                a.outcome().ifPresent(o -> json.writeStringProperty("outcome", o));
              });
      case Moving.End e -> object("end", json -> json.writeNumberProperty("lines", e.lines()));
    };
  }

  /** Writes the keys of a line after the first. */
  private interface Keys {
    void write(JsonGenerator json);
  }

  private static String object(String kind, Keys keys) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty(KIND, kind);
      keys.write(json);
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void question(JsonGenerator json, Moving.Question q) {
    QuestionRow row = q.question();
    json.writeStringProperty("name", row.name());
    json.writeStringProperty("query", row.query());
    json.writeStringProperty("when", row.trigger());
    json.writeNumberProperty("chance", row.chance());
    time(json, "made", row.made());
    q.judged().ifPresent(d -> id(json, "judged", d));
    row.hook()
        .ifPresent(
            hook -> {
              json.writeStringProperty("webhook", hook.address());
              if (hook.allowPrivate()) {
                json.writeBooleanProperty("allow_private", true);
              }
              json.writeStringProperty("secret", Base64.getEncoder().encodeToString(q.secret()));
            });
  }

  private static void message(JsonGenerator json, Moving.Message m) {
    json.writeStringProperty("state", m.state().name().toLowerCase(Locale.ROOT));
    json.writeNumberProperty("attempts", m.attempts());
    time(json, "next", m.next());
    time(json, "noted", m.noted());
  }

  private static void id(JsonGenerator json, String key, Id id) {
    json.writeStringProperty(key, id.value());
  }

  private static void time(JsonGenerator json, String key, Instant time) {
    json.writeStringProperty(key, time.toString());
  }

  static Moving read(byte[] line) {
    try {
      if (!isNamed(line)) {
        KeptLine kept = Wire.readKept(line);
        return new Moving.Document(new Kept(kept.article(), kept.reports()));
      }
      return read(JsonMapper.shared().readTree(line));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("a time that is none: " + e.getMessage(), e);
    }
  }

  /** Whether the first key tells the kind of line. */
  private static boolean isNamed(byte[] line) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      return json.nextToken() == JsonToken.START_OBJECT && KIND.equals(json.nextName());
    }
  }

  private static Moving read(JsonNode json) {
    String kind = text(json, KIND);
    return switch (kind) {
      case "begin" -> {
        long form = number(json, "form");
        if (form > Moving.Begin.FORM) {
          throw new IllegalArgumentException(
              "the lines have form " + form + ", this Refrain knows " + Moving.Begin.FORM);
        }
        yield new Moving.Begin();
      }
      case "ladder" -> new Moving.Ladder(new LadderText(text(json, "name"), text(json, "text")));
      case "country" -> new Moving.Country(text(json, "code"), text(json, "name"));
      case "told_statements" ->
          new Moving.ToldStatements(
              json.path("reports").valueStream().map(r -> new Id(r.asString(""))).toList());
      case "told_refrain" ->
          new Moving.ToldRefrain(
              id(json, "id"), id(json, "report"), count(json, "begin"), count(json, "end"));
      case "told_speaker" ->
          new Moving.ToldSpeaker(id(json, "id"), find(json, "report").map(Id::new));
      case "question" -> question(json);
      case "firing" -> new Moving.Firing(firing(json.path("firing")), message(json));
      case "attempt" ->
          new Moving.Attempt(
              id(json, "firing"),
              count(json, "number"),
              time(json, "began"),
              find(json, "ended").map(MovingSpelling::instant),
              find(json, "outcome"));
      case "end" -> new Moving.End(number(json, "lines"));
      default -> throw new IllegalArgumentException("a line of a kind that is not known: " + kind);
    };
  }

  private static Moving.Question question(JsonNode json) {
    String name = text(json, "name");
    Optional<String> address = find(json, "webhook");
    return new Moving.Question(
        new QuestionRow(
            QuestionRow.idOf(name),
            name,
            text(json, "query"),
            text(json, "when"),
            json.path("chance").asDouble(0),
            time(json, "made"),
            0,
            address.map(a -> new QuestionRow.Hook(a, json.path("allow_private").asBoolean(false)))),
        find(json, "judged").map(Id::new),
        address.isPresent() ? Base64.getDecoder().decode(text(json, "secret")) : new byte[0]);
  }

  private static FiringRow firing(JsonNode body) {
    return new FiringRow(
        0,
        id(body, "id"),
        id(body.path("question"), "id"),
        time(body, "at"),
        id(body.path("source"), "report"),
        text(body, "what"),
        body.toString());
  }

  private static Optional<Moving.Message> message(JsonNode json) {
    return find(json, "state")
        .map(
            state ->
                new Moving.Message(
                    DeliveryState.valueOf(state.toUpperCase(Locale.ROOT)),
                    count(json, "attempts"),
                    time(json, "next"),
                    time(json, "noted")));
  }

  private static Optional<String> find(JsonNode json, String key) {
    return json.optional(key).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static String text(JsonNode json, String key) {
    return find(json, key)
        .orElseThrow(() -> new IllegalArgumentException("a line without the key " + key));
  }

  private static Id id(JsonNode json, String key) {
    return new Id(text(json, key));
  }

  private static Instant time(JsonNode json, String key) {
    return instant(text(json, key));
  }

  private static Instant instant(String text) {
    Instant time = Instant.parse(text);
    if (time.isBefore(FIRST) || !time.isBefore(END)) {
      throw new IllegalArgumentException(
          "the time " + text + "; expected one of the years 0000 to 9999");
    }
    return time;
  }

  private static long number(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
      throw new IllegalArgumentException("a line without a number for the key " + key);
    }
    return value.asLong();
  }

  private static int count(JsonNode json, String key) {
    return (int) Math.min(number(json, key), Integer.MAX_VALUE);
  }
}
