package refrain.domain;

import java.util.List;

/**
 * The articles that reported one statement, side by side.
 *
 * @param statement the statement
 * @param fullest the article with the longest version of it
 * @param version what was said there: spans of that article, ascending
 * @param words number of words of the version, at least one
 * @param carried what each article carried of it, the fullest first, then in order of time
 */
public record SideBySide(
    Statement statement, Article fullest, List<Span> version, int words, List<Carried> carried) {

  /**
   * @throws IllegalArgumentException if there are not two articles, or no words
   */
  public SideBySide {
    version = List.copyOf(version);
    carried = List.copyOf(carried);
    if (carried.size() < 2 || words < 1) {
      throw new IllegalArgumentException(
          carried.size() + " articles with a version of " + words + " words: " + statement.id());
    }
  }

  /** Share of the version's words that an article carried, from 0 to 1. */
  public double share(Carried by) {
    return (double) by.words() / words;
  }
}
