package refrain.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.LinkKind;
import refrain.domain.Redline;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Voice;
import refrain.redline.Differ;
import refrain.redline.Ellipsis;

/** Finds reports of one act of saying: copied, trimmed, altered, or rendered in other words. */
final class SameStatements {

  // Reports are in order of time, so two reports of one statement stand near each other.
  private static final int WINDOW = 40;
  private static final double COVERED = 0.75;
  private static final double COVERED_WITHOUT_DATE = 0.9;
  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_WORDS_WITHOUT_DATE = 10;
  private static final double WHOLE = 0.97;
  private static final int AROUND = 20;

  private final Comparison comparison;
  private final List<Report> reports;
  private final int[] lengths;
  private final Differ differ = new Differ();
  private final Map<Long, Shared> shared = new TreeMap<>();

  SameStatements(Comparison comparison) {
    this.comparison = comparison;
    this.reports = comparison.reports();
    this.lengths =
        comparison.segments().stream()
            .mapToInt(of -> of.stream().mapToInt(Segment::length).sum())
            .toArray();
  }

  /** The pairs, in the order of the earlier report, then of the later. */
  List<Sameness> find() {
    List<Phrase> phrases = comparison.phrases();
    for (int p = 0; p < phrases.size(); p++) {
      Phrase phrase = phrases.get(p);
      List<Segment> here = phrase.segments();
      for (int i = 0; i < here.size(); i++) {
        for (int j = i + 1; j < Math.min(here.size(), i + WINDOW); j++) {
          note(
              here.get(i),
              here.get(j),
              0,
              phrase.length(),
              0,
              phrase.length(),
              phrase.length(),
              phrase.bits(0, phrase.length()));
        }
      }
      for (Arc arc : phrase.arcs()) {
        if (arc.to() > p) {
          noteArc(here, phrases.get(arc.to()).segments(), arc.alignment());
        }
      }
    }
    List<Sameness> out = new ArrayList<>();
    shared.forEach(
        (key, s) -> {
          Sameness found = judge((int) (key >>> 32), (int) (long) key, s);
          if (found != null) {
            out.add(found);
          }
        });
    return out;
  }

  private void noteArc(List<Segment> here, List<Segment> there, Alignment x) {
    int pairs = 0;
    for (Segment s : here) {
      for (Segment t : there) {
        if (pairs++ > WINDOW * WINDOW) {
          return;
        }
        note(s, t, x.beginA(), x.endA(), x.beginB(), x.endB(), x.a().length, x.score());
      }
    }
  }

  private void note(
      Segment s, Segment t, int sBegin, int sEnd, int tBegin, int tEnd, int words, double bits) {
    if (s.report() > t.report()) {
      note(t, s, tBegin, tEnd, sBegin, sEnd, words, bits);
      return;
    }
    if (s.report() == t.report() || !possible(reports.get(s.report()), reports.get(t.report()))) {
      return;
    }
    shared
        .computeIfAbsent(((long) s.report() << 32) | t.report(), k -> new Shared())
        .add(
            s,
            t,
            s.span(reports.get(s.report()), sBegin, sEnd),
            t.span(reports.get(t.report()), tBegin, tEnd),
            words,
            bits);
  }

  private static boolean possible(Report x, Report y) {
    boolean sameOutlet =
        x.article().outlet().isPresent() && x.article().outlet().equals(y.article().outlet());
    boolean ownWords = x.article().voice() != Voice.REPORT && y.article().voice() != Voice.REPORT;
    boolean near =
        switch (Sides.days(x, y)) {
          case SAME -> !(sameOutlet && ownWords);
          case NEAR -> !ownWords;
          case UNKNOWN -> !sameOutlet;
          case APART -> false;
        };
    return (near || reprinted(x, y))
        && !x.article().id().equals(y.article().id())
        && !Sides.versions(x.article(), y.article())
        && Sides.compatible(x, y);
  }

