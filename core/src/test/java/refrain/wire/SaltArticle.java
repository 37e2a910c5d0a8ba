package refrain.wire;

import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.Span;
import refrain.domain.Voice;

/** The article that the tests of the wire write and read back. */
final class SaltArticle {

  static final String TEXT = "🧂 Zora Ilk said “salt is 🧂 ours”.";

  private SaltArticle() {}

  static Span find(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  static Article article() {
    return new Article(
        Id.of("a"),
        "vd-1",
        "in/vd-1.txt",
        Optional.of("The Vard Courier"),
        Optional.empty(),
        Optional.of("Salt"),
        Optional.of(
            new Dated(EdtfDate.ofMonthDay(1, 14), DateOrigin.DATELINE, List.of(2010, 2016, 2021))),
        Optional.empty(),
        "en",
        Voice.REPORT,
        TEXT,
        List.of(new Span(0, TEXT.length())),
        List.of(),
        List.of(),
        List.of());
  }
}
