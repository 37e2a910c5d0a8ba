package refrain.cases;

import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Span;
import refrain.domain.Voice;

/** Makes articles for tests that care for little more than their text. */
public final class Articles {

  private Articles() {}

  /** An English article without title, regions and turns, its path its name with {@code .txt}. */
  public static Article of(
      String doc,
      Optional<String> outlet,
      Optional<Dated> published,
      Voice voice,
      String text,
      List<Span> paragraphs,
      List<Span> sentences) {
    return new Article(
        Id.of(doc, text),
        doc,
        doc + ".txt",
        outlet,
        Optional.empty(),
        Optional.empty(),
        published,
        Optional.empty(),
        "en",
        voice,
        text,
        paragraphs,
        sentences,
        List.of(),
        List.of());
  }
}
