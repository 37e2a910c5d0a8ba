package refrain.wire;

import refrain.domain.Profile;
import refrain.domain.Redline;
import tools.jackson.databind.JsonNode;

/**
 * Writes and reads lines of the wire, as {@code docs/formats/wire.md} defines them. What is written
 * reads back equal.
 */
public final class Wire {

  /** Version of the format, as in the history of {@code docs/formats/wire.md}. */
  public static final String VERSION = "1";

  private Wire() {}

  /** One line, without its line end. */
  public static String write(ArticleLine article) {
    return LineWriter.write(json -> LineWriter.article(json, article));
  }

  /** One line, without its line end. */
  public static String write(RefrainLine refrain) {
    return LineWriter.write(json -> LineWriter.refrain(json, refrain));
  }

  /** One line, without its line end. */
  public static String write(CutsLine cuts) {
    return LineWriter.write(json -> CutsSpelling.write(json, cuts));
  }

  /** One line, without its line end. */
  public static String write(PossibilityLine possibility) {
    return LineWriter.write(json -> LineWriter.possibility(json, possibility));
  }

  /** One line, without its line end. */
  public static String write(Redline redline) {
    return LineWriter.write(json -> LineWriter.redline(json, redline));
  }

  /** One line, without its line end. */
  public static String write(RedlineLine redline) {
    return LineWriter.write(json -> DocumentWriter.redline(json, redline));
  }

  /** One line, without its line end. */
  public static String write(StrandLine strand) {
    return LineWriter.write(json -> DocumentWriter.strand(json, strand));
  }

  /** One line, without its line end. */
  public static String write(PhraseLine phrase) {
    return LineWriter.write(json -> DocumentWriter.phrase(json, phrase));
  }

  /** One line, without its line end. */
  public static String write(DayLine day) {
    return LineWriter.write(json -> DayWriter.day(json, day));
  }

  /** One line, without its line end. */
  public static String write(AnsweredLine answered) {
    return LineWriter.write(json -> AnsweredSpelling.write(json, answered));
  }

  /** One line, without its line end. Spans that end inside a surrogate pair end before it. */
  public static String write(KeptLine kept) {
    return KeptLines.write(kept);
  }

  /**
   * Reads a whole document; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON, a required key is missing or a value cannot
   *     be; names the key
   */
  public static KeptLine readKept(String line) {
    return KeptLines.readKept(line);
  }

  /**
   * The same, of UTF-8, which is faster.
   *
   * @throws IllegalArgumentException as there
   */
  public static KeptLine readKept(byte[] line) {
    return KeptLines.readKept(line);
  }

  /**
   * Reads a line of {@code refrain reactions}; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or a required key is missing; names the key
   */
  public static AnsweredLine readAnswered(String line) {
    return AnsweredSpelling.read(LineReader.parse(line));
  }

  /** One line, without its line end. */
  public static String write(Profile profile) {
    return LineWriter.write(json -> ProfileSpelling.write(json, profile));
  }

  /**
   * Reads a line of {@code refrain speakers}; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or a required key is missing; names the key
   */
  public static Profile readProfile(String line) {
    return ProfileSpelling.read(LineReader.parse(line));
  }

  /**
   * Reads a line of {@code refrain extract}; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or a required key is missing; names the key
   */
  public static ArticleLine readArticle(String line) {
    return LineReader.article(LineReader.parse(line));
  }

  /**
   * Reads a line of {@code refrain trace}; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or a required key is missing; names the key
   */
  public static RefrainLine readRefrain(String line) {
    return LineReader.refrain(LineReader.parse(line));
  }

  /**
   * Reads a line of {@code refrain cuts}; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or a required key is missing; names the key
   */
  public static CutsLine readCuts(String line) {
    return CutsSpelling.read(LineReader.parse(line));
  }

  /**
   * Reads a line of {@code refrain trace --possible} that has the key {@code possibly}; unknown
   * keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or a required key is missing; names the key
   */
  public static PossibilityLine readPossibility(String line) {
    return LineReader.possibility(LineReader.parse(line));
  }

  /**
   * Reads a line of {@code refrain diff}; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or an edit is none; names it
   */
  public static Redline readRedline(String line) {
    JsonNode json = LineReader.parse(line);
    return LineReader.redline(json);
  }

  /**
   * Reads a line of {@code refrain diff} with its sentences; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or a required key is missing; names the key
   */
  public static RedlineLine readDocuments(String line) {
    return DocumentReader.redline(LineReader.parse(line));
  }

  /**
   * Reads a line of {@code refrain diff --series}; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or a required key is missing; names the key
   */
  public static StrandLine readStrand(String line) {
    return DocumentReader.strand(LineReader.parse(line));
  }

  /**
   * Reads the line of {@code refrain find}; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or a required key is missing; names the key
   */
  public static PhraseLine readPhrase(String line) {
    return DocumentReader.phrase(LineReader.parse(line));
  }

  /**
   * Reads a line of {@code refrain new}; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or a required key is missing; names the key
   */
  public static DayLine readDay(String line) {
    return DayReader.day(LineReader.parse(line));
  }
}
