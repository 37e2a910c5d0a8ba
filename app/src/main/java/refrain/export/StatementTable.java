package refrain.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.Addressee;
import refrain.domain.CitedDocument;
import refrain.domain.Id;
import refrain.domain.Resolution;
import refrain.domain.Speaker;
import refrain.domain.Strength;
import refrain.wire.GistLine;

/**
 * Every report of a statement with its facts, as {@code docs/formats/export.md} has the columns.
 */
final class StatementTable {

  private StatementTable() {}

  static Table<Told> of() {
    Columns<Told> columns = new Columns<>();
    ids(columns);
    words(columns);
    speaker(columns);
    columns.date("said_on", t -> t.said().saidOn());
    gist(columns);
    evidence(columns);
    return columns.table();
  }

  private static void ids(Columns<Told> columns) {
    columns
        .id("report", t -> t.said().report())
        .foundId("statement", t -> t.said().statement())
        .texts("refrains", t -> t.refrains().stream().map(Id::value).toList())
        .id("document", t -> t.article().id())
        .text("doc", t -> t.article().doc())
        .found("outlet", t -> t.article().outlet())
        .found("title", t -> t.article().title())
        .found("address", t -> t.article().address())
        .date("published", t -> t.article().published())
        .found("dateline", t -> t.article().dateline())
        .text("language", t -> t.article().language())
        .constant("voice", t -> Optional.of(t.article().voice()));
  }

  private static void words(Columns<Told> columns) {
    columns
        .text("text", t -> t.said().text())
        .whole("begin", t -> t.extent().begin())
        .whole("end", t -> t.extent().end())
        .stretches("content", t -> t.line().content())
        .constant("form", t -> Optional.of(t.said().form()))
        .found("source_words", Told::sourceWords)
        .stretches("source", t -> t.line().source())
        .found("cue_words", t -> Words.of(t.article(), t.report().attribution().cue()))
        .stretches("cue", t -> t.line().cue())
        .constant("cue_class", t -> Optional.of(t.line().sense().cueClass()))
        .truth("act_of_speech", t -> Optional.of(t.line().sense().actOfSpeech()))
        .constant("unsourced", t -> t.line().unsourced())
        .foundId("within", t -> t.line().within());
  }

  private static void speaker(Columns<Told> columns) {
    columns
        .foundId("speaker_id", t -> t.said().speaker().map(Speaker::id))
        .found("speaker", Told::speakerLabel)
        .found("name", t -> t.said().speaker().flatMap(Speaker::name))
        .found("role", t -> t.said().speaker().flatMap(Speaker::role))
        .found("body", t -> t.said().speaker().flatMap(Speaker::body))
        .found("country", t -> t.said().speaker().flatMap(Speaker::country))
        .text("resolution", t -> outcome(t.report().resolution()));
  }

  private static void gist(Columns<Told> columns) {
    columns
        .found("occasion", t -> t.line().occasion())
        .stretches("occasion_at", t -> t.line().occasionAt().stream().toList())
        .texts("addressees", t -> addressed(t, a -> Optional.of(a.words().in(t.article().text()))))
        .texts("addressee_ids", t -> addressed(t, a -> a.speaker().map(s -> s.id().value())))
        .texts("addressee_countries", t -> addressed(t, a -> a.speaker().flatMap(Speaker::country)))
        .found("act", t -> act(t).map(a -> a.type().name()))
        .found("act_scheme", t -> act(t).map(a -> ActType.RELEASE))
        .found("act_cameo", t -> act(t).map(Act::cameo))
        .texts("act_also", t -> act(t).map(StatementTable::also).orElse(List.of()))
        .found("act_words", t -> act(t).flatMap(a -> Words.of(t.article(), a.words())))
        .decimal("act_confidence", t -> t.line().gist().act().map(a -> a.evidence().confidence()))
        .foundWhole("rung", t -> strength(t).map(s -> s.rung().number()))
        .found("rung_name", t -> strength(t).map(s -> s.rung().name()))
        .found("ladder", t -> strength(t).map(s -> s.rung().ladder()))
        .found("rung_words", t -> t.line().gist().strength().map(GistLine.Strong::text))
        .texts("cited", t -> cited(t, CitedDocument::id))
        .texts("cited_names", t -> cited(t, CitedDocument::name));
  }

  private static void evidence(Columns<Told> columns) {
    columns
        .text("rule", t -> t.line().evidence().rule())
        .text("rule_version", t -> t.line().evidence().version())
        .decimal("confidence", t -> Optional.of(t.line().evidence().confidence()));
  }

  static Optional<Act> act(Told told) {
    return told.report().gist().act();
  }

  static List<String> also(Act act) {
    return act.also().stream().map(ActType::name).toList();
  }

  private static Optional<Strength> strength(Told told) {
    return told.report().gist().strength();
  }

  private static List<String> cited(Told told, Function<CitedDocument, String> what) {
    return told.report().gist().cited().stream().map(what).distinct().toList();
  }

  private static List<String> addressed(Told told, Function<Addressee, Optional<String>> what) {
    return told.report().addressees().stream().flatMap(a -> what.apply(a).stream()).toList();
  }

  /** How the speaker was found, in the words of the wire. */
  private static String outcome(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved r -> "resolved";
      case Resolution.Ambiguous a -> "ambiguous";
      case Resolution.Group g -> "group";
      case Resolution.Described d -> "described";
      case Resolution.Unresolved u -> u.reason().name().toLowerCase(Locale.ROOT);
    };
  }
}
