package refrain.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;

/** Months and years of speaking, where no day is told: "in March", "last year". */
final class Months {

  private static final Set<String> BEFORE_MONTH = Set.of("in", "last", "early", "late", "mid");
  private static final Set<String> SPEECHES =
      Set.of("interview", "speech", "statement", "address", "report", "letter", "article", "op-ed");
  private static final int EARLIEST = 1900;

  private final Words words;
  private final Optional<LocalDate> published;

  Months(Words words, Optional<Dated> published) {
    this.words = words;
    this.published = published.flatMap(d -> d.date().findLocalDate());
  }

  /**
   * The month or year that the word at this index names; empty if it names none before the day of
   * publication.
   */
  Optional<Dated> read(int w) {
    boolean owns = w + 1 < words.size() && words.isPossessive(w + 1);
    if (published.isEmpty() || w == 0 || owns) {
      return Optional.empty();
    }
    LocalDate on = published.get();
    String before = words.lower(w - 1);
    String form = words.form(w);
    int month = words.isCapital(w) ? Days.monthNumber(form) : 0;
    if (month > 0) {
      return BEFORE_MONTH.contains(before) || isSpeech(w + 1)
          ? month(w, month, on)
          : Optional.empty();
    }
    OptionalInt year = Days.yearNumber(form);
    if (year.isPresent()) {
      int y = year.getAsInt();
      return before.equals("in") && y > EARLIEST && y < on.getYear()
          ? Optional.of(of(y, OptionalInt.empty()))
          : Optional.empty();
    }
    boolean last = before.equals("last");
    boolean earlier =
        before.equals("this") && w > 1 && words.form(w - 2).equalsIgnoreCase("earlier");
    return switch (form) {
      case "week" -> last ? weekBefore(on) : Optional.empty();
      case "month" ->
          last
              ? Optional.of(of(on.minusMonths(1)))
              : earlier ? Optional.of(of(on)) : Optional.empty();
      case "year" ->
          last || earlier
              ? Optional.of(of(on.getYear() - (last ? 1 : 0), OptionalInt.empty()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private boolean isSpeech(int w) {
    return w < words.size() && SPEECHES.contains(words.form(w));
  }

  private Optional<Dated> month(int w, int month, LocalDate on) {
    OptionalInt named =
        w + 1 < words.size() ? Days.yearNumber(words.form(w + 1)) : OptionalInt.empty();
    int year = named.orElse(month <= on.getMonthValue() ? on.getYear() : on.getYear() - 1);
    LocalDate first = LocalDate.of(year, month, 1);
    return first.isAfter(on) ? Optional.empty() : Optional.of(of(first));
  }

  /** The month in which the whole of last week lies; empty if it lies in two. */
  private static Optional<Dated> weekBefore(LocalDate on) {
    LocalDate monday = on.minusDays(on.getDayOfWeek().getValue() + 6L);
    return monday.getMonth() == monday.plusDays(6).getMonth()
        ? Optional.of(of(monday))
        : Optional.empty();
  }

  private static Dated of(LocalDate month) {
    return of(month.getYear(), OptionalInt.of(month.getMonthValue()));
  }

  private static Dated of(int year, OptionalInt month) {
    return Dated.of(
        new EdtfDate(OptionalInt.of(year), month, OptionalInt.empty(), false), DateOrigin.COMPUTED);
  }
}
