package refrain.desk;

import java.util.List;
import refrain.domain.Extent;
import refrain.domain.Redline;
import refrain.domain.SentenceFate;
import refrain.store.DocumentRow;
import refrain.wire.Stretch;

/**
 * How one document became another.
 *
 * @param before the earlier document
 * @param after the later
 * @param extent how deep the edit goes
 * @param wordsKept number of words in both
 * @param wordsDeleted number of words that went out
 * @param wordsInserted number of words that came in
 * @param sentences what became of each sentence, in the order of the later text; what went out
 *     stands where it was
 */
public record RedlineAnswer(
    DocumentRow before,
    DocumentRow after,
    Extent extent,
    int wordsKept,
    int wordsDeleted,
    int wordsInserted,
    List<Sentence> sentences) {

  public RedlineAnswer {
    sentences = List.copyOf(sentences);
  }

  /**
   * What became of a sentence.
   *
   * @param fate what
   * @param moved whether it stands elsewhere
   * @param before where it stood
   * @param after where it stands
   * @param extent how deep the edit goes
   * @param redline from the earlier words to the later
   * @param paragraph whether a new paragraph of the later text begins with it
   */
  public record Sentence(
      SentenceFate fate,
      boolean moved,
      List<Stretch> before,
      List<Stretch> after,
      Extent extent,
      Redline redline,
      boolean paragraph) {

    public Sentence {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }
}
