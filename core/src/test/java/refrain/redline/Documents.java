package refrain.redline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import refrain.domain.Article;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;

/** Articles for tests. */
final class Documents {

  private Documents() {}

  static Article of(String text) {
    return of("a", text, Metadata.NONE);
  }

  static Article of(String doc, String text, Metadata metadata) {
    Document document = new Document(doc, "in/" + doc, Format.TEXT, text.getBytes(UTF_8), metadata);
    return switch (new Reader().read(document)) {
      case Reading.Read r -> r.article();
      case Reading.Refused r -> throw new IllegalStateException(r.message());
    };
  }

  static Metadata known(String outlet, String published, String title, String address) {
    return new Metadata(
        Optional.of(outlet).filter(s -> !s.isEmpty()),
        Optional.of(published).filter(s -> !s.isEmpty()),
        Optional.of(title).filter(s -> !s.isEmpty()),
        Optional.of(address).filter(s -> !s.isEmpty()));
  }
}
