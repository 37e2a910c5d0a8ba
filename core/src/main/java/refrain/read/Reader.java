package refrain.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.domain.Voice;

/** Reads the bytes of one page or document into an article. */
public final class Reader {

  public Reader() {}

  /** The article, or why there is none. Never throws, whatever the bytes. */
  public Reading read(Document document) {
    return switch (Decoder.text(document.bytes())) {
      case Decoded.Refused refused -> refused.why();
      case Decoded.Text decoded -> new Reading.Read(article(document, decoded.text()));
    };
  }

  private static Article article(Document document, String text) {
    List<Span> paragraphs = Paragraphs.of(text, 0);
    List<Span> sentences = new ArrayList<>();
    for (Span p : paragraphs) {
      Sentences.split(text, p.begin(), p.end(), sentences);
    }
    List<Region> regions = new ArrayList<>();
    Optional<String> title = document.metadata().title();
    if (paragraphs.size() > 1 && isTitle(text, paragraphs.get(0))) {
      regions.add(new Region(paragraphs.get(0), RegionKind.TITLE));
      title = title.or(() -> Optional.of(paragraphs.get(0).in(text)));
    }
    return new Article(
        Id.of("article", document.doc(), text),
        document.doc(),
        document.path(),
        document.metadata().outlet(),
        document.metadata().address(),
        title,
        Optional.empty(),
        Optional.empty(),
        "en",
        Voice.REPORT,
        text,
        paragraphs,
        sentences,
        regions,
        List.of());
  }

  private static boolean isTitle(String text, Span paragraph) {
    return paragraph.length() <= 250 && !text.substring(0, paragraph.end()).endsWith(".");
  }
}
