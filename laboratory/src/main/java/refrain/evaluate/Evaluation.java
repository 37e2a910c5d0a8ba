package refrain.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

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
   * The names of annotated documents, in order.
   *
   * @throws BadInputException if the file cannot be read
   */
  public static SortedSet<String> documents(Path gold) throws BadInputException {
    SortedSet<String> names = new TreeSet<>();
    Annotations.read(gold).documents().forEach(d -> names.add(d.doc()));
    return names;
  }

  /**
   * Holds every predicted attribution against gold, in order of documents.
   *
   * @param gold JSON Lines, one object a document
   * @param predicted the same form, with {@code confidence}
   * @param texts the folder of {@code <doc>.txt}
   * @throws BadInputException if a file cannot be scored
   */
  public static List<Judged> judge(Path gold, Path predicted, Path texts) throws BadInputException {
    return Judge.judged(Annotations.read(gold), Annotations.read(predicted), new Texts(texts));
  }

  /**
   * Tells how far the confidence of predicted attributions is the share of them that is right.
   *
   * @param gold JSON Lines, one object a document
   * @param predicted the same form, with {@code confidence}
   * @param texts the folder of {@code <doc>.txt}
   * @throws BadInputException if a file cannot be scored
   */
  public static Report reliability(Path gold, Path predicted, Path texts) throws BadInputException {
    return reliability(judge(gold, predicted, texts));
  }

  /** The same of attributions that are judged already. */
  public static Report reliability(List<Judged> judged) {
    return ReliabilityReport.of(ReliabilityScore.of(judged));
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
