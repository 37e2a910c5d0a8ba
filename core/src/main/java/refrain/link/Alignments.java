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
  private @Nullable Candidates candidates;
  private final Unit unit;
  private final Workers workers;
  // An open hash table: a map of boxed words would outweigh the words.
  private @Nullable Run[] known = new @Nullable Run[1 << 12];
  private final List<Run> runs = new ArrayList<>();
  private int aligned;

  Alignments(Vocabulary vocabulary, Candidates candidates, Unit unit, Workers workers) {
    this.unit = unit;
    this.vocabulary = vocabulary;
    this.candidates = candidates;
    this.workers = workers;
  }

  /** The one run with these words; a new one can be found from now on. */
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
      open().add(vocabulary.words(words));
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

  /** Forgets how runs are found: no others will come. */
  void close() {
    candidates = null;
  }

  private Candidates open() {
    if (candidates == null) {
      throw new IllegalStateException("closed; nothing can be added any more");
    }
    return candidates;
  }

  /** Number of runs. */
  int size() {
    return runs.size();
  }

  /**
   * Aligns the runs that came since the last time with each other and with those before.
   *
   * @param least general bits below which agreement is taken for chance
   * @param kept what of that is kept; asked by several workers at once
   */
  void align(double least, Predicate<Found> kept) {
    List<Found> found =
        workers.gather(
            aligned, runs.size(), PIECE, (from, to, out) -> align(from, to, least, kept, out));
    for (Found x : found) {
      x.run().found().add(x);
      x.other().found().add(x);
    }
    aligned = runs.size();
  }

  private void align(int from, int to, double least, Predicate<Found> kept, List<Found> out) {
    Matcher matcher = unit.matcher(vocabulary);
    double worthLookingAt = unit.worthLookingAt(least);
    Candidates.Search search = open().search();
    for (int r = from; r < to; r++) {
      Run run = runs.get(r);
      if (run.most() < least) {
        continue;
      }
      matcher.compareWith(run);
      for (int q : search.find(vocabulary.words(run.words()), worthLookingAt, r)) {
        for (Alignment x : matcher.align(run, runs.get(q), least)) {
          Found found = new Found(run, runs.get(q), x, runs.size());
          if (kept.test(found)) {
            out.add(found);
          }
        }
      }
    }
  }

  /** Whether two runs that were aligned when fewer were known would be aligned now. */
  boolean holds(Found found, double least) {
    return found.known() == runs.size()
        || open()
            .areWorthComparing(
                vocabulary.words(found.run().words()),
                vocabulary.words(found.other().words()),
                unit.worthLookingAt(least));
  }
}
