package refrain.serve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import refrain.desk.Calendar;
import refrain.desk.RefrainAnswer;
import refrain.desk.SpeakerAnswer;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;

/**
 * Charts as templates draw them: places in percent of the width, so that one drawing fits a phone
 * and a wall.
 */
final class Chart {

  /** So many years stand under the bars beside a list and do not touch. */
  private static final int MOST_YEARS_TOLD = 5;

  private static final int MOST_ROWS = 8;
  private static final double MARGIN = 1.5;

  /** Dots nearer than this share of the width stand on each other, in percent. */
  private static final double TOGETHER = 0.8;

  /** Shorter times are cut into months, others into years. */
  private static final int FEW_MONTHS = 24;

  private static final int ROW = 26;
  private static final int STEP = 11;
  private static final int MOST_STACKED = 6;

  private Chart() {}

  /**
   * The uses of a refrain: a row for each speaker.
   *
   * @param rows those with most uses first
   * @param ticks years, or months
   */
  record Timeline(List<Row> rows, List<Tick> ticks) {

    /** Whether there is time to draw. */
    boolean isDrawn() {
      return rows.stream().anyMatch(r -> !r.dots().isEmpty());
    }
  }

  /**
   * One speaker's uses.
   *
   * @param label who
   * @param speaker id of who; empty for all others
   * @param uses number of uses
   * @param undated how many of them without a date
   * @param dots the others
   * @param height of the row in pixels
   * @param says the row in words
   */
  record Row(
      String label,
      Optional<String> speaker,
      int uses,
      int undated,
      List<Dot> dots,
      int height,
      String says) {}

  /**
   * A use.
   *
   * @param x where, {@code 12.5%}
   * @param y how high, in pixels: uses of one day stand on each other
   * @param number of the use
   * @param certain whether its year is known
   * @param says the use in words
   */
  record Dot(String x, int y, int number, boolean certain, String says) {}

  /**
   * A year or month on the line of time.
   *
   * @param x where it begins
   * @param label its name; empty where there is no room
   */
  record Tick(String x, String label) {}

  /**
   * A bar.
   *
   * @param x where it begins
   * @param width how wide it is
   * @param y of its top, in pixels
   * @param height in pixels
   * @param says it in words
   */
  record Bar(String x, String width, int y, int height, String says) {}

  /**
   * Bars along time.
   *
   * @param bars in order
   * @param ticks years
   * @param says the chart in words
   */
  record Bars(List<Bar> bars, List<Tick> ticks, String says) {}

  /**
   * A stretch of the archive's time.
   *
   * @param x where it begins
   * @param width how wide it is
   * @param says it in words
   */
  record Stretch(String x, String width, String says) {}

  private record Axis(LocalDate first, LocalDate last) {

    double share(LocalDate day) {
      double all = Math.max(1, last.toEpochDay() - first.toEpochDay());
      return MARGIN + (100 - 2 * MARGIN) * (day.toEpochDay() - first.toEpochDay()) / all;
    }

    /** Days that would be drawn on each other have the same. */
    long place(LocalDate day) {
      return Math.round(share(day) / TOGETHER);
    }

    String x(LocalDate day) {
      return percent(share(day));
    }

    List<Tick> ticks() {
      long months = ChronoUnit.MONTHS.between(first, last);
      return months < FEW_MONTHS ? months(months > 8 ? 3 : 1) : years();
    }

    private List<Tick> months(int step) {
      List<Tick> ticks = new ArrayList<>();
      for (LocalDate month = first.withDayOfMonth(1).plusMonths(1);
          !month.isAfter(last);
          month = month.plusMonths(1)) {
        double at = share(month);
        boolean room = (month.getMonthValue() - 1) % step == 0 && at > 3 && at < 97;
        String label =
            InWords.date(
                new EdtfDate(
                    month.getMonthValue() == 1 || ticks.isEmpty()
                        ? OptionalInt.of(month.getYear())
                        : OptionalInt.empty(),
                    OptionalInt.of(month.getMonthValue()),
                    OptionalInt.empty(),
                    false));
        ticks.add(new Tick(percent(at), room ? label.replace(", year not given", "") : ""));
      }
      return ticks;
    }

