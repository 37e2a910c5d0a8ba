package refrain.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import refrain.domain.Article;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.domain.Voice;
import refrain.words.WordClass;
import refrain.words.Words;

/** Compares who speaks, when and where in two reports. */
final class Sides {

  private static final int DAYS = 2;

  private Sides() {}

  /** How the days of speaking stand to each other. */
  enum Days {
    SAME,
    NEAR,
    APART,
    UNKNOWN
  }

  /** Same day, at most two days apart, further apart, or not known well enough to say. */
  static Days days(Report x, Report y) {
    if (x.saidOn().isEmpty() || y.saidOn().isEmpty()) {
      return Days.UNKNOWN;
    }
    EdtfDate a = x.saidOn().get().date();
    EdtfDate b = y.saidOn().get().date();
    Optional<LocalDate> dayA = a.findLocalDate();
    Optional<LocalDate> dayB = b.findLocalDate();
    if (dayA.isPresent() && dayB.isPresent()) {
      long apart = Math.abs(ChronoUnit.DAYS.between(dayA.get(), dayB.get()));
      return apart == 0 ? Days.SAME : apart <= DAYS ? Days.NEAR : Days.APART;
    }
    boolean year =
        differ(a.year(), b.year())
            || excluded(x.saidOn().get(), b)
            || excluded(y.saidOn().get(), a);
    boolean apart = year || differ(a.month(), b.month()) || differ(a.day(), b.day());
    return apart ? Days.APART : Days.UNKNOWN;
  }

  private static boolean differ(java.util.OptionalInt a, java.util.OptionalInt b) {
    return a.isPresent() && b.isPresent() && a.getAsInt() != b.getAsInt();
  }

  private static boolean excluded(Dated dated, EdtfDate other) {
    return !dated.candidateYears().isEmpty()
        && other.year().isPresent()
        && !dated.candidateYears().contains(other.year().getAsInt());
  }

  /** Whether the two may be one speaker: nothing known about one contradicts the other. */
  static boolean compatible(Report x, Report y) {
    Optional<Speaker> a = x.resolution().findSpeaker();
    Optional<Speaker> b = y.resolution().findSpeaker();
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return agree(a.get().name(), b.get().name())
        && agree(a.get().country(), b.get().country())
        && (sameName(a.get(), b.get()) || agree(a.get().body(), b.get().body()));
  }

  private static boolean sameName(Speaker a, Speaker b) {
    return a.name().isPresent() && a.name().equals(b.name());
  }

  private static boolean agree(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  /**
   * Whether the words that name the two sources have one that tells in common: "Her father" and
   * "her father Oswin", where nobody could be resolved.
   */
  static boolean sameSource(Report x, Report y) {
    Set<String> words = sourceWords(x);
    words.retainAll(sourceWords(y));
    return !words.isEmpty();
  }

  private static Set<String> sourceWords(Report report) {
    Set<String> out = new TreeSet<>();
    for (Span span : report.attribution().source()) {
      for (String word : Words.of(report.article().text(), List.of(span)).words()) {
        if (WordClass.of(word) == WordClass.CONTENT) {
          out.add(word);
        }
      }
    }
    return out;
  }

  /** Whether both speak for the same person, body or, where no bodies tell them apart, country. */
  static boolean same(Report x, Report y) {
    Optional<Speaker> a = x.resolution().findSpeaker();
    Optional<Speaker> b = y.resolution().findSpeaker();
    if (a.isEmpty() || b.isEmpty()) {
      boolean nested = x.attribution().within().isPresent() || y.attribution().within().isPresent();
      return a.isEmpty() && b.isEmpty() && !nested && sameInstitution(x.article(), y.article());
    }
    Speaker s = a.get();
    Speaker t = b.get();
    if (who(s).equals(who(t)) && s.country().equals(t.country())) {
      return true;
    }
    boolean country = s.country().isPresent() && s.country().equals(t.country());
    if (s.body().isPresent() && t.body().isPresent()) {
      return s.body().equals(t.body()) && agree(s.country(), t.country());
    }
    return country;
  }

  /** What tells a speaker from others of the country, as {@link Speaker#id()} has it. */
  private static Optional<String> who(Speaker speaker) {
    return speaker.name().or(speaker::body).or(speaker::role);
  }

  /** Two texts in which the same institution speaks itself. */
  private static boolean sameInstitution(Article x, Article y) {
    return x.voice() != Voice.REPORT
        && y.voice() != Voice.REPORT
        && x.outlet().isPresent()
        && x.outlet().equals(y.outlet());
  }
}
