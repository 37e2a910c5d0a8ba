package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.domain.Wording;

/**
 * Candidates in memory: an inverted index over pairs of telling words, next to each other or with
 * up to two telling words between. What a wording costs depends on how many others share its pairs,
 * up to a cap, not on how many there are.
 */
final class RareWordIndex implements Candidates {

  private static final int REACH = 3;
  // A pair that more wordings share than this is boilerplate or a name: of those only the first
  // are named, enough to gather all around one of them.
  private static final int COMMON = 400;
  private static final int HEAD = 64;

  private final Vocabulary vocabulary;
  private final double least;
  private final Map<Long, Postings> postings = new HashMap<>();
  private double[] shared = new double[1024];
  private int[] touched = new int[1024];
  private int size;

  /**
   * @param least bits that shared pairs must be worth together
   */
  RareWordIndex(Vocabulary vocabulary, double least) {
    this.vocabulary = vocabulary;
    this.least = least;
  }

  @Override
  public int add(Wording wording) {
    return add(vocabulary.numbers(wording.words()));
  }

  @Override
  public int[] find(Wording wording, int most) {
    return find(vocabulary.numbers(wording.words()), most);
  }

  int add(int[] words) {
    for (long key : keys(words)) {
      postings.computeIfAbsent(key, k -> new Postings()).add(size);
    }
    return size++;
  }

  int[] find(int[] words, int most) {
    if (shared.length < size) {
      shared = Arrays.copyOf(shared, Math.max(size, shared.length * 2));
      touched = Arrays.copyOf(touched, shared.length);
    }
    int found = 0;
    for (long key : keys(words)) {
      Postings list = postings.get(key);
      if (list == null) {
        continue;
      }
      int read = list.size > COMMON ? HEAD : list.size;
      double worth = vocabulary.bits((int) (key >>> 32)) + vocabulary.bits((int) key);
      for (int i = 0; i < read; i++) {
        int other = list.numbers[i];
        if (shared[other] == 0) {
          touched[found++] = other;
        }
        shared[other] += worth;
      }
    }
    int kept = 0;
    for (int i = 0; i < found; i++) {
      if (shared[touched[i]] >= least) {
        touched[kept++] = touched[i];
      } else {
        shared[touched[i]] = 0;
      }
    }
    int[] out = Arrays.copyOf(touched, kept);
    if (kept > most) {
      out = strongest(out, most);
    }
    for (int i = 0; i < kept; i++) {
      shared[touched[i]] = 0;
    }
    Arrays.sort(out);
    return out;
  }

  private int[] strongest(int[] numbers, int most) {
    List<Integer> order = new ArrayList<>(numbers.length);
    for (int n : numbers) {
      order.add(n);
    }
    order.sort(
        (x, y) -> {
          int byWorth = Double.compare(shared[y], shared[x]);
          return byWorth != 0 ? byWorth : Integer.compare(x, y);
        });
    return order.stream().limit(most).mapToInt(Integer::intValue).toArray();
  }

  /** The telling pairs, each once. */
  private long[] keys(int[] words) {
    int[] telling = new int[words.length];
    int n = 0;
    for (int w : words) {
      if (w >= 0 && !vocabulary.isFunction(w)) {
        telling[n++] = w;
      }
    }
    long[] keys = new long[n * REACH];
    int k = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n && j <= i + REACH; j++) {
        keys[k++] = ((long) telling[i] << 32) | telling[j];
      }
    }
    return Arrays.stream(keys, 0, k).sorted().distinct().toArray();
  }

  private static final class Postings {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      // One more than the cap tells that the pair is too common; the rest is not kept.
      if (size > COMMON) {
        return;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }
  }
}
