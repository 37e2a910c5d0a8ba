package refrain.extract;

import java.util.List;
import refrain.domain.Article;
import refrain.domain.Attribution;

/** Finds the attributions of an article. */
public interface Extractor {

  /**
   * Every attribution of the article, in order of content, each with its evidence. Any text is
   * fine: none makes it throw. The same article gives the same list.
   */
  List<Attribution> extract(Article article);
}
