package refrain.wire;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.domain.Dated;
import refrain.domain.Difference;
import refrain.domain.Edit;
import refrain.domain.Evidence;
import refrain.domain.Redline;
import refrain.domain.Speaker;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes lines of JSON: no blanks, absent facts as absent keys, keys always in the same order. */
final class LineWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private LineWriter() {}

  static String write(Consumer<JsonGenerator> object) {
    return write(JSON, object);
  }

  static String write(JsonFactory factory, Consumer<JsonGenerator> object) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      object.accept(json);
      json.writeEndObject();
    }
    return line.toString();
  }

  static void article(JsonGenerator json, ArticleLine article) {
    json.writeStringProperty("doc", article.doc());
    json.writeStringProperty("path", article.path());
    text(json, "title", article.title());
    text(json, "outlet", article.outlet());
    text(json, "address", article.address());
    date(json, "published", article.published());
    text(json, "dateline", article.dateline());
    json.writeStringProperty("language", article.language());
    json.writeStringProperty("voice", name(article.voice()));
    json.writeArrayPropertyStart("attributions");
    for (AttributionLine a : article.attributions()) {
      json.writeStartObject();
      attribution(json, a);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void attribution(JsonGenerator json, AttributionLine a) {
    json.writeStringProperty("id", a.id().value());
    stretches(json, "source", a.source());
    stretches(json, "cue", a.cue());
    stretches(json, "content", a.content());
    json.writeStringProperty("cue_class", name(a.sense().cueClass()));
    if (a.sense().actOfSpeech()) {
      json.writeBooleanProperty("act_of_speech", true);
    }
    json.writeStringProperty("form", name(a.form()));
    if (a.resolution() instanceof ResolutionLine.Resolved r) {
      json.writeName("speaker");
      speaker(json, r.speaker());
    }
    json.writeObjectPropertyStart("resolution");
    resolution(json, a.resolution());
    json.writeEndObject();
    a.unsourced().ifPresent(u -> json.writeStringProperty("unsourced", name(u)));
    date(json, "said_on", a.saidOn());
    text(json, "occasion", a.occasion());
    a.occasionAt()
        .ifPresent(
            at -> {
              json.writeName("occasion_at");
              stretch(json, at);
            });
    GistSpelling.write(json, a.gist());
    json.writeObjectPropertyStart("evidence");
    json.writeStringProperty("rule", a.evidence().rule());
    json.writeStringProperty("version", a.evidence().version());
    text(json, "reason", a.evidence().reason());
    json.writeEndObject();
    json.writeNumberProperty("confidence", a.evidence().confidence());
    a.within().ifPresent(outer -> json.writeStringProperty("within", outer.value()));
  }

  private static void resolution(JsonGenerator json, ResolutionLine resolution) {
    switch (resolution) {
      case ResolutionLine.Resolved r -> {
        json.writeStringProperty("outcome", "resolved");
        r.mention().ifPresent(m -> mention(json, m));
        evidence(json, r.evidence());
      }
      case ResolutionLine.Ambiguous a -> {
        json.writeStringProperty("outcome", "ambiguous");
        json.writeArrayPropertyStart("candidates");
        a.candidates().forEach(s -> speaker(json, s));
        json.writeEndArray();
        mention(json, a.mention());
        evidence(json, a.evidence());
      }
      case ResolutionLine.Group g -> {
        json.writeStringProperty("outcome", "group");
        json.writeArrayPropertyStart("members");
        g.members().forEach(s -> speaker(json, s));
        json.writeEndArray();
        mention(json, g.mention());
        evidence(json, g.evidence());
      }
      case ResolutionLine.Described d -> {
        json.writeStringProperty("outcome", "described");
        json.writeStringProperty("role", d.role());
        text(json, "body", d.body());
        text(json, "country", d.country());
        mention(json, d.mention());
        evidence(json, d.evidence());
      }
      case ResolutionLine.Unresolved u -> {
        json.writeStringProperty("outcome", "unresolved");
        json.writeStringProperty("reason", name(u.reason()));
        u.mention().ifPresent(m -> mention(json, m));
      }
    }
  }

  static void evidence(JsonGenerator json, Evidence evidence) {
    json.writeStringProperty("rule", evidence.rule());
    json.writeStringProperty("version", evidence.version());
    json.writeNumberProperty("confidence", evidence.confidence());
  }

  private static void mention(JsonGenerator json, MentionLine mention) {
    json.writeName("mention");
    stretch(json, mention.at());
    json.writeStringProperty("mention_kind", name(mention.kind()));
  }

  static void speaker(JsonGenerator json, Speaker speaker) {
    json.writeStartObject();
    json.writeStringProperty("id", speaker.id().value());
    text(json, "name", speaker.name());
    text(json, "role", speaker.role());
    text(json, "body", speaker.body());
    text(json, "country", speaker.country());
    json.writeEndObject();
  }

  static void refrain(JsonGenerator json, RefrainLine refrain) {
    json.writeStringProperty("id", refrain.id().value());
    json.writeStringProperty("lead", refrain.lead());
    refrain.first().ifPresent(d -> json.writeStringProperty("first", d.toString()));
    refrain.last().ifPresent(d -> json.writeStringProperty("last", d.toString()));
    json.writeBooleanProperty("template", refrain.template());
    json.writeNumberProperty("statements", refrain.statements());
    json.writeNumberProperty("reports", refrain.reports());
    if (!refrain.aliases().isEmpty()) {
      json.writeArrayPropertyStart("aliases");
      refrain.aliases().forEach(a -> json.writeString(a.value()));
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("occurrences");
    for (OccurrenceLine o : refrain.occurrences()) {
      json.writeStartObject();
      occurrence(json, o);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!refrain.possible().isEmpty()) {
      json.writeArrayPropertyStart("possible");
      for (PossibleUseLine p : refrain.possible()) {
        json.writeStartObject();
        json.writeNumberProperty("possibly", p.cosine());
        json.writeNumberProperty("uses", p.uses());
        passage(json, p.passage());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void occurrence(JsonGenerator json, OccurrenceLine o) {
    json.writeStringProperty("doc", o.doc());
    json.writeNumberProperty("begin", o.at().begin());
    json.writeNumberProperty("end", o.at().end());
    json.writeStringProperty("text", o.text());
    json.writeStringProperty("statement", o.statement().value());
    json.writeStringProperty("report", o.report().value());
    text(json, "speaker", o.speaker());
    o.speakerId().ifPresent(s -> json.writeStringProperty("speaker_id", s.value()));
    date(json, "said_on", o.saidOn());
    text(json, "outlet", o.outlet());
    o.link().ifPresent(k -> json.writeStringProperty("link", name(k)));
    o.nearest().ifPresent(n -> json.writeNumberProperty("nearest", n));
    redline(json, o.redline());
  }

  static void possibility(JsonGenerator json, PossibilityLine possibility) {
    json.writeNumberProperty("possibly", possibility.cosine());
    passage(json, "earlier", possibility.earlier());
    passage(json, "later", possibility.later());
    redline(json, possibility.redline());
  }

  static void passage(JsonGenerator json, String key, PassageLine p) {
    json.writeObjectPropertyStart(key);
    passage(json, p);
    json.writeEndObject();
  }

  static void passage(JsonGenerator json, PassageLine p) {
    json.writeStringProperty("doc", p.doc());
    json.writeNumberProperty("begin", p.at().begin());
    json.writeNumberProperty("end", p.at().end());
    json.writeStringProperty("text", p.text());
    json.writeStringProperty("report", p.report().value());
    text(json, "speaker", p.speaker());
    p.speakerId().ifPresent(s -> json.writeStringProperty("speaker_id", s.value()));
    date(json, "said_on", p.saidOn());
    text(json, "outlet", p.outlet());
  }

  static void redline(JsonGenerator json, Redline redline) {
    json.writeArrayPropertyStart("redline");
    for (Edit e : redline.edits()) {
      json.writeStartObject();
      json.writeStringProperty(name(e.kind()), e.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    differences(json, "differences", redline.differences());
  }

  static void differences(JsonGenerator json, String key, List<Difference> differences) {
    json.writeArrayPropertyStart(key);
    for (Difference d : differences) {
      json.writeStartObject();
      json.writeStringProperty("kind", name(d.kind()));
      text(json, "before", Optional.of(d.before()).filter(s -> !s.isEmpty()));
      text(json, "after", Optional.of(d.after()).filter(s -> !s.isEmpty()));
      if (d.changesSense()) {
        json.writeBooleanProperty("changes_sense", true);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void date(JsonGenerator json, String key, Optional<Dated> dated) {
    if (dated.isEmpty()) {
      return;
    }
    Dated d = dated.get();
    json.writeStringProperty(key, d.date().toString());
    json.writeStringProperty(key + "_origin", name(d.origin()));
    if (!d.candidateYears().isEmpty()) {
      json.writeArrayPropertyStart(key + "_candidates");
      d.candidateYears().forEach(json::writeNumber);
      json.writeEndArray();
    }
  }

  static void text(JsonGenerator json, String key, Optional<String> value) {
    value.filter(s -> !s.isEmpty()).ifPresent(s -> json.writeStringProperty(key, s));
  }

  static void stretches(JsonGenerator json, String key, List<Stretch> stretches) {
    json.writeArrayPropertyStart(key);
    stretches.forEach(s -> stretch(json, s));
    json.writeEndArray();
  }

  static void stretch(JsonGenerator json, Stretch stretch) {
    json.writeStartArray();
    json.writeNumber(stretch.begin());
    json.writeNumber(stretch.end());
    json.writeEndArray();
  }

  /** An enum constant as the wire spells it. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
