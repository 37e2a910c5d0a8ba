package refrain.export;

import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Speaker;
import refrain.store.Countries;
import refrain.store.Said;
import refrain.wire.AttributionLine;
import refrain.wire.Stretch;

/**
 * A report with all that an archive knows of it.
 *
 * @param said what follows from all documents: speaker, statement
 * @param report what was read from its own document
 * @param line the same, places in code points
 * @param refrains ids of the refrains that it has a use of
 * @param countries how countries are named
 */
record Told(
    Said said, Report report, AttributionLine line, List<Id> refrains, Countries countries) {

  Told {
    refrains = List.copyOf(refrains);
  }

  Article article() {
    return report.article();
  }

  /** From the first to the last of its words. */
  Stretch extent() {
    return new Stretch(
        said.content().get(0).begin(), said.content().get(said.content().size() - 1).end());
  }

  /** The words that name its source, pieces joined by blanks. */
  Optional<String> sourceWords() {
    return Words.of(article(), report.attribution().source());
  }

  /** The shortest full way to say who; a country by its name. */
  String label(Speaker speaker) {
    return countries.label(speaker);
  }

  /** Who it is with office, body and country, as far as known. */
  String full(Speaker speaker) {
    return countries.full(speaker);
  }

  /** How to name who says it: name, office, body or country, else the words of the text. */
  Optional<String> speakerLabel() {
    return said.speaker().map(this::label).or(said::speakerLabel).or(this::sourceWords);
  }
}
