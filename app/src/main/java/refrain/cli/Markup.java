package refrain.cli;

import java.util.Optional;
import refrain.store.WebAddress;

/** Text and addresses from anywhere, made safe to stand in a web page. */
final class Markup {

  private Markup() {}

  /** The text on one line with every character escaped that means something in HTML. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String line = Printable.line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** The address, escaped, if it is one of the web. */
  static Optional<String> address(String address) {
    return WebAddress.find(address).map(a -> text(a.text()));
  }
}
