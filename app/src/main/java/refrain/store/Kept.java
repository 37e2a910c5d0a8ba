package refrain.store;

import java.util.List;
import refrain.domain.Article;
import refrain.domain.Report;

/**
 * A document as an archive keeps it: all that was read from it.
 *
 * @param article the article
 * @param reports its attributions with their facts, in order of content
 */
public record Kept(Article article, List<Report> reports) {

  public Kept {
    reports = List.copyOf(reports);
  }
}
