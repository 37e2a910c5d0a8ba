package refrain.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.Difference;
import refrain.domain.EdtfDate;
import refrain.domain.Speaker;
import refrain.redline.Differ;
import refrain.store.Countries;
import refrain.store.RefrainEntry;
import refrain.store.Use;

/** The uses of the refrains, a row each. */
final class UseTable {

  /**
   * A use with its refrain.
   *
   * @param refrain the refrain
   * @param use one of its uses
   * @param differences from its lead wording to the words of the use
   */
  record Used(RefrainEntry refrain, Use use, List<Difference> differences) {

    Used {
      differences = List.copyOf(differences);
    }

    static Used of(RefrainEntry refrain, Use use, Differ differ) {
      return new Used(
          refrain, use, differ.compare(refrain.refrain().lead(), use.text()).differences());
    }
  }

  private UseTable() {}

  static Table<Used> of(Countries countries) {
    return new Columns<Used>()
        .id("refrain", u -> u.refrain().refrain().id())
        .text("lead", u -> u.refrain().refrain().lead())
        .found("first", u -> u.refrain().refrain().first().map(EdtfDate::toString))
        .found("last", u -> u.refrain().refrain().last().map(EdtfDate::toString))
        .truth("template", u -> Optional.of(u.refrain().refrain().template()))
        .whole("use", u -> u.use().number())
        .text("text", u -> u.use().text())
        .constant("link", u -> u.use().link())
        .foundWhole("nearest", u -> u.use().nearest().stream().boxed().findFirst())
        .texts("differences", u -> u.differences().stream().map(UseTable::words).toList())
        .truth(
            "changes_sense",
            u -> Optional.of(u.differences().stream().anyMatch(Difference::changesSense)))
        .id("report", u -> u.use().said().report())
        .foundId("statement", u -> u.use().said().statement())
        .foundId("speaker_id", u -> u.use().said().speaker().map(Speaker::id))
        .found(
            "speaker",
            u -> u.use().said().speaker().map(countries::label).or(u.use().said()::speakerLabel))
        .found("body", u -> u.use().said().speaker().flatMap(Speaker::body))
        .found("country", u -> u.use().said().speaker().flatMap(Speaker::country))
        .date("said_on", u -> u.use().said().saidOn())
        .id("document", u -> u.use().said().document().id())
        .text("doc", u -> u.use().said().document().doc())
        .found("outlet", u -> u.use().said().document().outlet())
        .found("title", u -> u.use().said().document().title())
        .found("address", u -> u.use().said().document().address())
        .whole("begin", u -> u.use().at().begin())
        .whole("end", u -> u.use().at().end())
        .table();
  }

  /** {@code scope: any form → all forms}, {@code other: + or coercion}. */
  private static String words(Difference difference) {
    String kind = difference.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": ";
    if (difference.before().isEmpty()) {
      return kind + "+ " + difference.after();
    }
    return difference.after().isEmpty()
        ? kind + "− " + difference.before()
        : kind + difference.before() + " → " + difference.after();
  }
}
