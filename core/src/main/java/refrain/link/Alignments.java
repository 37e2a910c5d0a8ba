package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Distinct runs of words and the alignments between them. What two runs share is worked out once,
 * when the later of them comes; it does not depend on their order.
 */
final class Alignments {

  private final Vocabulary vocabulary;
  private final Candidates candidates;
  private final Aligner aligner;
  // An open hash table: a map of boxed words would outweigh the words.
  private @Nullable Run[] known = new @Nullable Run[1 << 12];
  private final List<Run> runs = new ArrayList<>();
  private int aligned;

  Alignments(Vocabulary vocabulary, Candidates candidates) {
    this.vocabulary = vocabulary;
    this.candidates = candidates;
    this.aligner = new Aligner(vocabulary);
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
      candidates.add(vocabulary.words(words));
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

  /** Number of runs. */
  int size() {
    return runs.size();
  }

  /**
   * Aligns the runs that came since the last time with each other and with those before.
   *
   * @param least general bits below which agreement is taken for chance
   */
  void align(double least) {
    for (int r = aligned; r < runs.size(); r++) {
      Run run = runs.get(r);
      if (run.most() < least) {
        continue;
      }
      aligner.compareWith(run);
      for (int q : candidates.find(vocabulary.words(run.words()), least)) {
        if (q >= r) {
          continue;
        }
        Run other = runs.get(q);
        for (Alignment x : aligner.align(run, other, least)) {
          run.found().add(new Run.Found(other, x, runs.size()));
          other.found().add(new Run.Found(run, x.swap(), runs.size()));
        }
      }
    }
    aligned = runs.size();
  }

  /** Whether two runs that were aligned when fewer were known would be aligned now. */
  boolean holds(Run run, Run.Found found, double least) {
    return found.known() == runs.size()
        || candidates.areWorthComparing(
            vocabulary.words(run.words()), vocabulary.words(found.other().words()), least);
  }
}
