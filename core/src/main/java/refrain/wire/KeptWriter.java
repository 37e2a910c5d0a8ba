package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Evidence;
import refrain.domain.Mention;
import refrain.domain.Region;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Turn;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a whole document: the keys of {@code refrain extract}, none of them rounded, and those
 * that an archive needs beside them. The text stands before everything that counts in it.
 */
final class KeptWriter {

  private final JsonGenerator json;
  private final String text;
  private final CodePoints points;

  private KeptWriter(JsonGenerator json, String text) {
    this.json = json;
    this.text = text;
    this.points = CodePoints.of(text);
  }

  static void write(JsonGenerator json, KeptLine kept) {
    KeptWriter writer = new KeptWriter(json, kept.article().text());
    writer.article(kept.article());
    json.writeArrayPropertyStart("attributions");
    for (Report report : kept.reports()) {
      json.writeStartObject();
      writer.report(report);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void article(Article article) {
    json.writeStringProperty("id", article.id().value());
    json.writeStringProperty("doc", article.doc());
    json.writeStringProperty("path", article.path());
    given("title", article.title());
    given("outlet", article.outlet());
    given("address", article.address());
    LineWriter.date(json, "published", article.published());
    given("dateline", article.dateline());
    json.writeStringProperty("language", article.language());
    json.writeStringProperty("voice", LineWriter.name(article.voice()));
    json.writeStringProperty("text", text);
    spans("paragraphs", article.paragraphs());
    spans("sentences", article.sentences());
    json.writeArrayPropertyStart("regions");
    for (Region region : article.regions()) {
      json.writeStartObject();
      json.writeStringProperty("kind", LineWriter.name(region.kind()));
      span("at", region.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("turns");
    for (Turn turn : article.turns()) {
      json.writeStartObject();
      json.writeStringProperty("kind", LineWriter.name(turn.kind()));
      turn.label().ifPresent(label -> span("label", label));
      spans("paragraphs", turn.paragraphs());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void report(Report report) {
    Attribution a = report.attribution();
    json.writeStringProperty("id", a.id().value());
    spans("source", a.source());
    spans("cue", a.cue());
    spans("content", a.quotation().content());
    spans("quoted", a.quotation().quoted());
    json.writeStringProperty("cue_class", LineWriter.name(a.sense().cueClass()));
    if (a.sense().actOfSpeech()) {
      json.writeBooleanProperty("act_of_speech", true);
    }
    json.writeStringProperty("form", LineWriter.name(a.quotation().form()));
    if (report.resolution() instanceof Resolution.Resolved r) {
      speaker("speaker", r.speaker());
    }
    json.writeObjectPropertyStart("resolution");
    resolution(report.resolution());
    json.writeEndObject();
    if (a instanceof Attribution.Unsourced u) {
      json.writeStringProperty("unsourced", LineWriter.name(u.reason()));
    }
    LineWriter.date(json, "said_on", report.saidOn());
    report
        .occasion()
        .ifPresent(
            at -> {
              json.writeStringProperty("occasion", at.in(text));
              span("occasion_at", at);
            });
    new KeptGist(json, text, points).write(report);
    json.writeObjectPropertyStart("evidence");
    json.writeStringProperty("rule", a.evidence().rule());
    json.writeStringProperty("version", a.evidence().version());
    given("reason", a.evidence().reason());
    json.writeEndObject();
    json.writeNumberProperty("confidence", a.evidence().confidence());
    a.within().ifPresent(outer -> json.writeStringProperty("within", outer.value()));
  }

  private void resolution(Resolution resolution) {
    switch (resolution) {
      case Resolution.Resolved r -> {
        json.writeStringProperty("outcome", "resolved");
        r.mention().ifPresent(this::mention);
        evidence(json, r.evidence());
      }
      case Resolution.Ambiguous a -> {
        json.writeStringProperty("outcome", "ambiguous");
        speakers("candidates", a.candidates());
        mention(a.mention());
        evidence(json, a.evidence());
      }
      case Resolution.Group g -> {
        json.writeStringProperty("outcome", "group");
        speakers("members", g.members());
        mention(g.mention());
        evidence(json, g.evidence());
      }
      case Resolution.Described d -> {
        json.writeStringProperty("outcome", "described");
        json.writeStringProperty("role", d.role());
        given("body", d.body());
        given("country", d.country());
        mention(d.mention());
        evidence(json, d.evidence());
      }
      case Resolution.Unresolved u -> {
        json.writeStringProperty("outcome", "unresolved");
        json.writeStringProperty("reason", LineWriter.name(u.reason()));
        u.mention().ifPresent(this::mention);
      }
    }
  }

  private void mention(Mention mention) {
    span("mention", mention.span());
    json.writeStringProperty("mention_kind", LineWriter.name(mention.kind()));
  }

  private void speakers(String key, List<Speaker> speakers) {
    json.writeArrayPropertyStart(key);
    speakers.forEach(s -> speaker(json, s));
    json.writeEndArray();
  }

  private void speaker(String key, Speaker speaker) {
    json.writeName(key);
    speaker(json, speaker);
  }

  static void speaker(JsonGenerator json, Speaker speaker) {
    json.writeStartObject();
    json.writeStringProperty("id", speaker.id().value());
    speaker.name().ifPresent(v -> json.writeStringProperty("name", v));
    speaker.role().ifPresent(v -> json.writeStringProperty("role", v));
    speaker.body().ifPresent(v -> json.writeStringProperty("body", v));
    speaker.country().ifPresent(v -> json.writeStringProperty("country", v));
    json.writeEndObject();
  }

  static void evidence(JsonGenerator json, Evidence evidence) {
    LineWriter.evidence(json, evidence);
    // The key reason is that of an unresolved source already.
    evidence.reason().ifPresent(v -> json.writeStringProperty("because", v));
  }

  private void given(String key, Optional<String> value) {
    value.ifPresent(v -> json.writeStringProperty(key, v));
  }

  private void span(String key, Span span) {
    json.writeName(key);
    LineWriter.stretch(json, points.of(span));
  }

  private void spans(String key, List<Span> spans) {
    LineWriter.stretches(json, key, points.of(spans));
  }
}
