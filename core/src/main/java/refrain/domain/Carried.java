package refrain.domain;

import java.util.List;

/**
 * What one article carried of a statement.
 *
 * @param article the article
 * @param excerpts its reports of the statement, in reading order, at least one
 * @param kept the parts of the fullest version that it carried, as spans of the fullest version's
 *     article, ascending
 * @param words number of the fullest version's words that it carried
 */
public record Carried(Article article, List<Excerpt> excerpts, List<Span> kept, int words) {

  /**
   * @throws IllegalArgumentException if there is no excerpt
   */
  public Carried {
    excerpts = List.copyOf(excerpts);
    kept = List.copyOf(kept);
    if (excerpts.isEmpty()) {
      throw new IllegalArgumentException("nothing carried by " + article.doc());
    }
  }

  /** The differences that change the sense, of all excerpts. */
  public List<Difference> changedSense() {
    return excerpts.stream()
        .flatMap(e -> e.redline().differences().stream())
        .filter(Difference::changesSense)
        .toList();
  }

  /** The differences inside quotation marks, those of spelling and marks left out. */
  public List<Difference> quotedDifferences() {
    return excerpts.stream()
        .flatMap(e -> e.quoted().stream())
        .filter(d -> d.kind() != DifferenceKind.SPELLING)
        .toList();
  }
}
