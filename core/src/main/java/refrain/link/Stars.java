package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers aligned passages into stars, the strongest first. A member belongs because it aligns with
 * the lead itself, over most of both, never because it resembles another member: chains cannot
 * grow. The passage that shares most with its members, and is most like them, becomes the lead.
 */
final class Stars {

  private static final double COVERED = 0.55;
  // Bits besides names: who does what may come back, the name alone is no wording.
  private static final double LEAST_SAID = 20;
  // A lead may lack its clause's first or last words only where they say little.
  private static final double NEARLY_ALL = 0.82;
  // A lead begins and ends with words that so many of its members say.
  private static final double MOST = 0.5;
  private static final int MOST_STRETCHES = 16;
  private static final int MOST_ARTICLES = 50;
  private static final double STEP = Math.log(1.05);
  // Phrases that one worker drafts at a time.
  private static final int PIECE = 4000;

  private final Comparison comparison;
  private final Boundaries boundaries;
  private final Denials denials;
  private final List<Phrase> phrases;
  private final Map<Integer, boolean[]> used = new HashMap<>();

  Stars(Comparison comparison) {
    this.comparison = comparison;
    this.boundaries = new Boundaries(comparison.vocabulary());
    this.denials = new Denials(comparison.vocabulary());
    this.phrases = comparison.phrases();
  }

  /** The stars, strongest first; no word of a phrase belongs to two. */
  List<Star> gather(Workers workers) {
    PriorityQueue<Draft> queue =
        new PriorityQueue<>(
            Comparator.comparingInt(Draft::rank)
                .reversed()
                .thenComparingInt(Draft::phrase)
                .thenComparingInt(Draft::begin)
                .thenComparingInt(Draft::end));
    queue.addAll(workers.gather(0, phrases.size(), PIECE, this::draft));
    List<Star> stars = new ArrayList<>();
    while (!queue.isEmpty()) {
      Draft top = queue.remove();
      if (taken(top.phrase(), top.begin(), top.end())) {
        continue;
      }
      List<Star.Member> members = members(top.phrase(), top.begin(), top.end());
      double value = value(top.phrase(), members);
      if (value < top.value() * 0.999) {
        offer(queue, value, top.phrase(), top.begin(), top.end());
        continue;
      }
      int[] core = core(top, members);
      if (core[0] != top.begin() || core[1] != top.end()) {
        if (phrases.get(top.phrase()).bits(core[0], core[1]) >= comparison.least()) {
          offer(queue, top.phrase(), core);
        }
        continue;
      }
      for (Star.Member m : members) {
        boolean[] places =
            used.computeIfAbsent(m.phrase(), k -> new boolean[phrases.get(k).length()]);
        Arrays.fill(places, m.begin(), m.end(), true);
      }
      stars.add(star(top, members));
    }
    return stars;
  }

  private void offer(Collection<Draft> drafts, int p, int[] stretch) {
    double value = value(p, members(p, stretch[0], stretch[1]));
    offer(drafts, value, p, stretch[0], stretch[1]);
  }

  private static void offer(Collection<Draft> drafts, double value, int p, int begin, int end) {
    if (value > 0) {
      drafts.add(new Draft(value, p, begin, end));
    }
  }

  /** The stretch of a lead that most of its members reach across: what few say is no formula. */
  private int[] core(Draft draft, List<Star.Member> members) {
    int begin = draft.begin();
    int end = draft.end();
    double all = 0;
    double[] saying = new double[end - begin];
    for (Star.Member m : members) {
      int weight = weight(m);
      all += weight;
      for (int i = m.from(); i < m.to(); i++) {
        saying[i - begin] += weight;
      }
    }
    int from = begin;
    int to = end;
    while (from < to && saying[from - begin] < all * MOST) {
      from++;
    }
    while (to > from && saying[to - 1 - begin] < all * MOST) {
      to--;
    }
    return boundaries.tight(phrases.get(draft.phrase()), from, to);
  }

  private int weight(Star.Member m) {
    return Math.min(MOST_ARTICLES, phrases.get(m.phrase()).articles());
  }

  /** The star, its lead with the small words that its clause lacks. */
  private Star star(Draft draft, List<Star.Member> members) {
    Phrase phrase = phrases.get(draft.phrase());
    int[] wide = boundaries.readable(phrase, draft.begin(), draft.end());
    if (tells(phrase, wide[0], draft.begin())) {
      wide[0] = draft.begin();
    }
    if (tells(phrase, draft.end(), wide[1])) {
      wide[1] = draft.end();
    }
    Star.Member lead =
        new Star.Member(
            draft.phrase(), wide[0], wide[1], members.get(0).shared(), 1, wide[0], wide[1]);
    List<Star.Member> all = new ArrayList<>(members);
    all.set(0, lead);
    return new Star(draft.phrase(), wide[0], wide[1], all);
  }

