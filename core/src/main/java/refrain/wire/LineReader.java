package refrain.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import refrain.domain.CueClass;
import refrain.domain.CueSense;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Id;
import refrain.domain.LinkKind;
import refrain.domain.MentionKind;
import refrain.domain.Redline;
import refrain.domain.Speaker;
import refrain.domain.UnresolvedReason;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads lines of JSON back; unknown keys are ignored, missing required ones named. */
final class LineReader {

  private static final JsonMapper JSON = JsonMapper.shared();

  private LineReader() {}

  static JsonNode parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node == null || !node.isObject()) {
        throw new IllegalArgumentException("a line of the wire is a JSON object");
      }
      return node;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  static ArticleLine article(JsonNode json) {
    return new ArticleLine(
        required(json, "doc"),
        required(json, "path"),
        find(json, "title"),
        find(json, "outlet"),
        find(json, "address"),
        date(json, "published"),
        find(json, "dateline"),
        required(json, "language"),
        constant(Voice.class, required(json, "voice")),
        list(json, "attributions", LineReader::attribution));
  }

  private static AttributionLine attribution(JsonNode json) {
    JsonNode evidence = object(json, "evidence");
    return new AttributionLine(
        id(json, "id"),
        list(json, "source", LineReader::stretch),
        list(json, "cue", LineReader::stretch),
        sense(json),
        list(json, "content", LineReader::stretch),
        constant(Form.class, required(json, "form")),
        resolution(json),
        find(json, "unsourced").map(s -> constant(UnsourcedReason.class, s)),
        date(json, "said_on"),
        find(json, "occasion"),
        json.optional("occasion_at").map(LineReader::stretch),
        GistSpelling.read(json),
        new Evidence(
            required(evidence, "rule"),
            required(evidence, "version"),
            number(json, "confidence"),
            find(evidence, "reason")),
        find(json, "within").map(Id::new));
  }

  // Lines of version 1 have no class; what they hold is speech as far as they say.
  private static CueSense sense(JsonNode json) {
    return new CueSense(
        find(json, "cue_class").map(s -> constant(CueClass.class, s)).orElse(CueClass.SPEECH),
        json.path("act_of_speech").asBoolean(false));
  }

  private static ResolutionLine resolution(JsonNode attribution) {
    JsonNode json = object(attribution, "resolution");
    String outcome = required(json, "outcome");
    return switch (outcome) {
      case "resolved" ->
          new ResolutionLine.Resolved(
              speaker(object(attribution, "speaker")), mention(json), evidence(json));
      case "ambiguous" ->
          new ResolutionLine.Ambiguous(
              list(json, "candidates", LineReader::speaker),
              mention(json).orElseThrow(() -> missing("mention")),
              evidence(json));
      case "group" ->
          new ResolutionLine.Group(
              list(json, "members", LineReader::speaker),
              mention(json).orElseThrow(() -> missing("mention")),
              evidence(json));
      case "described" ->
          new ResolutionLine.Described(
              required(json, "role"),
              find(json, "body"),
              find(json, "country"),
              mention(json).orElseThrow(() -> missing("mention")),
              evidence(json));
      case "unresolved" ->
          new ResolutionLine.Unresolved(
              mention(json), constant(UnresolvedReason.class, required(json, "reason")));
      default -> throw new IllegalArgumentException("unknown resolution outcome: " + outcome);
    };
  }

  private static Evidence evidence(JsonNode json) {
    return new Evidence(
        required(json, "rule"), required(json, "version"), number(json, "confidence"));
  }

  private static Optional<MentionLine> mention(JsonNode json) {
    return json.optional("mention")
        .map(
            at ->
                new MentionLine(
                    stretch(at), constant(MentionKind.class, required(json, "mention_kind"))));
  }

  static Speaker speaker(JsonNode json) {
    return new Speaker(
        find(json, "name"), find(json, "role"), find(json, "body"), find(json, "country"));
  }

  static RefrainLine refrain(JsonNode json) {
    return new RefrainLine(
        id(json, "id"),
        required(json, "lead"),
        find(json, "first").map(LineReader::edtf),
        find(json, "last").map(LineReader::edtf),
        json.path("template").asBoolean(false),
        (long) number(json, "statements"),
        (long) number(json, "reports"),
        list(json, "aliases", node -> new Id(node.asString())),
        list(json, "occurrences", LineReader::occurrence),
        list(json, "possible", LineReader::possibleUse));
  }

  private static PossibleUseLine possibleUse(JsonNode json) {
    return new PossibleUseLine(number(json, "possibly"), (int) number(json, "uses"), passage(json));
  }

  private static OccurrenceLine occurrence(JsonNode json) {
    return new OccurrenceLine(
        required(json, "doc"),
        new Stretch((int) number(json, "begin"), (int) number(json, "end")),
        required(json, "text"),
        id(json, "statement"),
        id(json, "report"),
        find(json, "speaker"),
        find(json, "speaker_id").map(Id::new),
        date(json, "said_on"),
        find(json, "outlet"),
        find(json, "link").map(s -> constant(LinkKind.class, s)),
        json.path("nearest").isNumber()
            ? OptionalInt.of((int) number(json, "nearest"))
            : OptionalInt.empty(),
        redline(json));
  }

  static PossibilityLine possibility(JsonNode json) {
    return new PossibilityLine(
        number(json, "possibly"),
        passage(object(json, "earlier")),
        passage(object(json, "later")),
        redline(json));
  }

  static PassageLine passage(JsonNode json) {
    return new PassageLine(
        required(json, "doc"),
        new Stretch((int) number(json, "begin"), (int) number(json, "end")),
        required(json, "text"),
        id(json, "report"),
        find(json, "speaker"),
        find(json, "speaker_id").map(Id::new),
        date(json, "said_on"),
        find(json, "outlet"));
  }

  static Redline redline(JsonNode json) {
    return new Redline(
        list(json, "redline", LineReader::edit), list(json, "differences", LineReader::difference));
  }

  private static Edit edit(JsonNode json) {
    for (EditKind kind : EditKind.values()) {
      Optional<String> text = find(json, LineWriter.name(kind));
      if (text.isPresent()) {
        return new Edit(kind, text.get());
      }
    }
    throw new IllegalArgumentException("an edit is kept, deleted or inserted: " + json);
  }

  static Difference difference(JsonNode json) {
    return new Difference(
        constant(DifferenceKind.class, required(json, "kind")),
        find(json, "before").orElse(""),
        find(json, "after").orElse(""),
        json.path("changes_sense").asBoolean(false));
  }

  static Optional<Dated> date(JsonNode json, String key) {
    Optional<String> date = find(json, key);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Dated(
            edtf(date.get()),
            constant(DateOrigin.class, required(json, key + "_origin")),
            list(json, key + "_candidates", JsonNode::asInt)));
  }

  static EdtfDate edtf(String text) {
    return EdtfDate.parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a date of EDTF level 1: " + text));
  }

  static Stretch stretch(JsonNode pair) {
    if (!pair.isArray() || pair.size() != 2) {
      throw new IllegalArgumentException("a stretch is [begin, end]: " + pair);
    }
    return new Stretch(pair.get(0).asInt(), pair.get(1).asInt());
  }

  static Id id(JsonNode json, String key) {
    return new Id(required(json, key));
  }

  static double number(JsonNode json, String key) {
    JsonNode value = json.path(key);
    if (!value.isNumber()) {
      throw missing(key);
    }
    return value.asDouble();
  }

  static String required(JsonNode json, String key) {
    return find(json, key).orElseThrow(() -> missing(key));
  }

  static Optional<String> find(JsonNode json, String key) {
    JsonNode value = json.path(key);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }

  static JsonNode object(JsonNode json, String key) {
    @Nullable JsonNode value = json.get(key);
    if (value == null || !value.isObject()) {
      throw missing(key);
    }
    return value;
  }

  private static IllegalArgumentException missing(String key) {
    return new IllegalArgumentException("missing or of the wrong type: " + key);
  }

  static <T> List<T> list(JsonNode json, String key, Function<JsonNode, T> element) {
    List<T> values = new ArrayList<>();
    for (JsonNode node : json.path(key)) {
      values.add(element.apply(node));
    }
    return values;
  }

  static <E extends Enum<E>> E constant(Class<E> type, String name) {
    for (E constant : type.getEnumConstants()) {
      if (LineWriter.name(constant).equals(name.toLowerCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        "unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + name);
  }
}
