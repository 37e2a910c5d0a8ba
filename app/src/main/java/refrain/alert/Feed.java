package refrain.alert;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import refrain.domain.Id;
import refrain.store.FiringRow;
import refrain.store.QuestionRow;
import refrain.store.WebAddress;

/**
 * Writes what answered a question as a feed: Atom (RFC 4287), with a link from page to page (RFC
 * 5005).
 */
final class Feed {

  /** Number of entries on a page. */
  static final int PAGE = 50;

  private final String base;

  /**
   * @param base where the desk is, as far as the path: {@code http://127.0.0.1:7373}
   * @throws IllegalArgumentException if that is no address of the web
   */
  Feed(String base) {
    String end = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    this.base =
        WebAddress.find(end)
            .filter(WebAddress::isPlain)
            .map(WebAddress::text)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        base + ": expected where the desk is, such as http://127.0.0.1:7373"));
  }

  /**
   * A page of a feed.
   *
   * @param question the question
   * @param firings its firings, latest first, at most {@value #PAGE} and one more: whether there is
   *     one more tells whether there is another page
   * @param before the number of the firing that the page begins behind; empty for the first page
   */
  byte[] write(QuestionRow question, List<FiringRow> firings, Optional<Long> before) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      head(xml, question, firings, before);
      for (FiringRow row : firings.subList(0, Math.min(PAGE, firings.size()))) {
        entry(xml, Firing.of(row));
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed could not be written into memory", e);
    }
    return out.toByteArray();
  }

  private void head(
      XMLStreamWriter xml, QuestionRow question, List<FiringRow> firings, Optional<Long> before)
      throws XMLStreamException {
    String here = base + "/alerts/" + question.id() + ".atom";
    text(xml, "id", urn(question.id()));
    text(xml, "title", Plain.line(question.name()));
    String asked = question.query().isBlank() ? "everything" : question.query();
    text(xml, "subtitle", Plain.line(question.trigger() + ", of: " + asked));
    Instant updated =
        firings.stream().map(FiringRow::at).max(Instant::compareTo).orElse(question.made());
    text(xml, "updated", date(updated));
    xml.writeStartElement("author");
    text(xml, "name", "Refrain");
    xml.writeEndElement();
    text(xml, "generator", "Refrain");
    String type = "application/atom+xml";
    link(xml, "self", type, before.map(b -> here + "?before=" + b).orElse(here));
    link(xml, "alternate", "text/html", base + "/");
    if (firings.size() > PAGE) {
      link(xml, "next", type, here + "?before=" + firings.get(PAGE - 1).number());
    }
    if (before.isPresent()) {
      link(xml, "first", type, here);
    }
  }

  private void entry(XMLStreamWriter xml, Firing firing) throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "id", urn(firing.id()));
    text(xml, "title", firing.headline());
    text(xml, "updated", date(firing.at()));
    text(xml, "published", date(firing.at()));
    Id page = firing.source().statement().orElse(firing.source().report());
    link(xml, "alternate", "text/html", base + "/statement/" + page);
    Optional<WebAddress> address = firing.source().address().flatMap(WebAddress::find);
    if (address.isPresent()) {
      link(xml, "via", "text/html", address.get().text());
    }
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", firing.cause().word());
    xml.writeStartElement("content");
    xml.writeAttribute("type", "html");
    xml.writeCharacters(EntryHtml.of(firing));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String type, String address)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }

  private static String date(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** A UUID of version 8 (RFC 9562): the same for the same id, for ever. */
  private static String urn(Id id) {
    long high = Long.parseUnsignedLong(Id.of("uuid", "high", id.value()).value(), 16);
    long low = Long.parseUnsignedLong(Id.of("uuid", "low", id.value()).value(), 16);
    UUID uuid =
        new UUID(
            (high & 0xFFFF_FFFF_FFFF_0FFFL) | 0x8000L,
            (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    return "urn:uuid:" + uuid;
  }
}