  private boolean tells(Phrase phrase, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!comparison.vocabulary().isFunction(phrase.words()[i])) {
        return true;
      }
    }
    return false;
  }

  /** Adds what some phrases could lead while no word of any is taken. */
  private void draft(int from, int to, List<Draft> out) {
    for (int p = from; p < to; p++) {
      for (int[] stretch : stretches(p)) {
        offer(out, p, stretch);
      }
    }
  }

  /** The stretches of a phrase that may lead: those that alignments found, the commonest first. */
  private List<int[]> stretches(int p) {
    Phrase phrase = phrases.get(p);
    Map<Long, Integer> counts = new TreeMap<>();
    for (Arc arc : phrase.arcs()) {
      int begin = arc.beginA();
      int end = arc.endA();
      int weight = phrases.get(arc.to()).articles();
      int[] readable = boundaries.readable(phrase, begin, end);
      int[] tight = boundaries.tight(phrase, begin, end);
      counts.merge(key(readable), 2 * weight, Integer::sum);
      if (phrase.bits(tight[0], tight[1]) >= phrase.bits(readable[0], readable[1]) * NEARLY_ALL) {
        counts.merge(key(tight), weight, Integer::sum);
      }
    }
    if (phrase.segments().size() > 1) {
      int[] whole = boundaries.readable(phrase, 0, phrase.length());
      counts.merge(key(whole), phrase.segments().size(), Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
        .limit(MOST_STRETCHES)
        .map(e -> new int[] {(int) (e.getKey() >>> 32), (int) (long) e.getKey()})
        .filter(s -> phrase.bits(s[0], s[1]) >= comparison.least())
        .toList();
  }

  private static long key(int[] stretch) {
    return ((long) stretch[0] << 32) | stretch[1];
  }

  private List<Star.Member> members(int p, int begin, int end) {
    Phrase lead = phrases.get(p);
    double whole = lead.bits(begin, end);
    List<Star.Member> out = new ArrayList<>();
    out.add(new Star.Member(p, begin, end, whole, 1, begin, end));
    Star.Member best = null;
    for (Arc arc : lead.arcs()) {
      if (best != null && best.phrase() != arc.to()) {
        out.add(best);
        best = null;
      }
      Star.Member m = member(lead, begin, end, whole, arc);
      if (m != null && (best == null || m.shared() > best.shared())) {
        best = m;
      }
    }
    if (best != null) {
      out.add(best);
    }
    return out;
  }

  private Star.@Nullable Member member(Phrase lead, int begin, int end, double whole, Arc arc) {
    Phrase other = phrases.get(arc.to());
    byte[] a = arc.a();
    byte[] b = arc.b();
    int first = -1;
    int last = -1;
    double shared = 0;
    double sharedThere = 0;
    double said = 0;
    int aFirst = -1;
    int aLast = -1;
    for (int i = 0; i < a.length; i++) {
      if (a[i] >= begin && a[i] < end) {
        double bits = lead.shared(a[i], other, b[i]);
        shared += bits;
        said += lead.isName(a[i]) || other.isName(b[i]) ? 0 : bits;
        sharedThere += other.shared(b[i], lead, a[i]);
        first = first < 0 ? b[i] : Math.min(first, b[i]);
        last = Math.max(last, b[i] + 1);
        aFirst = aFirst < 0 ? a[i] : aFirst;
        aLast = a[i] + 1;
      }
    }
    if (said < LEAST_SAID || shared < comparison.least() * 0.8 || shared < whole * COVERED) {
      return null;
    }
    int[] cut = boundaries.readable(other, first, last);
    double there = other.bits(cut[0], Math.max(cut[0], cut[1]));
    if (cut[1] <= cut[0] || sharedThere < there * COVERED || taken(arc.to(), cut[0], cut[1])) {
      return null;
    }
    double likeness = Math.min(1, shared / Math.max(whole, there));
    if (likeness < denials.leastLikeness(lead, other, arc, begin, end)) {
      return null;
    }
    return new Star.Member(arc.to(), cut[0], cut[1], shared, likeness, aFirst, aLast);
  }

  /** Whether half of a stretch belongs to a stronger star. */
  private boolean taken(int p, int begin, int end) {
    boolean[] places = used.get(p);
    if (places == null) {
      return false;
    }
    int count = 0;
    for (int i = begin; i < end; i++) {
      count += places[i] ? 1 : 0;
    }
    return count * 2 > end - begin;
  }

  /**
   * What a lead explains: the bits that its members share with it beyond what chance may give,
   * weighed by the square of how like it they are.
   */
  private double value(int p, List<Star.Member> members) {
    int again = Math.min(MOST_ARTICLES, phrases.get(p).segments().size()) - 1;
    double value = again * beyondChance(members.get(0).shared());
    for (Star.Member m : members.subList(1, members.size())) {
      value += weight(m) * beyondChance(m.shared()) * m.likeness() * m.likeness();
    }
    return value;
  }

  private double beyondChance(double shared) {
    return Math.max(1, shared - comparison.least());
  }

  /**
   * What a phrase could lead.
   *
   * @param rank of leads that explain about as much, the earlier one leads
   */
  private record Draft(double value, int rank, int phrase, int begin, int end) {

    Draft(double value, int phrase, int begin, int end) {
      this(value, (int) Math.floor(Math.log(value) / STEP), phrase, begin, end);
    }
  }
}
