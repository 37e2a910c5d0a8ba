package refrain.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Scores files: the door of this room. */
public final class Evaluation {

  private static final Set<String> COMPARED =
      Set.of(Metric.RELAXED.key(), Metric.EXACT_WHOLE.key(), "segment exact", "segment attributed");

  private Evaluation() {}

  /**
   * Scores predicted attributions (source, cue, content) against gold ones.
   *
   * @param gold JSON Lines, one object a document
   * @param predicted the same form; lines of {@code refrain extract} will do
   * @param texts the folders of {@code <doc>.txt}
   * @throws BadInputException if a file cannot be scored
   */
  public static Report attribution(
      Path gold, Path predicted, List<Path> texts, Set<Setting> settings) throws BadInputException {
    Sides sides = Sides.read(gold, predicted, settings);
    return AttributionReport.of(
        AttributionScorer.score(sides.gold, sides.predicted, new Texts(texts)), settings);
  }

  /**
   * Scores predicted spans against gold ones, each contiguous piece of a role by itself.
   *
   * @param gold JSON Lines, one object a document
   * @param predicted the same form
   * @param texts the folders of {@code <doc>.txt}
   * @throws BadInputException if a file cannot be scored
   */
  public static Report spans(Path gold, Path predicted, List<Path> texts, Set<Setting> settings)
      throws BadInputException {
    Sides sides = Sides.read(gold, predicted, settings);
    return SpanReport.of(SpanScorer.score(sides.gold, sides.predicted, new Texts(texts)), settings);
  }

  /**
   * Compares the attributions that two systems predict for the same documents.
   *
   * @param gold JSON Lines, one object a document
   * @param first what one system predicts, the same form
   * @param second what the other predicts
   * @param texts the folders of {@code <doc>.txt}
   * @throws BadInputException if a file cannot be scored
   * @throws IllegalArgumentException if only predicted documents are asked for: the two systems
   *     could have predicted different ones
   */
  public static Report compare(
      Path gold, Path first, Path second, List<Path> texts, Set<Setting> settings)
      throws BadInputException {
    if (settings.contains(Setting.ONLY_PREDICTED_DOCUMENTS)) {
      throw new IllegalArgumentException("a comparison of " + Setting.ONLY_PREDICTED_DOCUMENTS);
    }
    return ComparisonReport.of(
        compared(Sides.read(gold, first, settings), new Texts(texts)),
        compared(Sides.read(gold, second, settings), new Texts(texts)));
  }

  private static List<Measure> compared(Sides sides, Texts texts) throws BadInputException {
    AttributionScore score = AttributionScorer.score(sides.gold, sides.predicted, texts);
    List<Measure> measures = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      score.measures(kind).stream()
          .filter(m -> COMPARED.contains(m.metric()))
          .forEach(measures::add);
    }
    SpanScorer.score(sides.gold, sides.predicted, texts).forEach(s -> measures.add(s.exact()));
    return measures;
  }

  /** What is held against each other, of the same documents where the settings ask for it. */
  private record Sides(Annotations gold, Annotations predicted) {

    static Sides read(Path gold, Path predicted, Set<Setting> settings) throws BadInputException {
      Annotations g = Annotations.read(gold);
      Annotations p = Annotations.read(predicted);
      Annotations some = settings.contains(Setting.ONLY_GOLD_DOCUMENTS) ? p.in(g) : p;
      some.requireDocumentsOf(g);
      return new Sides(settings.contains(Setting.ONLY_PREDICTED_DOCUMENTS) ? g.in(some) : g, some);
    }
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
   * @param texts the folders of {@code <doc>.txt}
   * @throws BadInputException if a file cannot be scored
   */
  public static List<Judged> judge(Path gold, Path predicted, List<Path> texts)
      throws BadInputException {
    return Judge.judged(Annotations.read(gold), Annotations.read(predicted), new Texts(texts));
  }

  /**
   * Tells how far the confidence of predicted attributions is the share of them that is right.
   *
   * @param gold JSON Lines, one object a document
   * @param predicted the same form, with {@code confidence}
   * @param texts the folders of {@code <doc>.txt}
   * @throws BadInputException if a file cannot be scored
   */
  public static Report reliability(Path gold, Path predicted, List<Path> texts)
      throws BadInputException {
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

  /**
   * Scores predicted refrains against gold groups of sentences, pair by pair.
   *
   * @param gold one sentence a line
   * @param predicted one refrain a line; each document is a sentence and has its id
   * @param selection which gold sentences
   * @throws BadInputException if a file cannot be scored
   */
  public static Report groups(Path gold, Path predicted, Selection selection)
      throws BadInputException {
    return GroupsReport.of(
        GroupsScore.of(GroupedSentence.read(gold, selection), Family.read(predicted), use -> true));
  }

  /**
   * The same, counting only occurrences that are a share of their sentence.
   *
   * @param sentences every sentence that was traced, {@code {"id", "text"}}
   * @param share from 0 to 1
   * @throws BadInputException if a file cannot be scored
   */
  public static Report groups(
      Path gold, Path predicted, Selection selection, Path sentences, double share)
      throws BadInputException {
    Map<String, Integer> lengths = new HashMap<>();
    for (InputFile.Line line : InputFile.jsonLines(sentences)) {
      String text = InputFile.requireText(line, "text");
      lengths.put(InputFile.requireText(line, "id"), text.codePointCount(0, text.length()));
    }
    return GroupsReport.of(
        GroupsScore.of(
            GroupedSentence.read(gold, selection),
            Family.read(predicted),
            use -> use.end() - use.begin() >= share * lengths.getOrDefault(use.doc(), 0)));
  }

  /**
   * Scores facts of statements: speaker, day, occasion, addressee, cited documents, act, rung.
   *
   * @param gold one document a line
   * @param predicted lines of {@code refrain extract}
   * @param part only this part of gold
   * @throws BadInputException if a file cannot be scored
   */
  public static Report statements(Path gold, Path predicted, Optional<String> part)
      throws BadInputException {
    return StatementsReport.of(StatementsScore.of(gold, predicted, part));
  }
}
