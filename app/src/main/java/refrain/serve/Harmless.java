package refrain.serve;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import refrain.store.Harmful;

/**
 * What a page is written to. Text that comes from documents or from whoever asks is escaped as its
 * place on the page demands, and what would steer the page's writing, control characters and marks
 * that turn its direction, becomes a visible replacement character. No template can forget it.
 */
final class Harmless implements HtmlTemplateOutput {

  private static final char REPLACEMENT = '\uFFFD';

  private final OwaspHtmlTemplateOutput escaping;

  Harmless(TemplateOutput page) {
    this.escaping = new OwaspHtmlTemplateOutput(page);
  }

  /** The text without what steers. */
  static String text(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    out.append(text, 0, i);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == 0xFEFF || c == 0x200B) {
        continue;
      }
      boolean line = c == '\n' || c == '\t' || c == '\r';
      out.appendCodePoint(!line && Harmful.is(c) ? REPLACEMENT : c);
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 0x20 && c < 0x7F)
        || c == '\n'
        || c == '\t'
        || (c >= 0xA0 && c < 0x200B)
        || (c > 0x2010 && c < 0x2028);
  }

  @Override
  public void setContext(String tag, @Nullable String attribute) {
    escaping.setContext(tag, attribute);
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    if (value != null) {
      escaping.writeUserContent(text(value));
    }
  }

  @Override
  public void writeUserContent(@Nullable Content content) {
    if (content != null) {
      content.writeTo(this);
    }
  }

  @Override
  public void writeContent(String value) {
    escaping.writeContent(value);
  }

  @Override
  public void writeContent(String value, int begin, int end) {
    escaping.writeContent(value, begin, end);
  }

  @Override
  public void writeBinaryContent(byte[] value) {
    escaping.writeBinaryContent(value);
  }
}
