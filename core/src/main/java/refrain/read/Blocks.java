package refrain.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks a page and cuts its text into blocks, as a browser would break the lines. */
final class Blocks implements NodeVisitor {

  private static final Set<String> BREAKING =
      Words.of(
          """
          p div article section main header footer aside nav ul ol li dl dt dd table tr td th tbody
          thead tfoot caption h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption form fieldset br hr
          body center address details summary dialog hgroup option select
          """);

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private Element parent;
  private int linked;
  private int links;

  private Blocks(Element root) {
    this.root = root;
    this.parent = root;
  }

  static List<Block> of(Element root) {
    Blocks blocks = new Blocks(root);
    root.traverse(blocks);
    blocks.flush();
    return blocks.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode t) {
      append(t.getWholeText());
    } else if (node instanceof Element e) {
      if (BREAKING.contains(e.normalName())) {
        flush();
        if (!e.normalName().equals("br") && !e.normalName().equals("hr")) {
          parent = e;
        }
      } else if (e.normalName().equals("a")) {
        links++;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element e) {
      if (e.normalName().equals("a")) {
        links--;
      } else if (BREAKING.contains(e.normalName())) {
        flush();
        Element up = e.parent();
        if (up != null && !e.equals(root) && parent.equals(e)) {
          parent = breaking(up);
        }
      }
    }
  }

  private Element breaking(Element from) {
    Element e = from;
    while (!e.equals(root) && !BREAKING.contains(e.normalName())) {
      Element up = e.parent();
      if (up == null) {
        return root;
      }
      e = up;
    }
    return e;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Blanks.isBlank(c)) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
          linked += links > 0 ? 1 : 0;
        }
      } else {
        text.append(c);
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      String name = parent.normalName();
      boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) != 'r';
      blocks.add(new Block(words, Math.min(linked, words.length()), parent, heading));
    }
    text.setLength(0);
    linked = 0;
  }
}
