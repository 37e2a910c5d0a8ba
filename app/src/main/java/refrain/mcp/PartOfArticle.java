package refrain.mcp;

import java.util.List;
import java.util.Optional;
import refrain.desk.ArticleAnswer;
import refrain.store.DocumentRow;

/**
 * A part of a document's text, with the attributions that begin in it.
 *
 * @param document the document
 * @param dateline the place of its dateline
 * @param characters number of code points of its whole text
 * @param begin where this part begins
 * @param end where it ends
 * @param passages its text, paragraph by paragraph
 * @param attributions those whose words begin in this part
 */
record PartOfArticle(
    DocumentRow document,
    Optional<String> dateline,
    int characters,
    int begin,
    int end,
    List<Passage> passages,
    List<ArticleAnswer.Found> attributions) {

  PartOfArticle {
    passages = List.copyOf(passages);
    attributions = List.copyOf(attributions);
  }

  /**
   * A paragraph, or as much of it as is in this part.
   *
   * @param kind what it is
   * @param begin number of code points before it
   * @param end number of code points up to its end
   * @param text the characters
   */
  record Passage(ArticleAnswer.Kind kind, int begin, int end, String text) {}
}
