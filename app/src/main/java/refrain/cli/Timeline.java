package refrain.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import refrain.desk.Calendar;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Occurrence;
import refrain.domain.Refrain;

/**
 * The uses of one refrain on a line of time, as inline SVG. A use whose year is not known stands
 * hollow at every year that fits.
 */
final class Timeline {

  private static final int HEIGHT = 22;
  private static final int MOST_YEARS = 40;

  /**
   * A dot.
   *
   * @param certain whether the date is known
   */
  private record Dot(LocalDate day, boolean certain, String title) {}

  private Timeline() {}

  /** The timeline; empty where there are not two days to draw. */
  static String of(Refrain refrain, Who who) {
    List<Dot> dots = new ArrayList<>();
    int undated = 0;
    for (Occurrence use : refrain.occurrences()) {
      List<Dot> own = dots(use, who);
      undated += own.isEmpty() ? 1 : 0;
      dots.addAll(own);
    }
    Optional<LocalDate> first = dots.stream().map(Dot::day).min(LocalDate::compareTo);
    Optional<LocalDate> last = dots.stream().map(Dot::day).max(LocalDate::compareTo);
    if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
      return "";
    }
    return drawn(dots, first.get(), last.get(), undated);
  }

  private static String drawn(List<Dot> dots, LocalDate first, LocalDate last, int undated) {
    StringBuilder svg = new StringBuilder();
    String label =
        Counted.of(dots.stream().filter(Dot::certain).count(), "dated use")
            + " between "
            + day(first)
            + " and "
            + day(last);
    svg.append("<div class=\"time\"><svg width=\"100%\" height=\"")
        .append(HEIGHT)
        .append("\" role=\"img\" aria-label=\"")
        .append(Markup.text(label))
        .append("\"><line x1=\"1.5%\" x2=\"98.5%\" y1=\"11\" y2=\"11\"/>");
    if (last.getYear() - first.getYear() <= MOST_YEARS) {
      for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
        String x = x(LocalDate.of(year, 1, 1), first, last);
        svg.append("<line class=\"year\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"4\" y2=\"18\"/>");
      }
    }
    for (Dot dot : dots) {
      svg.append("<circle cx=\"")
          .append(x(dot.day(), first, last))
          .append("\" cy=\"11\" r=\"4.5\"")
          .append(dot.certain() ? "" : " class=\"maybe\"")
          .append("><title>")
          .append(Markup.text(dot.title()))
          .append("</title></circle>");
    }
    svg.append("</svg><p><span>").append(end(dots, first)).append("</span>");
    if (undated > 0) {
      svg.append("<span>").append(Counted.of(undated, "use")).append(" undated</span>");
    }
    return svg.append("<span>").append(end(dots, last)).append("</span></p></div>\n").toString();
  }

  private static String end(List<Dot> dots, LocalDate day) {
    boolean certain = dots.stream().anyMatch(d -> d.certain() && d.day().equals(day));
    return day(day) + (certain ? "" : "?");
  }

  private static List<Dot> dots(Occurrence use, Who who) {
    Optional<Dated> dated = use.passage().report().saidOn();
    if (dated.isEmpty()) {
      return List.of();
    }
    EdtfDate date = dated.get().date();
    String title = Dates.brief(date) + ", " + who.of(use.passage().report());
    if (date.year().isPresent()) {
      return List.of(new Dot(Calendar.middle(date, date.year().getAsInt()), true, title));
    }
    return dated.get().candidateYears().stream()
        .map(y -> new Dot(Calendar.middle(date, y), false, title + " (" + y + "?)"))
        .toList();
  }

  private static String day(LocalDate day) {
    return Dates.brief(EdtfDate.of(day));
  }

  private static String x(LocalDate day, LocalDate first, LocalDate last) {
    double share =
        (double) (day.toEpochDay() - first.toEpochDay()) / (last.toEpochDay() - first.toEpochDay());
    return String.format(Locale.ROOT, "%.2f%%", 1.5 + 97 * share);
  }
}
