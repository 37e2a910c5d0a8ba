package refrain.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One document as it was read: one text and what is known about it. Every span indexes {@code
 * text}.
 *
 * @param id digest of document name and text
 * @param doc the document's name: the file name without its extension, or the record's own id
 * @param path where it was read from, as the user named it
 * @param outlet who published it
 * @param address its web address
 * @param title its headline, from metadata or from the text
 * @param published when it was published
 * @param dateline the place of the dateline, such as "BEIJING"
 * @param language two-letter code of ISO 639-1
 * @param voice who speaks
 * @param text the text, for a plain-text file exactly the file's own
 * @param paragraphs the paragraphs in order, without their line ends
 * @param sentences the sentences in order; none crosses a paragraph
 * @param regions the parts that are not running text, in order
 * @param turns the turns in order; empty unless the voice is {@link Voice#TRANSCRIPT}
 */
public record Article(
    Id id,
    String doc,
    String path,
    Optional<String> outlet,
    Optional<String> address,
    Optional<String> title,
    Optional<Dated> published,
    Optional<String> dateline,
    String language,
    Voice voice,
    String text,
    List<Span> paragraphs,
    List<Span> sentences,
    List<Region> regions,
    List<Turn> turns) {

  /**
   * @throws IllegalArgumentException if a span ends after the text
   */
  public Article {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    regions = List.copyOf(regions);
    turns = List.copyOf(turns);
    int length = text.length();
    for (Span s : paragraphs) {
      if (s.end() > length) {
        throw new IllegalArgumentException("paragraph " + s + " ends after the text of " + length);
      }
    }
  }

  /** The spans of one kind of region, in order. */
  public List<Span> regions(RegionKind kind) {
    List<Span> out = new ArrayList<>();
    for (Region r : regions) {
      if (r.kind() == kind) {
        out.add(r.span());
      }
    }
    return out;
  }
}
