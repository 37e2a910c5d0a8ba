package refrain.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  // Pairs that one worker judges at a time.
  private static final int PIECE = 500;

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
  List<Sameness> find(Workers workers) {
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
    List<Map.Entry<Long, Shared>> pairs = List.copyOf(shared.entrySet());
    return workers.gather(
        0,
        pairs.size(),
        PIECE,
        (from, to, out) ->
            pairs.subList(from, to).forEach(p -> judge(p.getKey(), p.getValue(), out)));
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
        .add(new Part(s, sBegin, sEnd), new Part(t, tBegin, tEnd), words, bits);
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

  private void judge(long pair, Shared s, List<Sameness> out) {
    int earlier = (int) (pair >>> 32);
    int later = (int) pair;
    Report x = reports.get(earlier);
    Report y = reports.get(later);
    if (isEnough(x, y, s, earlier, later)) {
      SharedWords words = SharedWords.of(x, span(x, s.inFirst), y, span(y, s.inSecond), differ);
      out.add(
          new Sameness(
              earlier,
              later,
              words.kind(),
              s.bits,
              words.first(),
              words.second(),
              words.redline()));
    }
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

  /** From the first to the last character of some parts of a report; there is one at least. */
  private static Span span(Report report, List<Part> parts) {
    int begin = Integer.MAX_VALUE;
    int end = 0;
    for (Part part : parts) {
      Span span = part.segment().span(report, part.begin(), part.end());
      begin = Math.min(begin, span.begin());
      end = Math.max(end, span.end());
    }
    return new Span(begin, end);
  }

  /** Some words of a segment, the last exclusive. */
  private record Part(Segment segment, int begin, int end) {}

  /** What two reports share, summed over their segments. */
  private static final class Shared {
    private final List<Part> inFirst = new ArrayList<>(1);
    private final List<Part> inSecond = new ArrayList<>(1);
    private int words;
    private double bits;

    /** A segment of either counts once, with the first part of it that is told. */
    void add(Part first, Part second, int count, double worth) {
      if (has(inFirst, first) || has(inSecond, second)) {
        return;
      }
      inFirst.add(first);
      inSecond.add(second);
      words += count;
      bits += worth;
    }

    private static boolean has(List<Part> parts, Part part) {
      return parts.stream().anyMatch(p -> p.segment() == part.segment());
    }
  }
}
