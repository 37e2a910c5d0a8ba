package refrain.evaluate;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The committed scores: a lower figure fails, a higher one is committed on purpose.
 *
 * @param scores in the order of the file
 */
public record ExpectedScores(List<ExpectedScore> scores) {

  /** The first line of the file. */
  public static final String HEADER = "corpus\tsystem\tmetric\tslice\tvalue\tcount";

  public ExpectedScores {
    scores = List.copyOf(scores);
  }

  /**
   * Reads a table of tab-separated values under {@link #HEADER}; blank lines are skipped.
   *
   * @throws BadInputException if the header or a line is not of this form, or a score is given
   *     twice
   */
  public static ExpectedScores read(Path file) throws BadInputException {
    List<String> lines = InputFile.text(file).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new Place(file, 1).bad("expected the header " + HEADER);
    }
    List<ExpectedScore> scores = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        Place place = new Place(file, i + 1);
        ExpectedScore score = score(lines.get(i), place);
        if (scores.stream().anyMatch(s -> isSameKey(s, score))) {
          throw place.bad("score given twice: " + score.line());
        }
        scores.add(score);
      }
    }
    return new ExpectedScores(scores);
  }

  /** The lines that commit these figures. */
  public static ExpectedScores of(String corpus, String system, List<Figure> figures) {
    return new ExpectedScores(
        figures.stream().map(f -> ExpectedScore.of(corpus, system, f)).toList());
  }

  /**
   * One verdict for each committed score of this system on this corpus.
   *
   * @param slack how much lower a figure may be and still hold
   */
  public List<Verdict> compare(
      String corpus, String system, List<Figure> figures, BigDecimal slack) {
    List<ExpectedScore> measured = of(corpus, system, figures).scores();
    return scores.stream()
        .filter(s -> s.corpus().equals(corpus) && s.system().equals(system))
        .map(s -> verdict(s, measured, slack))
        .toList();
  }

  /** The same table with what was measured now of this system on this corpus. */
  public ExpectedScores with(String corpus, String system, List<Figure> figures) {
    List<ExpectedScore> measured = of(corpus, system, figures).scores();
    return new ExpectedScores(
        scores.stream()
            .map(s -> measured.stream().filter(m -> isSameKey(m, s)).findFirst().orElse(s))
            .toList());
  }

  /** The whole file. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    scores.forEach(s -> text.append(s.line()).append('\n'));
    return text.toString();
  }

  private static Verdict verdict(
      ExpectedScore expected, List<ExpectedScore> measured, BigDecimal slack) {
    for (ExpectedScore m : measured) {
      if (!isSameKey(m, expected)) {
        continue;
      }
      if (m.count() != expected.count()) {
        return new Verdict.NotComparable(expected, "now measured on " + m.count() + " items");
      }
      BigDecimal gain = m.value().subtract(expected.value());
      return gain.signum() > 0
          ? new Verdict.Higher(expected, m)
          : gain.add(slack).signum() < 0
              ? new Verdict.Lower(expected, m)
              : new Verdict.Holds(expected);
    }
    return new Verdict.NotComparable(expected, "no such figure was measured");
  }

  private static boolean isSameKey(ExpectedScore a, ExpectedScore b) {
    return a.corpus().equals(b.corpus())
        && a.system().equals(b.system())
        && a.metric().equals(b.metric())
        && a.slice().equals(b.slice());
  }

  private static ExpectedScore score(String line, Place place) throws BadInputException {
    String[] cells = line.split("\t", -1);
    if (cells.length != 6 || !cells[4].matches("[01]\\.\\d{4}") || !cells[5].matches("\\d{1,18}")) {
      throw place.bad(
          "found \""
              + line
              + "\"; expected six cells, the value with four decimals, the count whole");
    }
    return new ExpectedScore(
        cells[0], cells[1], cells[2], cells[3], new BigDecimal(cells[4]), Long.parseLong(cells[5]));
  }
}
