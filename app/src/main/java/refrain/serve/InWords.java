package refrain.serve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import refrain.desk.Calendar;
import refrain.domain.Dated;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.EdtfDate;
import refrain.domain.LinkKind;
import refrain.domain.Rung;
import refrain.domain.Speaker;
import refrain.store.Countries;
import refrain.store.DocumentRow;
import refrain.store.Said;
import refrain.store.WebAddress;

/** Facts as people read them on a page, saying what is not known. */
final class InWords {

  private InWords() {}

  /** {@code 1 use}, {@code 1,204 uses}. */
  static String count(long number, String what) {
    return count(number, what, what + "s");
  }

  static String count(long number, String one, String many) {
    return number(number) + "\u00a0" + (number == 1 ? one : many);
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Two digits that count: {@code 0.05}, {@code 1.2}, {@code 24}. */
  static String number(double x) {
    return String.format(Locale.ROOT, x >= 10 ? "%,.0f" : x >= 0.1 || x == 0 ? "%.1f" : "%.2g", x);
  }

  /**
   * How often something comes by chance: {@code on one day in 30}, {@code on 7 days in 10}, {@code
   * about 1.2 a day}.
   *
   * @param expected how many of it a day brings
   */
  static String chance(double expected) {
    if (expected >= 0.95) {
      return "about " + number(expected) + " a day";
    }
    if (expected >= 0.35) {
      return "on " + Math.round(expected * 10) + " days in 10";
    }
    double days = 1 / Math.max(expected, 0.001);
    long told = days < 20 ? Math.round(days) : Math.round(days / 10) * 10;
    return expected < 0.001 ? "on less than one day in 1,000" : "on one day in " + number(told);
  }

  /** {@code 0.3 %}, {@code 42 %}. */
  static String percent(double share) {
    double percent = share * 100;
    return String.format(Locale.ROOT, percent >= 10 ? "%.0f %%" : "%.1f %%", percent);
  }

  /** {@code 28 Jun 2022}, {@code Jun 2022}, {@code 2022}, {@code 14 Jan, year not given}. */
  static String date(EdtfDate date) {
    return Calendar.told(date, '\u00a0');
  }

  static String date(LocalDate day) {
    return date(EdtfDate.of(day));
  }

  /** {@code 28 Jun 2022, 07:30 UTC}. */
  static String moment(Instant moment) {
    OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
    return date(at.toLocalDate())
        + String.format(Locale.ROOT, ",\u00a0%02d:%02d\u00a0UTC", at.getHour(), at.getMinute());
  }

  /** {@code Tuesday 28 Jun 2022}. */
  static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date(day);
  }

  /** A date with the years that fit where the year is not known; {@code undated} without one. */
  static String date(Optional<Dated> dated) {
    return dated
        .map(
            d -> {
              String years =
                  d.candidateYears().stream()
                      .map(String::valueOf)
                      .collect(Collectors.joining(", "));
              return date(d.date()) + (years.isEmpty() ? "" : " (possible: " + years + ")");
            })
        .orElse("undated");
  }

  /** {@code 18 Mar 2021 – 20 Jan 2026}; one date where both are the same. */
  static String range(Optional<EdtfDate> first, Optional<EdtfDate> last) {
    if (first.isEmpty() || last.isEmpty()) {
      return first.or(() -> last).map(InWords::date).orElse("undated");
    }
    return first.equals(last)
        ? date(first.get())
        : date(first.get()) + "\u00a0– " + date(last.get());
  }

  static String range(LocalDate first, LocalDate last) {
    return range(Optional.of(EdtfDate.of(first)), Optional.of(EdtfDate.of(last)));
  }

  /** When it was said, else when it was printed, else that it is not known. */
  static String when(Said said) {
    return said.saidOn().isPresent()
        ? date(said.saidOn())
        : said.document().published().map(d -> "printed " + date(Optional.of(d))).orElse("undated");
  }

  /** Who says it, in the shortest full way. */
  static String name(Said said, Countries countries) {
    return said.speaker()
        .map(s -> name(s, countries))
        .or(() -> said.speakerLabel().map(l -> "“" + l + "”"))
        .orElse("no source named");
  }

  static String name(Speaker speaker, Countries countries) {
    return countries.label(speaker);
  }

  /** The office and country that are not in the name already; empty where nothing is left. */
  static String office(Speaker speaker, Countries countries) {
    String label = name(speaker, countries);
    String office =
        Stream.of(speaker.role(), speaker.body())
            .flatMap(Optional::stream)
            .filter(p -> !label.contains(p))
            .collect(Collectors.joining(", "));
    return Stream.of(
            office, speaker.country().map(countries::name).filter(c -> !c.equals(label)).orElse(""))
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  static String outlet(DocumentRow document) {
    return document.outlet().orElse("outlet not known");
  }

  static String title(DocumentRow document) {
    return document.title().filter(t -> !t.isBlank()).orElse(document.doc());
  }

  /** {@code rung 5 · rejects}. */
  static String rung(Rung rung) {
    return "rung " + rung.number() + " · " + rung.name();
  }

  /** A constant's name as words: {@code too little}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** How a use belongs to those before it. */
  static String link(LinkKind kind) {
    return switch (kind) {
      case COPY -> "same statement, same words";
      case TRIMMED -> "same statement, words cut";
      case ALTERED -> "same statement, words changed";
      case RENDERING -> "same statement, another translation";
      case REVISION -> "later version of the document";
      case RECURRENCE -> "again, by the same speaker or body";
      case ECHO -> "by another speaker or body";
    };
  }

  static String kind(DifferenceKind kind) {
    return kind == DifferenceKind.OTHER ? "words" : word(kind);
  }

  /** {@code any form → all forms}, {@code + firmly}, {@code − not}. */
  static String change(Difference difference) {
    String before = brief(difference.before().strip(), 60);
    String after = brief(difference.after().strip(), 60);
    if (before.isEmpty()) {
      return "+ " + after;
    }
    return after.isEmpty() ? "− " + before : before + " → " + after;
  }

  /** Whether there is more to a difference than blanks. */
  static boolean isVisible(Difference difference) {
    return !(difference.before() + difference.after()).isBlank();
  }

  /** The text, cut after a word where it has more characters. */
  static String brief(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', most);
    int cut = end < most / 2 ? most : end;
    if (Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--;
    }
    return text.substring(0, cut) + " …";
  }

  /** The address of a document on the web, if it is one that a browser may be sent to. */
  static Optional<String> webAddress(DocumentRow document) {
    return document.address().flatMap(WebAddress::find).map(WebAddress::text);
  }
}
