package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import refrain.words.Background;
import refrain.words.NearWords;

/**
 * For a wording, the others worth comparing word by word: an inverted index over runs of words
 * ({@link Keys}). What finding costs depends on how many others share a run, up to a limit, not on
 * how many there are.
 *
 * <p>Two wordings are worth comparing if they share enough runs of telling words that stand in the
 * same order and near each other. Of a run of words that very many wordings share only a few of
 * these count, chosen by their words alone; with more wordings added, fewer of the earlier ones are
 * worth comparing in general, never more. Where all have been added, what they share has to be
 * worth something in the corpus that they make up too. What is found depends only on which wordings
 * were added, not on their order.
 */
final class TellingPairs {

  // An agreement can be worth more than the keys: words that are only near have none.
  private static final double SHARE = 0.65;
  private static final double SHARE_HERE = 0.6;
  // Wordings whose keys are kept until they are added, and those that one worker makes them of.
  private static final int AT_ONCE = 20_000;
  private static final int PIECE = 1000;

  private final Vocabulary vocabulary;
  private final Heads heads;
  private final Postings[] parts = new Postings[Postings.PARTS];
  private final Collocations collocations;
  // By number of the head; as of the last weighing.
  private float[] here = new float[0];

  TellingPairs(Background background, NearWords nearWords, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.heads = new Heads(background, nearWords, vocabulary);
    this.collocations = new Collocations(vocabulary);
    for (int p = 0; p < parts.length; p++) {
      parts[p] = new Postings(p);
    }
  }

  /**
   * Makes wordings findable; each may be added once. Their numbers are 0 for the first that was
   * ever added, then one more each time.
   */
  void add(List<int[]> wordings, Workers workers) {
    for (int begin = 0; begin < wordings.size(); begin += AT_ONCE) {
      addSome(wordings.subList(begin, Math.min(wordings.size(), begin + AT_ONCE)), workers);
    }
  }

  private void addSome(List<int[]> some, Workers workers) {
    List<int[]> headsOf = some.stream().map(heads::find).toList();
    List<Keyed> keyed =
        workers.gather(
            0,
            some.size(),
            PIECE,
            (from, to, out) -> {
              Keys keys = new Keys(vocabulary, heads);
              for (int[] words : some.subList(from, to)) {
                int n = keys.of(words);
                out.add(new Keyed(Arrays.copyOf(keys.keys(), n), keys.digest()));
              }
            });
    List<Runnable> pieces = new ArrayList<>();
    for (Postings part : parts) {
      pieces.add(() -> keyed.forEach(k -> part.add(k.keys, k.digest)));
    }
    pieces.add(() -> headsOf.forEach(collocations::add));
    workers.run(pieces);
  }

  /** A wording's keys, ascending, and the digest of its words. */
  private static final class Keyed {

    private final long[] keys;
    private final long digest;

    Keyed(long[] keys, long digest) {
      this.keys = keys;
      this.digest = digest;
    }
  }

  /** How many were added. */
  private int size() {
    return parts[0].size();
  }

  private Postings part(long key) {
    return parts[Postings.part(key)];
  }

  /** Sets what words are worth in the corpus from all that were added so far. */
  void weigh() {
    here = new float[vocabulary.size()];
    for (int w = 0; w < here.length; w++) {
      here[w] = Vocabulary.here(vocabulary.general(w), collocations.uses(w), collocations.total());
    }
  }

  /** A search; while nothing is added, several may be used at once, each by one thread. */
  Search search() {
    return new Search();
  }

  /**
   * Whether a search names the one for the other.
   *
   * @param least general bits that an agreement needs to be more than chance
   * @param leastHere bits that it needs in the corpus, 0 for any
   */
  boolean areWorthComparing(int[] words, int[] others, double least, double leastHere) {
    Keys mine = new Keys(vocabulary, heads);
    Keys theirs = new Keys(vocabulary, heads);
    int n = mine.of(words);
    int m = theirs.of(others);
    Tally tally = new Tally();
    tally.begin(1, mine.heads());
    float sum = 0;
    int j = 0;
    for (int i = 0; i < n; i++) {
      long key = mine.keys()[i];
      while (j < m && theirs.keys()[j] < key) {
        j++;
      }
      if (j < m
          && theirs.keys()[j] == key
          && part(key).counts(key, mine.digest(), theirs.digest())) {
        sum += mine.worth(i);
        if (leastHere > 0) {
          share(mine, i, second(mine, i), tally, 0);
        }
      }
    }
    return sum >= least * SHARE && (leastHere == 0 || isEnough(tally, 0, leastHere));
  }

