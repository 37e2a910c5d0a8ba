package refrain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Gathers sentences that say the same around a lead, the best first. A member belongs because it is
 * like the lead itself, so chains cannot grow, and because it is like those that came before it, so
 * a lead that stands between two things does not hold them together; no two members contradict each
 * other.
 */
final class SentenceStars {

  /** The least likeness of a member and its lead. */
  private static final double LEAST = 0.29;

  /** The least mean likeness of a member and those that are more like the lead. */
  private static final double COHESION = 0.27;

  private static final double APART = -1;

  // Each halving of the bits that two share below these takes so much of their likeness. In a large
  // corpus more share much by chance: so many bits more for each bit that the threshold rises.
  private static final double MANY_BITS = 70;
  private static final double RISE = 50;
  private static final double FEW_SHARED = 0.04;

  private final Comparison comparison;
  private final List<Phrase> phrases;
  private final boolean[] taken;
  private final List<Map<Integer, Double>> likes = new ArrayList<>();

  SentenceStars(Comparison comparison) {
    this.comparison = comparison;
    this.phrases = comparison.phrases();
    this.taken = new boolean[phrases.size()];
  }

  /** The stars, the best first; no sentence belongs to two. */
  List<Star> gather() {
    compare();
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

  /** Works out how like each other sentences are that share much. */
  private void compare() {
    Contradictions contradictions = new Contradictions(comparison);
    double many = MANY_BITS + RISE * (comparison.least() - Linking.least(0));
    for (int p = 0; p < phrases.size(); p++) {
      likes.add(new HashMap<>(0));
    }
    for (int p = 0; p < phrases.size(); p++) {
      Phrase one = phrases.get(p);
      for (Arc arc : one.arcs()) {
        if (p < arc.to()) {
          Phrase other = phrases.get(arc.to());
          double bits = arc.score();
          double likeness =
              bits / (one.run().weight() + other.run().weight() - bits)
                  - FEW_SHARED * Math.max(0, Vocabulary.log2(many / bits))
                  - contradictions.less(one, other, arc);
          likeness = likeness < 0 ? APART : Math.min(1, likeness);
          likes.get(p).put(arc.to(), likeness);
          likes.get(arc.to()).put(p, likeness);
        }
      }
    }
  }

  /** The free sentences that say the same as this one and as each other. */
  private List<Star.Member> members(int p) {
    List<Star.Member> like = new ArrayList<>();
    for (Arc arc : phrases.get(p).arcs()) {
      double likeness = likeness(p, arc.to());
      if (likeness >= LEAST && !taken[arc.to()]) {
        like.add(whole(arc.to(), arc.score(), likeness));
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
      double likeness = likeness(p, m.phrase());
      if (likeness == APART) {
        return false;
      }
      sum += likeness;
    }
    return sum >= COHESION * (members.size() + 1);
  }

  private double likeness(int p, int q) {
    return likes.get(p).getOrDefault(q, 0.0);
  }

  private record Draft(double value, int phrase) {}
}