    private List<Tick> years() {
      List<Tick> ticks = new ArrayList<>();
      int years = last.getYear() - first.getYear();
      int step = years <= 8 ? 1 : years <= 20 ? 2 : years <= 50 ? 5 : 10;
      for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
        double at = share(LocalDate.of(year, 1, 1));
        boolean room = year % step == 0 && at > 3 && at < 97;
        ticks.add(new Tick(percent(at), room ? Integer.toString(year) : ""));
      }
      return ticks;
    }
  }

  static Timeline timeline(RefrainAnswer refrain) {
    List<LocalDate> days =
        refrain.points().stream().flatMap(p -> days(p.saidOn()).stream()).sorted().toList();
    Map<String, List<RefrainAnswer.Point>> bySpeaker = new LinkedHashMap<>();
    List<String> most =
        refrain.speakers().stream()
            .limit(MOST_ROWS)
            .map(s -> s.speaker().orElse(""))
            .distinct()
            .toList();
    most.forEach(s -> bySpeaker.put(s, new ArrayList<>()));
    String others = "others";
    for (RefrainAnswer.Point point : refrain.points()) {
      String who = point.speaker().orElse("");
      bySpeaker
          .computeIfAbsent(most.contains(who) ? who : others, w -> new ArrayList<>())
          .add(point);
    }
    Optional<Axis> axis =
        days.isEmpty() ? Optional.empty() : Optional.of(new Axis(days.getFirst(), days.getLast()));
    List<Row> rows = new ArrayList<>();
    bySpeaker.forEach(
        (who, points) -> {
          if (!points.isEmpty()) {
            rows.add(row(who, points, axis, who.equals(others) && !most.contains(others)));
          }
        });
    return new Timeline(rows, axis.map(Axis::ticks).orElse(List.of()));
  }

  private static Row row(
      String who, List<RefrainAnswer.Point> points, Optional<Axis> axis, boolean others) {
    List<Dot> dots = new ArrayList<>();
    Map<Long, Integer> stacks = new HashMap<>();
    int tallest = 1;
    int undated = 0;
    for (RefrainAnswer.Point p : points) {
      for (LocalDate day : days(p.saidOn())) {
        tallest = Math.max(tallest, stacks.merge(axis.orElseThrow().place(day), 1, Integer::sum));
      }
    }
    int height = ROW + STEP * (Math.min(tallest, MOST_STACKED) - 1);
    stacks.clear();
    for (RefrainAnswer.Point p : points) {
      List<LocalDate> at = days(p.saidOn());
      undated += at.isEmpty() ? 1 : 0;
      boolean certain = p.saidOn().flatMap(Chart::year).isPresent();
      String says = InWords.date(p.saidOn()) + p.outlet().map(o -> ", in " + o).orElse("");
      for (LocalDate day : at) {
        int under = stacks.merge(axis.orElseThrow().place(day), 1, Integer::sum) - 1;
        int y = height - ROW / 2 - STEP * Math.min(under, MOST_STACKED - 1);
        dots.add(new Dot(axis.get().x(day), y, p.number(), certain, says));
      }
    }
    String label = who.isEmpty() ? "speaker not known" : who;
    Optional<String> id =
        others ? Optional.empty() : points.getFirst().speakerId().map(i -> i.value());
    String says =
        label
            + ": "
            + InWords.count(points.size(), "use")
            + (dots.isEmpty()
                ? ""
                : ", "
                    + (dots.getFirst().says().equals(dots.getLast().says())
                        ? dots.getFirst().says()
                        : dots.getFirst().says() + " to " + dots.getLast().says()))
            + (undated > 0 ? "; " + undated + " undated" : "");
    return new Row(label, id, points.size(), undated, dots, height, says);
  }

  private static Optional<Integer> year(Dated dated) {
    return dated.date().year().isPresent()
        ? Optional.of(dated.date().year().getAsInt())
        : Optional.empty();
  }

  /**
   * The day, or each day that it may be; the middle of a month or year of which no more is known.
   */
  private static List<LocalDate> days(Optional<Dated> dated) {
    if (dated.isEmpty()) {
      return List.of();
    }
    EdtfDate date = dated.get().date();
    Stream<Integer> years =
        date.year().isPresent()
            ? Stream.of(date.year().getAsInt())
            : dated.get().candidateYears().stream();
    return years.map(y -> Calendar.middle(date, y)).toList();
  }

  /** Where a refrain or speaker has its time within that of the archive. */
  static Optional<Stretch> stretch(
      Optional<EdtfDate> first,
      Optional<EdtfDate> last,
      Optional<EdtfDate> from,
      Optional<EdtfDate> to) {
    Optional<LocalDate> begin = first.flatMap(Chart::known);
    Optional<LocalDate> end = last.flatMap(Chart::known);
    Optional<LocalDate> all = from.flatMap(Chart::known);
    Optional<LocalDate> until = to.flatMap(Chart::known);
    if (begin.isEmpty() || end.isEmpty() || all.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    Axis axis = new Axis(all.get(), until.get());
    double x = Math.clamp(axis.share(begin.get()), 0, 100);
    double width = Math.max(2.5, Math.clamp(axis.share(end.get()), 0, 100) - x);
    return Optional.of(
        new Stretch(percent(Math.min(x, 100 - width)), percent(width), InWords.range(first, last)));
  }

  private static Optional<LocalDate> known(EdtfDate date) {
    return date.year().isPresent()
        ? Optional.of(Calendar.middle(date, date.year().getAsInt()))
        : Optional.empty();
  }

  /** How many attributions a speaker has in each month, in a drawing of a height in pixels. */
  static Bars months(List<SpeakerAnswer.Month> months, int height) {
    if (months.isEmpty()) {
      return new Bars(List.of(), List.of(), "no dated statement");
    }
    YearMonth first = YearMonth.parse(months.getFirst().month());
    YearMonth last = YearMonth.parse(months.getLast().month());
    Axis axis = new Axis(first.atDay(1), last.plusMonths(1).atDay(1));
    long most = months.stream().mapToLong(SpeakerAnswer.Month::reports).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    long all = 0;
    for (SpeakerAnswer.Month m : months) {
      YearMonth month = YearMonth.parse(m.month());
      double x = axis.share(month.atDay(1));
      double width = axis.share(month.plusMonths(1).atDay(1)) - x;
      int tall = (int) Math.max(2, Math.round((double) height * m.reports() / most));
      all += m.reports();
      String when = InWords.date(EdtfDate.parse(m.month()).orElseThrow());
      bars.add(
          new Bar(
              percent(x),
              percent(Math.max(0.3, width * 0.85)),
              height - tall,
              tall,
              when + ": " + InWords.count(m.reports(), "statement")));
    }
    return new Bars(
        bars,
        axis.ticks(),
        InWords.count(all, "dated statement")
            + ", "
            + InWords.range(
                EdtfDate.parse(months.getFirst().month()), EdtfDate.parse(months.getLast().month()))
            + "; most in a month "
            + most);
  }

  /** How often a refrain was used in each year. */
  static Bars years(List<RefrainAnswer.Year> years, int height) {
    int most = years.stream().mapToInt(RefrainAnswer.Year::uses).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    double wide = 100.0 / Math.max(1, years.size());
    int step = (years.size() + MOST_YEARS_TOLD - 1) / MOST_YEARS_TOLD;
    for (int i = 0; i < years.size(); i++) {
      RefrainAnswer.Year y = years.get(i);
      int tall =
          y.uses() == 0 ? 0 : (int) Math.max(2, Math.round((double) height * y.uses() / most));
      bars.add(
          new Bar(
              percent(i * wide + wide * 0.15),
              percent(wide * 0.7),
              height - tall,
              tall,
              y.year()
                  + ": "
                  + InWords.count(y.uses(), "use")
                  + (y.reports() > 0
                      ? " in " + InWords.count(y.reports(), "statement") + " of its speakers"
                      : "")));
      boolean told = (years.size() - 1 - i) % step == 0;
      ticks.add(new Tick(percent(i * wide + wide / 2), told ? Integer.toString(y.year()) : ""));
    }
    return new Bars(
        bars,
        ticks,
        years.stream()
            .map(y -> y.year() + ": " + y.uses())
            .reduce((a, b) -> a + ", " + b)
            .orElse("no dated use"));
  }

  /** A place or width, in percent, as drawings spell it: {@code 12.50%}. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
