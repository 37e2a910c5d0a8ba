package refrain.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.domain.Span;

/**
 * Joins families that always stand next to each other: a paragraph that came back whole is one
 * wording, not one for each of its sentences.
 */
final class Neighbours {

  private Neighbours() {}

  /** The families, those that follow one another in every place joined into the first. */
  static List<List<Find>> join(List<List<Find>> families, Comparison comparison) {
    Map<Segment, Integer> familyOf = new HashMap<>();
    for (int f = 0; f < families.size(); f++) {
      for (Find find : families.get(f)) {
        familyOf.merge(find.first(), f, (x, y) -> -1);
      }
    }
    int[] next = new int[families.size()];
    int[] previous = new int[families.size()];
    java.util.Arrays.fill(next, -1);
    java.util.Arrays.fill(previous, -1);
    for (int f = 0; f < families.size(); f++) {
      int follower = follower(families.get(f), familyOf, comparison);
      boolean same = follower >= 0 && follower != f;
      if (same && families.get(follower).size() == families.get(f).size()) {
        next[f] = follower;
        previous[follower] = f;
      }
    }
    List<List<Find>> out = new ArrayList<>();
    boolean[] done = new boolean[families.size()];
    for (int f = 0; f < families.size(); f++) {
      int head = f;
      for (int steps = 0; previous[head] >= 0 && steps < families.size(); steps++) {
        head = previous[head];
      }
      if (done[f] || done[head]) {
        continue;
      }
      List<Find> joined = families.get(head);
      done[head] = true;
      for (int at = next[head]; at >= 0 && !done[at]; at = next[at]) {
        joined = joined(joined, families.get(at));
        done[at] = true;
      }
      out.add(joined);
    }
    return out;
  }

  /** The family that follows in every place, or -1. */
  private static int follower(
      List<Find> finds, Map<Segment, Integer> familyOf, Comparison comparison) {
    int follower = -2;
    for (Find find : finds) {
      List<Segment> of = comparison.segments().get(find.report());
      int at = find.last().order() + 1;
      int here = at < of.size() ? familyOf.getOrDefault(of.get(at), -1) : -1;
      if (here < 0 || (follower != -2 && here != follower)) {
        return -1;
      }
      follower = here;
    }
    return follower;
  }

  private static List<Find> joined(List<Find> heads, List<Find> tails) {
    Map<Integer, Map<Integer, Find>> byPlace = new HashMap<>();
    for (Find t : tails) {
      byPlace.computeIfAbsent(t.report(), k -> new HashMap<>()).put(t.first().order(), t);
    }
    List<Find> out = new ArrayList<>();
    for (Find h : heads) {
      Find t = byPlace.getOrDefault(h.report(), Map.of()).get(h.last().order() + 1);
      if (t == null || t.span().end() <= h.span().begin()) {
        return heads;
      }
      double bits = h.shared() + t.shared();
      double likeness = (h.likeness() * h.shared() + t.likeness() * t.shared()) / bits;
      Span span = new Span(h.span().begin(), t.span().end());
      out.add(
          new Find(h.report(), h.first(), t.last(), span, likeness, bits, h.lead() && t.lead()));
    }
    return out;
  }
}
