package refrain.evaluate;

import java.nio.file.Path;
import java.util.List;

/** Scores files: the door of this room. */
public final class Evaluation {

  private Evaluation() {}

  /**
   * Scores predicted attributions (source, cue, content) against gold ones.
   *
   * @param gold JSON Lines, one object a document
   * @param predicted the same form; lines of {@code refrain extract} will do
   * @param texts the folder of {@code <doc>.txt}
   * @param onlyPredicted leave out the documents that have no prediction
   * @param perDocument put one line for each document before the table
   * @throws BadInputException if a file cannot be scored
   */
  public static Report attribution(
      Path gold, Path predicted, Path texts, boolean onlyPredicted, boolean perDocument)
      throws BadInputException {
    return AttributionReport.of(
        AttributionScorer.score(
            Annotations.read(gold), Annotations.read(predicted), new Texts(texts), onlyPredicted),
        perDocument);
  }

  /**
   * Scores predicted spans against gold ones, each contiguous piece of a role by itself.
   *
   * @param gold JSON Lines, one object a document
   * @param predicted the same form
   * @param texts the folder of {@code <doc>.txt}
   * @throws BadInputException if a file cannot be scored
   */
  public static Report spans(Path gold, Path predicted, Path texts) throws BadInputException {
    return SpanReport.of(
        SpanScorer.score(Annotations.read(gold), Annotations.read(predicted), new Texts(texts)));
  }

  /**
   * Scores predicted refrains against gold families of occurrences.
   *
   * @param gold a JSON array of families, or one a line
   * @param predicted one refrain a line; lines of {@code refrain trace} will do
   * @param minOverlap the share of the shorter of two occurrences, from 0 to 1, that must be common
   * @throws BadInputException if a file cannot be scored
   * @throws IllegalArgumentException if the share is not from 0 to 1
   */
  public static Report links(Path gold, Path predicted, double minOverlap)
      throws BadInputException {
    if (!(minOverlap >= 0 && minOverlap <= 1)) {
      throw new IllegalArgumentException("min-overlap " + minOverlap + " is not from 0 to 1");
    }
    List<Family> families = Family.read(gold);
    if (families.isEmpty()) {
      throw new BadInputException(gold + ": no family in it; expected at least one");
    }
    return LinksReport.of(LinksScorer.score(families, Family.read(predicted), minOverlap));
  }
}
