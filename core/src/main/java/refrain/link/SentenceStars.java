package refrain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import refrain.domain.Report;
import refrain.words.WordClass;

/**
 * Gathers sentences that say the same around a lead, the best first. A member belongs because it is
 * like the lead itself, so chains cannot grow. Two sentences each with a figure, or a name, that
 * the other has not are less alike: they may say the same of another thing; and so are two of which
 * one has a "not" more.
 */
final class SentenceStars {

  private static final double OTHER_FIGURE = 0.06;
  private static final double OTHER_NAME = 0.04;
  private static final double DENIED = 0.03;

  private final Comparison comparison;
  private final List<Phrase> phrases;
  private final boolean[] taken;

  SentenceStars(Comparison comparison) {
    this.comparison = comparison;
    this.phrases = comparison.phrases();
    this.taken = new boolean[phrases.size()];
  }

  /** The stars, the best first; no sentence belongs to two. */
  List<Star> gather() {
    List<List<Star.Member>> likes = new ArrayList<>();
    PriorityQueue<Draft> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Draft::value).reversed().thenComparingInt(Draft::phrase));
    for (int p = 0; p < phrases.size(); p++) {
      likes.add(likes(p));
      offer(queue, p, value(p, likes.get(p)));
    }
    List<Star> stars = new ArrayList<>();
    while (!queue.isEmpty()) {
      Draft top = queue.remove();
      int p = top.phrase();
      if (taken[p]) {
        continue;
      }
      List<Star.Member> free = likes.get(p).stream().filter(m -> !taken[m.phrase()]).toList();
      double value = value(p, free);
      if (value < top.value()) {
        offer(queue, p, value);
        continue;
      }
      taken[p] = true;
      List<Star.Member> members = new ArrayList<>();
      members.add(whole(p, phrases.get(p).bits(0, phrases.get(p).length()), 1));
      for (Star.Member m : free) {
        taken[m.phrase()] = true;
        members.add(m);
      }
      stars.add(new Star(p, 0, phrases.get(p).length(), members));
    }
    return stars;
  }

  private static void offer(PriorityQueue<Draft> queue, int phrase, double value) {
    if (value > 0) {
      queue.add(new Draft(value, phrase));
    }
  }

  private double value(int p, List<Star.Member> members) {
    Phrase lead = phrases.get(p);
    double value = lead.run().weight() < comparison.least() ? 0 : lead.segments().size() - 1;
    for (Star.Member m : members) {
      value += m.likeness();
    }
    return value;
  }

  private Star.Member whole(int p, double shared, double likeness) {
    return new Star.Member(p, 0, phrases.get(p).length(), shared, likeness);
  }

  /** The sentences that say the same as this one. */
  private List<Star.Member> likes(int p) {
    List<Star.Member> out = new ArrayList<>();
    for (Arc arc : phrases.get(p).arcs()) {
      double likeness = likeness(phrases.get(p), phrases.get(arc.to()), arc.alignment());
      if (likeness >= SentenceMatcher.LEAST) {
        out.add(whole(arc.to(), arc.alignment().score(), Math.min(1, likeness)));
      }
    }
    return out;
  }

  private double likeness(Phrase x, Phrase y, Alignment shared) {
    double bits = shared.score();
    double likeness = bits / (x.run().weight() + y.run().weight() - bits);
    Rest a = rest(x, shared.a());
    Rest b = rest(y, shared.b());
    return likeness
        - OTHER_FIGURE * Math.min(a.figures(), b.figures())
        - OTHER_NAME * Math.min(a.names(), b.names())
        - (a.denied() == b.denied() ? 0 : DENIED);
  }

  /** What a sentence has beside the shared words, and whether it denies something. */
  private Rest rest(Phrase phrase, int[] shared) {
    boolean[] has = new boolean[phrase.length()];
    for (int i : shared) {
      has[i] = true;
    }
    Segment segment = phrase.segments().get(0);
    Report report = comparison.reports().get(segment.report());
    int figures = 0;
    int names = 0;
    boolean denied = false;
    for (int i = 0; i < has.length; i++) {
      denied ^= comparison.vocabulary().denies(phrase.words()[i]);
      if (!has[i]) {
        if (WordClass.isFigure(comparison.vocabulary().word(phrase.words()[i]))) {
          figures++;
        } else if (i > 0 && segment.isCapital(report, i)) {
          names++;
        }
      }
    }
    return new Rest(figures, names, denied);
  }

  private record Draft(double value, int phrase) {}

  private record Rest(int figures, int names, boolean denied) {}
}
