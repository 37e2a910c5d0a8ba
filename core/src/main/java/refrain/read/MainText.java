package refrain.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main text of a page by the length of its blocks and the share of links in them: from
 * the body down to the innermost element that holds most of the running text, then without the
 * furniture in it and at its edges.
 */
final class MainText {

  private static final double MOST = 0.75;
  private static final double LINK_BLOCK = 0.5;

  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, button, input, select,"
          + " textarea, nav, footer, [hidden], [role=navigation], [role=contentinfo], [role=banner],"
          + " [role=search], [role=dialog], [style*=display:none], [style*=display: none]";

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:comments?|share|sharing|social|related|promo|sidebar|footer|nav|navbar|menu|breadcrumbs?"
              + "|newsletter|advert\\w*|ads?|cookies?|popup|subscribe|subscription|recommend\\w*|toolbar|tools|widget|teaser|outbrain|taboola"
              + "|signup|login|tags|taglist|paywall|disqus|masthead|read-?more|more-?(?:stories|news|from)|most-?(?:read|popular)|trending"
              + "|byline-?bio|author-?bio|caption|credit|gallery|pagination|copyright|skip)(?:$|[-_ ])");

  private MainText() {}

  /** The blocks of the main text in order; empty if the page has none. */
  static List<Block> of(Document page) {
    page.select(NEVER).remove();
    List<Block> blocks = Blocks.of(page.body());
    Map<Element, Integer> weights = new HashMap<>();
    Map<Element, Boolean> furniture = new HashMap<>();
    for (Block b : blocks) {
      if (b.isGood() && !isFurniture(b.parent(), page.body(), furniture)) {
        for (Element e = b.parent(); e != null; e = e.parent()) {
          weights.merge(e, b.text().length(), Integer::sum);
        }
      }
    }
    Element container = page.body();
    if (weights.getOrDefault(container, 0) == 0) {
      return List.of();
    }
    Element next = container;
    while (next != null) {
      container = next;
      next = heavyChild(container, weights);
    }
    return trim(inside(blocks, container));
  }

  private static @Nullable Element heavyChild(Element container, Map<Element, Integer> weights) {
    int all = weights.getOrDefault(container, 0);
    for (Element child : container.children()) {
      if (weights.getOrDefault(child, 0) >= all * MOST && holdsBlocks(child)) {
        return child;
      }
    }
    return null;
  }

  private static boolean holdsBlocks(Element e) {
    String name = e.normalName();
    return !name.equals("p") && !name.equals("li") && !name.equals("span") && e.childrenSize() > 0;
  }

  private static List<Block> inside(List<Block> blocks, Element container) {
    List<Block> kept = new ArrayList<>();
    Map<Element, Boolean> within = new HashMap<>();
    // What surrounds the container must not count as furniture of what it holds.
    Map<Element, Boolean> inner = new HashMap<>();
    for (Block b : blocks) {
      if (isWithin(b.parent(), container, within)
          && !isFurniture(b.parent(), container, inner)
          && b.linkDensity() < LINK_BLOCK) {
        kept.add(b);
      }
    }
    return kept;
  }

  private static boolean isWithin(Element e, Element container, Map<Element, Boolean> known) {
    Boolean before = known.get(e);
    if (before != null) {
      return before;
    }
    boolean within = false;
    for (Element up = e; up != null && !within; up = up.parent()) {
      within = up.equals(container);
    }
    known.put(e, within);
    return within;
  }

  /** Whether the element, or one around it below the root, is named as furniture. */
  private static boolean isFurniture(Element e, Element root, Map<Element, Boolean> known) {
    Boolean before = known.get(e);
    if (before != null) {
      return before;
    }
    boolean furniture = false;
    for (Element up = e; up != null && !up.equals(root) && !furniture; up = up.parent()) {
      furniture =
          up.normalName().equals("aside")
              || up.normalName().equals("figcaption")
              || FURNITURE.matcher(up.className()).find()
              || FURNITURE.matcher(up.id()).find();
    }
    known.put(e, furniture);
    return furniture;
  }

  /** Without the short lines before the first and after the last running text. */
  private static List<Block> trim(List<Block> blocks) {
    int begin = 0;
    while (begin < blocks.size() && !isText(blocks.get(begin)) && !blocks.get(begin).heading()) {
      begin++;
    }
    int end = blocks.size();
    while (end > begin && !isText(blocks.get(end - 1))) {
      end--;
    }
    return new ArrayList<>(blocks.subList(begin, end));
  }

  private static boolean isText(Block b) {
    return b.isGood() || (b.endsSentence() && b.text().length() >= 3 && b.linkDensity() < 0.2);
  }
}
