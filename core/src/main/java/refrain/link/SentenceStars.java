package refrain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Gathers sentences that say the same around a lead, the best first. A member belongs because it is
 * like the lead itself, so chains cannot grow, and because it is like those that came before it, so
 * a lead that stands between two things does not hold them together; no two members contradict each
 * other.
 */
final class SentenceStars {

  /** The least mean likeness of a member and those that are more like the lead. */
  private static final double COHESION = 0.27;

  private final Comparison comparison;
  private final List<Phrase> phrases;
  private final boolean[] taken;
  private final SentenceLikeness likeness;

  SentenceStars(Comparison comparison, SentenceLikeness likeness) {
    this.comparison = comparison;
    this.likeness = likeness;
    this.phrases = comparison.phrases();
    this.taken = new boolean[phrases.size()];
  }

  /** The stars, the best first; no sentence belongs to two. */
  List<Star> gather() {
    PriorityQueue<Draft> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Draft::value).reversed().thenComparingInt(Draft::phrase));
    for (int p = 0; p < phrases.size(); p++) {
      offer(queue, p, value(p, members(p)));
    }
    List<Star> stars = new ArrayList<>();
    while (!queue.isEmpty()) {
      Draft top = queue.remove();
      int p = top.phrase();
      if (taken[p]) {
        continue;
      }
      List<Star.Member> free = members(p);
      double value = value(p, free);
      if (value < top.value()) {
        offer(queue, p, value);
        continue;
      }
      List<Star.Member> members = new ArrayList<>();
      members.add(whole(p, phrases.get(p).bits(0, phrases.get(p).length()), 1));
      members.addAll(free);
      members.forEach(m -> taken[m.phrase()] = true);
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
    int length = phrases.get(p).length();
    return new Star.Member(p, 0, length, shared, likeness, 0, length);
  }

  /** The free sentences that say the same as this one and as each other. */
  private List<Star.Member> members(int p) {
    List<Star.Member> like = new ArrayList<>();
    for (Arc arc : phrases.get(p).arcs()) {
      double here = likeness.of(p, arc.to());
      if (here >= likeness.least() && !taken[arc.to()]) {
        like.add(whole(arc.to(), arc.score(), here));
      }
    }
    like.sort(
        Comparator.comparingDouble(Star.Member::likeness)
            .reversed()
            .thenComparingInt(Star.Member::phrase));
    List<Star.Member> out = new ArrayList<>();
    for (Star.Member m : like) {
      if (belongs(m.phrase(), m.likeness(), out)) {
        out.add(m);
      }
    }
    out.sort(Comparator.comparingInt(Star.Member::phrase));
    return out;
  }

  private boolean belongs(int p, double likenessToLead, List<Star.Member> members) {
    double sum = likenessToLead;
    for (Star.Member m : members) {
      double here = likeness.of(p, m.phrase());
      if (here == SentenceLikeness.APART) {
        return false;
      }
      sum += here;
    }
    return sum >= COHESION * (members.size() + 1);
  }

  private record Draft(double value, int phrase) {}
}
