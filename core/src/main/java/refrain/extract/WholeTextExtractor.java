package refrain.extract;

import java.util.List;
import refrain.domain.Article;
import refrain.domain.Attribution;

/**
 * Takes the running text of every article, whatever its voice, as one attribution to whoever
 * publishes it: for comparing texts or single sentences as they stand, without asking who said what
 * in them.
 */
public final class WholeTextExtractor implements Extractor {

  @Override
  public List<Attribution> extract(Article article) {
    return ReleaseAttributor.attributions(article);
  }
}
