package refrain.alert;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A feed as a reader sees it, and where it breaks the rules of RFC 4287: which elements there must
 * be and how often (4.1.1, 4.1.2), what a date is (3.3), what an id is (4.2.6), which links there
 * may be (4.2.7), and that text of type html is escaped (3.1.1.2).
 */
record AtomFeed(
    String id,
    String title,
    String updated,
    Map<String, String> links,
    List<Entry> entries,
    List<String> breaches) {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** RFC 3339, with a capital T and a zone. */
  private static final Pattern DATE =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

  private static final Set<String> IN_FEED =
      Set.of("author", "generator", "id", "link", "subtitle", "title", "updated", "entry");
  private static final Set<String> IN_ENTRY =
      Set.of("category", "content", "id", "link", "published", "title", "updated");

  record Entry(String id, String title, String content, Map<String, String> links) {}

  /** One element: its texts by name, and how often each stood there. */
  private static final class Parts {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();

    void demand(String name, List<String> breaches) {
      if (counts.getOrDefault(name, 0) != 1) {
        breaches.add(name + " stands there " + counts.getOrDefault(name, 0) + " times");
      }
    }

    String text(String name) {
      return texts.getOrDefault(name, "");
    }
  }

  static AtomFeed parse(byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    List<String> breaches = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      xml.nextTag();
      xml.require(XMLStreamReader.START_ELEMENT, ATOM, "feed");
      Parts feed = parts(xml, IN_FEED, entries, breaches);
      List.of("id", "title", "updated", "author").forEach(n -> feed.demand(n, breaches));
      if (!feed.links.containsKey("self")) {
        breaches.add("no link to itself");
      }
      check(feed, breaches);
      Set<String> ids = new HashSet<>();
      for (Entry e : entries) {
        if (!ids.add(e.id()) || e.id().equals(feed.text("id"))) {
          breaches.add("an id twice: " + e.id());
        }
      }
      return new AtomFeed(
          feed.text("id"), feed.text("title"), feed.text("updated"), feed.links, entries, breaches);
    } catch (XMLStreamException e) {
      throw new AssertionError("no well-formed XML", e);
    }
  }

  private static Parts parts(
      XMLStreamReader xml, Set<String> allowed, List<Entry> entries, List<String> breaches)
      throws XMLStreamException {
    Parts parts = new Parts();
    while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
      String name = xml.getLocalName();
      if (!allowed.contains(name) || !ATOM.equals(xml.getNamespaceURI())) {
        breaches.add("an element that does not belong here: " + name);
      }
      parts.counts.merge(name, 1, Integer::sum);
      switch (name) {
        case "entry" -> entries.add(entry(parts(xml, IN_ENTRY, entries, breaches), breaches));
        case "author" -> {
          Parts author = parts(xml, Set.of("name"), entries, breaches);
          author.demand("name", breaches);
        }
        case "link" -> {
          String rel = xml.getAttributeValue(null, "rel");
          String href = xml.getAttributeValue(null, "href");
          if (parts.links.put(rel, href) != null) {
            breaches.add("two links of one kind: " + rel);
          }
          if (!URI.create(href).isAbsolute()) {
            breaches.add("a link to nowhere: " + href);
          }
          xml.getElementText();
        }
        case "category" -> {
          if (xml.getAttributeValue(null, "term") == null) {
            breaches.add("a category without a term");
          }
          xml.getElementText();
        }
        default -> parts.texts.put(name, xml.getElementText());
      }
    }
    return parts;
  }

  private static Entry entry(Parts entry, List<String> breaches) {
    List.of("id", "title", "updated", "content").forEach(n -> entry.demand(n, breaches));
    if (!entry.links.containsKey("alternate")) {
      breaches.add("an entry that leads nowhere");
    }
    check(entry, breaches);
    String html = entry.text("content");
    if (!html.replaceAll("</?(p|q|cite|del|ins|blockquote)>", "").matches("[^<>]*")) {
      breaches.add("other elements than those of the feed: " + html);
    }
    return new Entry(entry.text("id"), entry.text("title"), html, entry.links);
  }

  private static void check(Parts parts, List<String> breaches) {
    if (!URI.create(parts.text("id")).isAbsolute()) {
      breaches.add("an id that is no IRI: " + parts.text("id"));
    }
    for (String name : List.of("updated", "published")) {
      if (parts.texts.containsKey(name)) {
        if (!DATE.matcher(parts.text(name)).matches()) {
          breaches.add("no date: " + parts.text(name));
        }
        OffsetDateTime.parse(parts.text(name));
      }
    }
    if (parts.text("title").isBlank()) {
      breaches.add("no title");
    }
  }
}
