package refrain.plant;

import java.util.List;
import java.util.function.IntConsumer;
import refrain.domain.Report;

/**
 * Invented reports with known families among them.
 *
 * <p>Countries, bodies, persons and outlets are invented; sentences are frames filled with words
 * that are drawn more often the commoner they are. Statements are of stories, which bring names of
 * their own and share nouns, so that two unrelated statements of one story share plenty of words.
 * Each {@link Plan} has a fixed share of the reports, whatever their number; the rest, about two
 * fifths, is unrelated.
 *
 * @param reports in the order in which they were invented
 */
record Corpus(List<Report> reports, Truth truth, World world) {

  Corpus {
    reports = List.copyOf(reports);
  }

  /** Invents so many reports; the same number and seed give the same. */
  static Corpus of(int reports, long seed) {
    return of(reports, seed, made -> {});
  }

  /**
   * Invents so many reports.
   *
   * @param progress is told now and then how many there are
   * @throws IllegalArgumentException if the number is not positive
   */
  static Corpus of(int reports, long seed, IntConsumer progress) {
    if (reports < 1) {
      throw new IllegalArgumentException("reports " + reports + "; expected 1 or more");
    }
    return new Planting(reports, seed).plant(progress);
  }
}
