package refrain.domain;

import java.util.List;
import java.util.Optional;

/**
 * What one report has of a statement's fullest version.
 *
 * @param report the report
 * @param from the stretch of the fullest version's article that its words answer to, in whole
 *     sentences; empty where they answer to none
 * @param redline from what was said in that stretch to what is said in the report, the reporters'
 *     words left out of both; all of it inserted where there is no such stretch
 * @param quoted those differences that stand inside quotation marks, or in the speaker's own text,
 *     on both sides; spelling and marks among them
 */
public record Excerpt(
    Report report, Optional<Span> from, Redline redline, List<Difference> quoted) {

  public Excerpt {
    quoted = List.copyOf(quoted);
  }
}
