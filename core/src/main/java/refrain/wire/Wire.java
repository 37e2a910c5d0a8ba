package refrain.wire;

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
  public static String write(Redline redline) {
    return LineWriter.write(json -> LineWriter.redline(json, redline));
  }

  /** One line, without its line end. */
  public static String write(DayLine day) {
    return LineWriter.write(json -> DayWriter.day(json, day));
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
   * Reads a line of {@code refrain diff}; unknown keys are ignored.
   *
   * @throws IllegalArgumentException if it is not JSON or an edit is none; names it
   */
  public static Redline readRedline(String line) {
    JsonNode json = LineReader.parse(line);
    return LineReader.redline(json);
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
