package refrain.export;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.function.Function;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.Id;
import refrain.domain.Speaker;

/**
 * Acts of statements as rows of events: first the columns of POLECAT, which codes PLOVER, by their
 * names and in their order, those left out that Refrain has nothing for; then what else is known.
 */
final class EventTable {

  private EventTable() {}

  static Table<Told> of() {
    Columns<Told> columns = new Columns<>();
    columns
        .text("Event ID", t -> t.said().statement().orElse(t.said().report()).value())
        .day("Event Date", t -> t.said().saidOn().flatMap(d -> d.date().findLocalDate()))
        .text("Event Type", t -> act(t).type().name())
        .text("Quad Code", t -> quad(act(t).type()))
        .found("Actor Name", t -> t.said().speaker().map(t::label))
        .found("Actor Country", t -> t.said().speaker().flatMap(Speaker::country).map(c -> iso3(c)))
        .found("Actor Title", t -> t.said().speaker().flatMap(Speaker::role))
        .found("Actor Name Raw", Told::sourceWords)
        .found("Recipient Name", t -> recipients(t, s -> Optional.of(t.label(s))))
        .found("Recipient Country", t -> recipients(t, s -> s.country().map(c -> iso3(c))))
        .found("Recipient Title", t -> recipients(t, Speaker::role))
        .found("Recipient Name Raw", EventTable::recipientWords)
        .found("Source", t -> t.article().outlet())
        .day(
            "Publication Date", t -> t.article().published().flatMap(d -> d.date().findLocalDate()))
        .text("Language", t -> t.article().language())
        .text("Version", t -> ActType.RELEASE);
    columns
        .text("CAMEO Code", t -> act(t).cameo())
        .text("CAMEO Root", t -> act(t).cameo().substring(0, 2))
        .texts("Also Event Types", t -> StatementTable.also(act(t)))
        .decimal("Confidence", t -> t.line().gist().act().map(a -> a.evidence().confidence()))
        .date("Said On", t -> t.said().saidOn())
        .found("Actor Body", t -> t.said().speaker().flatMap(Speaker::body))
        .foundId("Actor ID", t -> t.said().speaker().map(Speaker::id))
        .texts("Recipient IDs", EventTable::recipientIds)
        .foundWhole("Rung", t -> t.report().gist().strength().map(s -> s.rung().number()))
        .found("Ladder", t -> t.report().gist().strength().map(s -> s.rung().ladder()))
        .found("Occasion", t -> t.line().occasion())
        .text("Text", t -> t.said().text())
        .found("Act Words", t -> Words.of(t.article(), act(t).words()))
        .id("Report", t -> t.said().report())
        .texts("Refrains", t -> t.refrains().stream().map(Id::value).toList())
        .id("Document", t -> t.article().id())
        .text("Doc", t -> t.article().doc())
        .found("Title", t -> t.article().title())
        .found("Address", t -> t.article().address())
        .whole("Begin", t -> t.extent().begin())
        .whole("End", t -> t.extent().end());
    return columns.table();
  }

  private static Act act(Told told) {
    return StatementTable.act(told).orElseThrow();
  }

  /** The four classes of PLOVER's types. */
  private static String quad(ActType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> "VERBAL COOPERATION";
      case COOPERATE, AID, RETREAT -> "MATERIAL COOPERATION";
      case REQUEST, ACCUSE, REJECT, THREATEN -> "VERBAL CONFLICT";
      case PROTEST, MOBILIZE, SANCTION, COERCE, ASSAULT -> "MATERIAL CONFLICT";
    };
  }

  /** A country's three letters of ISO 3166-1; the code itself where it is none of that standard. */
  static String iso3(String country) {
    try {
      String code = Locale.of("", country).getISO3Country();
      return code.isEmpty() ? country : code;
    } catch (MissingResourceException | IllformedLocaleException e) {
      return country;
    }
  }

  private static Optional<String> recipients(Told told, Function<Speaker, Optional<String>> what) {
    return joined(
        told.report().addressees().stream()
            .flatMap(a -> a.speaker().stream())
            .flatMap(s -> what.apply(s).stream())
            .toList());
  }

  private static Optional<String> recipientWords(Told told) {
    return joined(
        told.report().addressees().stream().map(a -> a.words().in(told.article().text())).toList());
  }

  private static List<String> recipientIds(Told told) {
    return told.report().addressees().stream()
        .flatMap(a -> a.speaker().stream())
        .map(s -> s.id().value())
        .distinct()
        .toList();
  }

  /** Several in one cell, as POLECAT has them. */
  private static Optional<String> joined(List<String> values) {
    List<String> different = values.stream().distinct().toList();
    return different.isEmpty() ? Optional.empty() : Optional.of(String.join(";", different));
  }
}
