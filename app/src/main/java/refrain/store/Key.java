package refrain.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Id;

/**
 * The keys of rows that are listed by time: one number, so that every list has one order, one index
 * and one cursor. From its highest bits: the day (22 bits, from 1; 0 if there is none), the slot of
 * the document (26), the place in it from its end (15), so that what is listed latest first stands
 * in the order of its document.
 */
final class Key {

  /** Number of reports that one document can have. */
  static final int PLACES = 1 << 15;

  /** Number of documents that an archive can have. */
  static final int SLOTS = 1 << 26;

  private static final int DAY_AT = 41;
  private static final int SLOT_AT = 15;
  private static final long BEFORE_FIRST_DAY = LocalDate.of(0, 1, 1).toEpochDay() - 1;

  private Key() {}

  /** That of a document. */
  static long of(Optional<Dated> published, int slot) {
    return from(day(published)) | ((long) slot << SLOT_AT);
  }

  /** That of a report. */
  static long of(Optional<Dated> saidOn, int slot, int place) {
    return of(saidOn, slot) | (PLACES - 1 - place);
  }

  /** That of a speaker's day, as far as no other has it. */
  static long of(LocalDate day, Id speaker) {
    return from(number(day)) | (Long.parseUnsignedLong(speaker.value(), 16) >>> (64 - DAY_AT));
  }

  /** The slot that a document takes if no other has it. */
  static int slot(Id article) {
    return (int) (Long.parseUnsignedLong(article.value(), 16) >>> 38);
  }

  /** The first key of a day. */
  static long from(LocalDate day) {
    return from(number(day));
  }

  /** The first key after a day. */
  static long after(LocalDate day) {
    return from(number(day) + 1);
  }

  /** The first key that has a day. */
  static long dated() {
    return from(1);
  }

  /** The month of a row that has this key. */
  static Optional<YearMonth> month(long key) {
    long day = key >>> DAY_AT;
    return day == 0
        ? Optional.empty()
        : Optional.of(YearMonth.from(LocalDate.ofEpochDay(day + BEFORE_FIRST_DAY)));
  }

  private static long from(long day) {
    return day << DAY_AT;
  }

  /** The day's number, from 1; 0 where not even the year can be told. */
  static long day(Optional<Dated> dated) {
    if (dated.isEmpty()) {
      return 0;
    }
    EdtfDate date = dated.get().date();
    int year =
        date.year()
            .orElse(
                dated.get().candidateYears().isEmpty() ? -1 : dated.get().candidateYears().get(0));
    if (year < 0) {
      return 0;
    }
    int month = date.month().orElse(1);
    LocalDate first = LocalDate.of(year, month, 1);
    return number(first.withDayOfMonth(Math.min(date.day().orElse(1), first.lengthOfMonth())));
  }

  private static long number(LocalDate day) {
    long number = day.toEpochDay() - BEFORE_FIRST_DAY;
    return Math.max(1, Math.min(number, (1L << 22) - 2));
  }
}
