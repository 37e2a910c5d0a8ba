package refrain.export;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import refrain.domain.Article;
import refrain.domain.Span;
import refrain.store.Harmful;

/** Words for what has several parts. */
final class Words {

  private static final int REPLACEMENT = 0xFFFD;

  private Words() {}

  /** The words at these places, joined by blanks; empty without a place. */
  static Optional<String> of(Article article, List<Span> spans) {
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    StringJoiner words = new StringJoiner(" ");
    spans.forEach(s -> words.add(s.in(article.text())));
    return Optional.of(words.toString());
  }

  /**
   * The text on one line: runs of white space become one blank, control characters and marks that
   * turn the direction of writing U+FFFD.
   */
  static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85) {
        blank = true;
        continue;
      }
      if (blank && !out.isEmpty()) {
        out.append(' ');
      }
      blank = false;
      out.appendCodePoint(Harmful.is(c) ? REPLACEMENT : c);
    }
    return out.toString();
  }
}
