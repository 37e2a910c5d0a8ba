package refrain.cli;

import java.util.List;
import java.util.Optional;
import refrain.domain.Appearance;
import refrain.domain.EdtfDate;
import refrain.domain.Extent;
import refrain.domain.Series;
import refrain.domain.Strand;

/** In which documents of a series a sentence stands: a column for each document, or for a few. */
final class Strip {

  private static final char WITH = '█';
  private static final char EDITED = '▓';
  private static final char WITHOUT = '·';

  private final Series series;
  private final int each;

  /**
   * @param columns the most that the strip may take; 0 for no limit
   */
  Strip(Series series, int columns) {
    this.series = series;
    int n = series.documents().size();
    this.each = columns <= 0 ? 1 : Math.max(1, (n + columns - 1) / columns);
  }

  /** What a column stands for. */
  String legend() {
    String column = each == 1 ? "a column a document" : "a column " + each + " documents";
    return column + ": " + WITH + " with it, " + EDITED + " edited, " + WITHOUT + " without it";
  }

  /** The years above the first document of each, as far as there is room. */
  String ruler() {
    int columns = (series.documents().size() + each - 1) / each;
    StringBuilder out = new StringBuilder(" ".repeat(columns));
    String before = "";
    int free = 0;
    for (int i = 0; i < series.documents().size(); i++) {
      Optional<EdtfDate> date = series.dates().get(i);
      String year =
          date.isPresent() && date.get().year().isPresent()
              ? String.valueOf(date.get().year().getAsInt())
              : "?";
      int at = i / each;
      if (!year.equals(before) && at >= free) {
        out.replace(at, Math.min(out.length(), at + year.length()), year);
        free = at + year.length() + 1;
      }
      before = year;
    }
    return out.toString().stripTrailing();
  }

  /** The marks of one sentence. */
  String of(Strand strand) {
    int columns = (series.documents().size() + each - 1) / each;
    StringBuilder out = new StringBuilder(String.valueOf(WITHOUT).repeat(columns));
    List<Appearance> appearances = strand.appearances();
    for (Appearance a : appearances) {
      int at = a.document() / each;
      if (a.extent() == Extent.WORDS) {
        out.setCharAt(at, EDITED);
      } else if (out.charAt(at) == WITHOUT) {
        out.setCharAt(at, WITH);
      }
    }
    return out.toString();
  }
}
