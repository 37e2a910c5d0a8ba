package refrain.domain;

import java.util.List;
import java.util.Optional;

/**
 * Something that is new in what a speaker says, with the evidence for it.
 *
 * @param kind in what way
 * @param ofSubject true where the words are new because what is spoken of is new: a name, a number,
 *     a word that the question or the title brought; false for a new wording of a standing subject
 * @param now where the words stand, once for each sentence that has them, in order; empty where
 *     nothing stands in the place of a sentence that is missing
 * @param before for words that left a formula, that replaced others or changed their rung: the
 *     earlier words, in the last statement that had them
 * @param redline from the earlier sentence to the sentence of now; empty without an earlier one
 * @param earlier other earlier uses, latest first, a few: for {@link NoveltyKind#RETURN} of the
 *     same words, for what left a formula of the formula
 * @param rate how usual the words were
 * @param rungs for {@link NoveltyKind#RUNG}: the usual rung, then the new one
 * @param bits weight of the evidence, in bits
 * @param expected how many such things, of this kind and weight or more, so many words of this
 *     speaker bring by chance: at the rate at which the speaker brought them before
 */
public record Novelty(
    NoveltyKind kind,
    boolean ofSubject,
    List<Use> now,
    Optional<Use> before,
    Optional<Redline> redline,
    List<Use> earlier,
    BaseRate rate,
    List<Rung> rungs,
    double bits,
    double expected) {

  /**
   * @throws IllegalArgumentException if it stands nowhere
   */
  public Novelty {
    now = List.copyOf(now);
    earlier = List.copyOf(earlier);
    rungs = List.copyOf(rungs);
    if (now.isEmpty() && before.isEmpty()) {
      throw new IllegalArgumentException("new, but nowhere: " + kind);
    }
  }

  /**
   * A use of words.
   *
   * @param words the words
   * @param sentence the sentence that they stand in, which contains them
   */
  public record Use(Passage words, Span sentence) {

    /**
     * @throws IllegalArgumentException if the sentence does not contain the words
     */
    public Use {
      if (!sentence.contains(words.span())) {
        throw new IllegalArgumentException(words.span() + " is not in " + sentence);
      }
    }

    /** The characters of the sentence, as printed. */
    public String sentenceText() {
      return sentence.in(words.report().article().text());
    }
  }
}
