package refrain.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Voice;
import refrain.redline.Differ;

/** Finds reports of one act of saying: copied, trimmed, altered, or rendered in other words. */
final class SameStatements {

  // Reports are in order of time, so two reports of one statement stand near each other.
  private static final int WINDOW = 40;
  private static final double COVERED = 0.75;
  private static final double COVERED_WITHOUT_DATE = 0.9;
  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_WORDS_WITHOUT_DATE = 10;
  private static final int FEWEST_WORDS_REPRINTED = 4;
  // So many times the bits that rule out chance make up for words that only one of the two has.
  private static final double STRONG = 1.5;
  private static final double COVERED_STRONGLY = 0.66;
  private static final int AROUND = 20;

  private final Comparison comparison;
  private final List<Report> reports;
  private final Printings printings;
  private final int[] lengths;
  private final Differ differ = new Differ();
  private final Map<Long, Shared> shared = new TreeMap<>();

  SameStatements(Comparison comparison) {
    this.comparison = comparison;
    this.reports = comparison.reports();
    this.printings = comparison.printings();
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
          noteArc(here, phrases.get(arc.to()).segments(), arc);
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
    int beginB = x.beginB();
    int endB = x.endB();
    int pairs = 0;
    for (Segment s : here) {
      for (Segment t : there) {
        if (pairs++ > WINDOW * WINDOW) {
          return;
        }
        note(s, t, x.beginA(), x.endA(), beginB, endB, x.a().length, x.score());
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

  private boolean possible(Report x, Report y) {
    boolean sameOutlet =
        x.article().outlet().isPresent() && x.article().outlet().equals(y.article().outlet());
    boolean ownWords = x.article().voice() != Voice.REPORT && y.article().voice() != Voice.REPORT;
    Sides.Days days = Sides.days(x, y);
    boolean near =
        switch (days) {
          case SAME -> !(sameOutlet && ownWords);
          case NEAR -> !ownWords;
          case UNKNOWN -> !sameOutlet;
          case APART -> false;
        };
    boolean again = days == Sides.Days.SAME && printings.areCopies(x, y);
    return (near || again || reprinted(x, y))
        && !x.article().id().equals(y.article().id())
        && !printings.areVersions(x, y)
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

  /** The passage with the words around it in its paragraph; where these are few, beyond it. */
  private static String surroundings(Report report) {
    List<Span> content = report.attribution().quotation().content();
    String text = report.article().text();
    int first = content.get(0).begin();
    int last = content.get(content.size() - 1).end();
    int begin = Math.max(text.lastIndexOf('\n', first - 1) + 1, first - AROUND);
    int lineEnd = text.indexOf('\n', last);
    int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, last + AROUND);
    if (first - begin + end - last < AROUND) {
      begin = Math.max(0, first - AROUND);
      end = Math.min(text.length(), last + AROUND);
    }
    return text.substring(begin, end).strip();
  }

  private @Nullable Sameness judge(int earlier, int later, Shared s) {
    Report x = reports.get(earlier);
    Report y = reports.get(later);
    if (s.first == null || s.second == null || !isEnough(x, y, s, earlier, later)) {
      return null;
    }
    SharedWords words = SharedWords.of(x, s.first, y, s.second, differ);
    return new Sameness(
        earlier, later, words.kind(), s.bits, words.first(), words.second(), words.redline());
  }

  private boolean isEnough(Report x, Report y, Shared s, int earlier, int later) {
    int shorter = Math.min(lengths[earlier], lengths[later]);
    if (reprinted(x, y)) {
      // The same line with the same words around it needs no more proof than its own length.
      return s.words >= Math.min(FEWEST_WORDS, shorter) && s.words >= FEWEST_WORDS_REPRINTED;
    }
    boolean dated = Sides.days(x, y) != Sides.Days.UNKNOWN;
    boolean sure =
        dated
            && x.resolution().findSpeaker().isPresent()
            && y.resolution().findSpeaker().isPresent();
    boolean likely = dated && Sides.sameSource(x, y);
    boolean strong = (sure || likely) && s.bits >= STRONG * comparison.least();
    double covered = strong ? COVERED_STRONGLY : sure ? COVERED : COVERED_WITHOUT_DATE;
    return s.words >= (sure || likely ? FEWEST_WORDS : FEWEST_WORDS_WITHOUT_DATE)
        && s.words >= shorter * covered
        && s.bits >= comparison.least();
  }

  /** What two reports share, summed over their segments. */
  private static final class Shared {
    private final List<Segment> seen = new ArrayList<>(2);
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
