package refrain.wire;

import java.util.List;
import refrain.domain.Article;
import refrain.domain.Report;

/**
 * A document with all that was read from it, text included, as one line of an archive's records.
 * What is written reads back equal, to the last digit.
 *
 * @param article the article
 * @param reports its attributions with their facts, in order of content; all of this article
 */
public record KeptLine(Article article, List<Report> reports) {

  public KeptLine {
    reports = List.copyOf(reports);
  }
}
