package refrain.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import refrain.domain.Findings;
import refrain.domain.Report;
import refrain.words.Background;
import refrain.words.NearWords;

/**
 * Compares what all reports say with one another: which are of one statement, which wordings came
 * back, and how each use differs from the one before.
 *
 * <p>The score of a link is in bits: the information that the shared words carry, each counted
 * against how common it is (alone, and after the word before it) in English news and official texts
 * at large and in the corpus itself, less a cost for every differing word and gap. A score of
 * {@code s} means that the agreement is 2 to the power of {@code s} times likelier if the passages
 * have one origin than if they met by chance. A passage is linked from the score on at which a
 * sentence would meet, by chance, a thousandth of a passage in the whole corpus: log2(25 n) + 10
 * for a corpus of n words, 25 being the usual length of a sentence. The measure is that of Karlin
 * and Altschul for local alignments (1990), with words for residues.
 */
public final class Linker {

  private final Background background;
  private final NearWords nearWords;
  private final Unit unit;
  private final Workers workers;
  private final Optional<Function<String, Meaning>> meaning;

  /** One that compares passages, one after the other. */
  public Linker() {
    this(Unit.PASSAGE, Workers.one());
  }

  /**
   * @param unit what is compared
   * @param workers what does the comparing
   */
  public Linker(Unit unit, Workers workers) {
    this(Background.load(), NearWords.load(), unit, workers, Optional.empty());
  }

  private Linker(
      Background background,
      NearWords nearWords,
      Unit unit,
      Workers workers,
      Optional<Function<String, Meaning>> meaning) {
    this.background = background;
    this.nearWords = nearWords;
    this.unit = unit;
    this.workers = workers;
    this.meaning = meaning;
  }

  /**
   * The same, which finds reports of one statement in other words too.
   *
   * @param meaning what a sentence means; asked only where one speaker's words of a day stand in
   *     several articles and do not agree, and of the sentences of a small corpus whose words leave
   *     open whether they say the same; by several workers at once
   */
  public Linker withMeaning(Function<String, Meaning> meaning) {
    return new Linker(background, nearWords, unit, workers, Optional.of(meaning));
  }

  /**
   * What comparing the reports finds: the same whatever their order; a report given twice counts
   * once.
   */
  public Findings link(List<Report> reports) {
    return begin().findings(reports);
  }

  /** An empty set of reports, to be added to piece by piece. */
  public Linking begin() {
    return new Linking(background, nearWords, unit, workers, meaning);
  }
}