  /**
   * Whether one outlet printed the very same passage with the very same words around it: a
   * background paragraph that goes from article to article is one statement, whatever the day.
   */
  private static boolean reprinted(Report x, Report y) {
    return x.article().voice() == Voice.REPORT
        && y.article().voice() == Voice.REPORT
        && x.article().outlet().isPresent()
        && x.article().outlet().equals(y.article().outlet())
        && surroundings(x).equals(surroundings(y));
  }

  private static String surroundings(Report report) {
    List<Span> content = report.attribution().quotation().content();
    String text = report.article().text();
    int begin = Math.max(0, content.get(0).begin() - AROUND);
    int end = Math.min(text.length(), content.get(content.size() - 1).end() + AROUND);
    return text.substring(begin, end).strip();
  }

  private @Nullable Sameness judge(int earlier, int later, Shared s) {
    Report x = reports.get(earlier);
    Report y = reports.get(later);
    boolean sure =
        reprinted(x, y)
            || (Sides.days(x, y) != Sides.Days.UNKNOWN
                && x.resolution().findSpeaker().isPresent()
                && y.resolution().findSpeaker().isPresent());
    int shorter = Math.min(lengths[earlier], lengths[later]);
    int longer = Math.max(lengths[earlier], lengths[later]);
    boolean enough =
        s.words >= (sure ? FEWEST_WORDS : FEWEST_WORDS_WITHOUT_DATE)
            && s.words >= shorter * (sure ? COVERED : COVERED_WITHOUT_DATE)
            && s.bits >= comparison.least();
    if (!enough || s.first == null || s.second == null) {
      return null;
    }
    Redline redline =
        differ.compare(s.first.in(x.article().text()), s.second.in(y.article().text()));
    LinkKind kind = kind(x, y, s, redline, s.words >= longer * WHOLE);
    return new Sameness(earlier, later, kind, s.bits, s.first, s.second, redline);
  }

  private static LinkKind kind(Report x, Report y, Shared s, Redline redline, boolean whole) {
    boolean gone = false;
    boolean come = false;
    for (Difference d : redline.differences()) {
      if (d.kind() != DifferenceKind.SPELLING) {
        gone |= hasWords(d.before());
        come |= hasWords(d.after());
      }
      gone |= Ellipsis.isIn(d.after()) && !Ellipsis.isIn(d.before());
    }
    boolean quoted = quoted(x, s.first) && quoted(y, s.second);
    if (gone && come) {
      return quoted ? LinkKind.ALTERED : LinkKind.RENDERING;
    }
    if (quoted && !redline.changedSense().isEmpty()) {
      return LinkKind.ALTERED;
    }
    return gone || come || !whole ? LinkKind.TRIMMED : LinkKind.COPY;
  }

  private static boolean hasWords(String run) {
    return run.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * Whether at least half of the passage stands inside quotation marks, or is its speaker's own.
   */
  private static boolean quoted(Report report, @Nullable Span passage) {
    if (report.article().voice() != Voice.REPORT) {
      return true;
    }
    if (passage == null) {
      return false;
    }
    int inside = 0;
    for (Span q : report.attribution().quotation().quoted()) {
      inside +=
          Math.max(0, Math.min(q.end(), passage.end()) - Math.max(q.begin(), passage.begin()));
    }
    return inside * 2 >= passage.length();
  }

  /** What two reports share, summed over their segments. */
  private static final class Shared {
    private final List<Segment> seen = new ArrayList<>();
    private int words;
    private double bits;
    private @Nullable Span first;
    private @Nullable Span second;

    void add(Segment s, Segment t, Span inFirst, Span inSecond, int count, double worth) {
      for (Segment other : seen) {
        if (other == s || other == t) {
          return;
        }
      }
      seen.add(s);
      seen.add(t);
      words += count;
      bits += worth;
      first = join(first, inFirst);
      second = join(second, inSecond);
    }

    private static Span join(@Nullable Span x, Span y) {
      return x == null ? y : new Span(Math.min(x.begin(), y.begin()), Math.max(x.end(), y.end()));
    }
  }
}
