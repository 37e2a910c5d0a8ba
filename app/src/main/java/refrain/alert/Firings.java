package refrain.alert;

import java.time.Instant;
import java.util.Locale;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Speaker;
import refrain.store.Countries;
import refrain.store.Said;

/**
 * Makes the firings of a question.
 *
 * @param question the question
 * @param at when, as firings tell it
 * @param countries how countries are named
 */
record Firings(Question question, Instant at, Countries countries) {

  /**
   * A firing.
   *
   * @param said the report that it happened in
   * @param what what makes it another than others of this question and word
   */
  Firing of(Cause cause, Said said, String... what) {
    String[] parts = new String[what.length + 3];
    parts[0] = "firing";
    parts[1] = question.id().value();
    parts[2] = cause.word();
    System.arraycopy(what, 0, parts, 3, what.length);
    return new Firing(Id.of(parts), question.id(), question.name(), at, cause, source(said));
  }

  /** Words as they are compared: small letters, one blank between any two. */
  static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private Firing.Source source(Said said) {
    String text = said.text();
    boolean cut = text.codePointCount(0, text.length()) > Firing.Source.LONGEST;
    return new Firing.Source(
        said.report(),
        said.statement(),
        said.speaker().map(countries::full).or(said::speakerLabel),
        said.speaker().map(Speaker::id),
        said.saidOn().map(Dated::date),
        cut ? text.substring(0, text.offsetByCodePoints(0, Firing.Source.LONGEST)) + "…" : text,
        cut,
        said.act(),
        said.rung(),
        said.document().id(),
        said.document().doc(),
        said.document().title(),
        said.document().outlet(),
        said.document().address(),
        said.content());
  }
}
