package refrain.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.EdtfDate;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;

/**
 * What the lines of a text say about it.
 *
 * @param regions the parts that are not running text, in order
 * @param opening what stands before the running text
 * @param reporters whether a tail names who reported or edited
 * @param signed the date of a last line that is nothing but a date
 */
record Layout(List<Region> regions, Opening opening, boolean reporters, Optional<EdtfDate> signed) {

  Layout {
    regions = List.copyOf(regions);
  }

  /**
   * Recognises the regions of a text. Each paragraph is at most one kind of region as a whole;
   * datelines, closers and credits may also be parts of one.
   *
   * @param headings spans of headings that mark-up names; empty for plain text
   * @param title the headline known from outside
   */
  static Layout of(
      String text, List<Span> paragraphs, List<Region> headings, Optional<String> title) {
    Ending ending = Ending.of(text, paragraphs);
    Opening opening = Opening.of(text, paragraphs, headings, title, ending.reporters());
    List<Region> regions = new ArrayList<>(opening.regions());
    Set<Span> whole = new HashSet<>();
    opening.regions().forEach(r -> whole.add(r.span()));
    for (Region r : ending.regions()) {
      if (r.span().begin() >= opening.end() && whole.add(r.span())) {
        regions.add(r);
      }
    }
    for (Region r : headings) {
      if (whole.add(r.span())) {
        regions.add(r);
      }
    }
    if (headings.isEmpty()) {
      subheads(text, paragraphs, opening, whole, regions);
    }
    regions.sort((a, b) -> a.span().compareTo(b.span()));
    return new Layout(regions, opening, ending.reporters(), ending.signed());
  }

  private static void subheads(
      String text, List<Span> paragraphs, Opening opening, Set<Span> whole, List<Region> out) {
    for (int i = opening.bodyFrom() + 1; i + 1 < paragraphs.size(); i++) {
      Span p = paragraphs.get(i);
      if (!whole.contains(p)
          && Lines.isHeading(text, p)
          && TurnLabel.find(text, p).isEmpty()
          && Lines.endsSentence(text, paragraphs.get(i - 1))
          && !Lines.isHeading(text, paragraphs.get(i + 1))
          && paragraphs.get(i + 1).length() > p.length()
          && paragraphs.get(i + 1).length() > 60) {
        out.add(new Region(p, RegionKind.SUBHEAD));
      }
    }
  }
}
