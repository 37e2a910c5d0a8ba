package refrain.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.domain.Appearance;
import refrain.domain.EdtfDate;
import refrain.domain.Extent;
import refrain.domain.Redline;
import refrain.domain.Series;
import refrain.domain.Strand;

/**
 * A sentence through a series of documents, as one line of {@code refrain diff --series}.
 *
 * @param text its latest wording
 * @param first date of the document with which it came in
 * @param last date of the latest document that has it
 * @param documents number of documents that have it
 * @param of number of documents in the series
 * @param longestRun number of documents in a row that have it, where they are most
 * @param returns how often it came back
 * @param wordings number of wordings one after another
 * @param appearances in order of the series
 */
public record StrandLine(
    String text,
    Optional<EdtfDate> first,
    Optional<EdtfDate> last,
    int documents,
    int of,
    int longestRun,
    int returns,
    int wordings,
    List<Use> appearances) {

  public StrandLine {
    appearances = List.copyOf(appearances);
  }

  /**
   * One appearance.
   *
   * @param doc the document's name
   * @param document its place in the series, from 0
   * @param date its date, as it orders the series
   * @param at where the sentence stands in its text
   * @param extent how deep the edit goes since the appearance before
   * @param redline from the wording before; absent where nothing was changed
   */
  public record Use(
      String doc,
      int document,
      Optional<EdtfDate> date,
      Stretch at,
      Extent extent,
      Optional<Redline> redline) {}

  /** What the wire says of the strands of a series. */
  public static List<StrandLine> of(Series series) {
    Map<Integer, CodePoints> codePoints = new HashMap<>();
    List<StrandLine> out = new ArrayList<>();
    for (Strand strand : series.strands()) {
      out.add(
          new StrandLine(
              strand.last().redline().after(),
              series.dates().get(strand.first().document()),
              series.dates().get(strand.last().document()),
              strand.appearances().size(),
              series.documents().size(),
              strand.longestRun(),
              strand.returns(),
              strand.wordings(),
              strand.appearances().stream().map(a -> use(a, series, codePoints)).toList()));
    }
    return out;
  }

  private static Use use(Appearance a, Series series, Map<Integer, CodePoints> codePoints) {
    String text = series.documents().get(a.document()).text();
    CodePoints counted = codePoints.computeIfAbsent(a.document(), d -> CodePoints.of(text));
    return new Use(
        series.documents().get(a.document()).doc(),
        a.document(),
        series.dates().get(a.document()),
        counted.of(a.span()),
        a.extent(),
        a.extent() == Extent.SAME ? Optional.empty() : Optional.of(a.redline()));
  }
}
