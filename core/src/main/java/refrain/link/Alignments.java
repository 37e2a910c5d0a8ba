package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Distinct runs of words and the alignments between them. What two runs share is worked out once,
 * when the later of them comes; it does not depend on their order.
 */
final class Alignments {

  // Runs that one worker looks up at a time.
  private static final int PIECE = 4000;

  private final Vocabulary vocabulary;
  private @Nullable TellingPairs pairs;
  // How many runs there were when the pairs were weighed.
  private int weighedAt;
  private final Unit unit;
  private final Workers workers;
  // An open hash table: a map of boxed words would outweigh the words.
  private @Nullable Run[] known = new @Nullable Run[1 << 12];
  private final List<Run> runs = new ArrayList<>();
  private int indexed;
  private int aligned;

  // Keeps the reading in advance from being left out as idle.
  @SuppressWarnings("UnusedVariable")
  private int touched;

  Alignments(Vocabulary vocabulary, TellingPairs pairs, Unit unit, Workers workers) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.pairs = pairs;
    this.workers = workers;
  }

  /** The one run with these words. */
  Run of(int[] words) {
    if (runs.size() * 2 > known.length) {
      grow();
    }
    int at = place(words);
    Run there = known[at];
    if (there == null) {
      there = new Run(runs.size(), words, vocabulary);
      known[at] = there;
      runs.add(there);
    }
    return there;
  }

  private int place(int[] words) {
    int hash = Arrays.hashCode(words) * 0x9E3779B9;
    int at = (hash >>> 5) & (known.length - 1);
    Run there = known[at];
    while (there != null && !Arrays.equals(there.words(), words)) {
      at = (at + 1) & (known.length - 1);
      there = known[at];
    }
    return at;
  }

  private void grow() {
    known = new @Nullable Run[known.length * 2];
    for (Run run : runs) {
      known[place(run.words())] = run;
    }
  }

  private TellingPairs open() {
    if (pairs == null) {
      throw new IllegalStateException("closed; nothing can be added any more");
    }
    return pairs;
  }

  /** Number of runs. */
  int size() {
    return runs.size();
  }

  /** Makes the runs that came since the last time findable. */
  void index() {
    open().add(runs.subList(indexed, runs.size()).stream().map(Run::words).toList(), workers);
    indexed = runs.size();
  }

  /**
   * Aligns the findable runs that came since the last time with each other and with those before.
   *
   * @param least general bits below which agreement is taken for chance
   */
  void align(double least) {
    align(least, false, found -> true);
  }

  /**
   * The same where no others will come and all have been weighed in their corpus.
   *
   * @param kept what is kept; asked by several workers at once; nothing that is worth less than
   *     {@code least} in the corpus
   */
  void alignAll(double least, Predicate<Found> kept) {
    weigh();
    align(least, true, kept);
    pairs = null;
  }

  private void align(double least, boolean weighed, Predicate<Found> kept) {
    List<Found> found =
        workers.gather(
            aligned,
            runs.size(),
            PIECE,
            (from, to, out) -> align(from, to, least, weighed, kept, out));
    for (Found x : found) {
      x.run().found().add(x);
      x.other().found().add(x);
    }
    aligned = runs.size();
  }

  private void align(
      int from, int to, double least, boolean weighed, Predicate<Found> kept, List<Found> out) {
    Matcher matcher = unit.matcher(vocabulary, weighed);
    double worthLookingAt = unit.worthLookingAt(least);
    double here = weighed ? unit.worthLookingAtHere(least) : 0;
    TellingPairs.Search search = open().search();
    for (int r = from; r < to; r++) {
      Run run = runs.get(r);
      if (run.most() < least) {
        continue;
      }
      matcher.compareWith(run);
      for (Run other : fetched(search.find(run.words(), worthLookingAt, here, r))) {
        for (Alignment x : matcher.align(run, other, least)) {
          Found found = new Found(run, other, x);
          if (kept.test(found)) {
            out.add(found);
          }
        }
      }
    }
  }

  /**
   * The runs with these numbers. In a large corpus each stands somewhere else in memory: all are
   * asked for before the first is compared, so that they are waited for together.
   */
  private Run[] fetched(int[] numbers) {
    Run[] out = new Run[numbers.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = runs.get(numbers[i]);
    }
    int touched = 0;
    for (Run run : out) {
      touched += run.number();
    }
    for (Run run : out) {
      touched += run.touch();
    }
    this.touched = touched;
    return out;
  }

  /**
   * Whether two runs that were aligned when perhaps more were to come would be aligned now; no
   * question where none will come.
   */
  boolean holds(Found found, double least) {
    if (pairs == null) {
      return true;
    }
    if (weighedAt != runs.size()) {
      weigh();
    }
    return pairs.areWorthComparing(
        found.run().words(),
        found.other().words(),
        unit.worthLookingAt(least),
        unit.worthLookingAtHere(least));
  }

  private void weigh() {
    open().weigh();
    weighedAt = runs.size();
  }
}
