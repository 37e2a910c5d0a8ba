package refrain.read;

import java.util.List;
import java.util.Optional;

/** Reads the bytes of one page or document into an article. */
public final class Reader {

  public Reader() {}

  /** The article, or why there is none. Never throws, whatever the bytes. */
  public Reading read(Document document) {
    return switch (document.format()) {
      case TEXT, MARKDOWN -> readText(document);
      case HTML -> readPage(document);
    };
  }

  private static Reading readText(Document document) {
    return switch (Decoder.text(document.bytes())) {
      case Decoded.Refused refused -> refused.why();
      case Decoded.Text decoded -> {
        FrontMatter head = FrontMatter.of(decoded.text());
        Source source =
            new Source(
                decoded.text(),
                head.span().end(),
                head.metadata(),
                document.format() == Format.MARKDOWN,
                List.of());
        yield new Reading.Read(Assembly.of(document, source));
      }
    };
  }

  private static Reading readPage(Document document) {
    return switch (Page.of(document.bytes(), document.metadata())) {
      case Page.Refused refused -> refused.why();
      case Page.Text page -> new Reading.Read(Assembly.of(document, page.source()));
    };
  }

  /** The first that knows a fact goes before the second. */
  static Metadata merge(Metadata first, Metadata second) {
    return new Metadata(
        known(first.outlet()).or(() -> known(second.outlet())),
        known(first.published()).or(() -> known(second.published())),
        known(first.title()).or(() -> known(second.title())),
        known(first.address()).or(() -> known(second.address())));
  }

  private static Optional<String> known(Optional<String> fact) {
    return fact.filter(f -> !f.isBlank());
  }
}