  private static boolean isEnough(Tally tally, int other, double leastHere) {
    return tally.sum(other) >= leastHere * SHARE_HERE;
  }

  /**
   * @param secondBits what the second head of the key is worth
   */
  private void share(Keys keys, int k, float secondBits, Tally tally, int other) {
    int first = keys.first(k);
    int second = keys.second(k);
    if (first != Keys.NONE) {
      tally.share(other, first, here[keys.head(first)]);
    }
    if (second != Keys.NONE) {
      tally.share(other, second, secondBits);
    }
    if (keys.small(k) > 0) {
      tally.shareSmall(other, keys.small(k));
    }
  }

  /** What the second head of a key is worth in the corpus, after the first one in a pair; or 0. */
  private float second(Keys keys, int k) {
    if (keys.second(k) == Keys.NONE) {
      return 0;
    }
    int second = keys.head(keys.second(k));
    return keys.isPair(k)
        ? (float) collocations.bits(keys.head(keys.first(k)), second, here[second])
        : here[second];
  }

  /** Finds candidates: sums up, for every wording met under a key, what the keys are worth. */
  final class Search {

    private final Keys sought = new Keys(vocabulary, heads);
    private final Tally tally = new Tally();
    private float[] shared = new float[size()];
    private int[] touched = new int[size()];
    private int[] lists = new int[0];

    /**
     * The wordings that are worth comparing with this one, of those added before some other.
     *
     * @param least general bits that an agreement needs to be more than chance
     * @param leastHere bits that it needs in the corpus as of the last weighing; 0 for any, where
     *     more wordings may be added
     * @param before the number of that other; how many were added for all
     * @return their numbers, in no order; the wording's own number too if it was added before
     */
    int[] find(int[] words, double least, double leastHere, int before) {
      if (shared.length < size()) {
        shared = new float[size()];
        touched = new int[size()];
      }
      int n = sought.of(words);
      if (lists.length < n) {
        lists = new int[n * 2];
      }
      // All are looked up before any is followed: in a large table each lookup waits for memory.
      for (int k = 0; k < n; k++) {
        long key = sought.keys()[k];
        lists[k] = part(key).find(key);
      }
      int found = 0;
      for (int k = 0; k < n; k++) {
        int list = lists[k];
        float worth = sought.worth(k);
        if (list >= 0 && list < before) {
          found = touch(list, worth, found);
        } else if (list < 0 && list != Postings.NONE) {
          Postings part = part(sought.keys()[k]);
          int[] numbers = part.numbers(list, sought.digest());
          int size = part.size(list, sought.digest());
          for (int i = 0; i < size; i++) {
            if (numbers[i] < before) {
              found = touch(numbers[i], worth, found);
            }
          }
        }
      }
      int kept = 0;
      for (int i = 0; i < found; i++) {
        int number = touched[i];
        boolean enough = shared[number] >= least * SHARE;
        shared[number] = 0;
        if (enough) {
          touched[kept++] = number;
        }
      }
      if (leastHere > 0 && kept > 0) {
        kept = worthHere(n, before, kept, leastHere);
      }
      return Arrays.copyOf(touched, kept);
    }

    private int touch(int number, float worth, int found) {
      if (shared[number] == 0) {
        touched[found] = number;
        shared[number] = worth;
        return found + 1;
      }
      shared[number] += worth;
      return found;
    }

    /** Keeps of the wordings touched those with which enough is shared in the corpus. */
    private int worthHere(int n, int before, int count, double leastHere) {
      for (int i = 0; i < count; i++) {
        shared[touched[i]] = -1 - i;
      }
      tally.begin(count, sought.heads());
      for (int k = 0; k < n; k++) {
        int list = sought.isOwn(k) ? lists[k] : Postings.NONE;
        if (list == Postings.NONE) {
          continue;
        }
        float second = second(sought, k);
        if (list >= 0 && list < before) {
          share(k, second, list);
        } else if (list < 0) {
          Postings part = part(sought.keys()[k]);
          int[] numbers = part.numbers(list, sought.digest());
          int size = part.size(list, sought.digest());
          for (int i = 0; i < size; i++) {
            if (numbers[i] < before) {
              share(k, second, numbers[i]);
            }
          }
        }
      }
      int kept = 0;
      for (int i = 0; i < count; i++) {
        int number = touched[i];
        shared[number] = 0;
        if (isEnough(tally, i, leastHere)) {
          touched[kept++] = number;
        }
      }
      return kept;
    }

    private void share(int k, float second, int number) {
      if (shared[number] < 0) {
        TellingPairs.this.share(sought, k, second, tally, -1 - (int) shared[number]);
      }
    }
  }
}
