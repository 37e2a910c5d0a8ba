package refrain.minhash;

import info.debatty.java.lsh.LSH;
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * MinHash signatures of the library java-lsh, banded by its LSH: sentences that meet in a bucket of
 * any band are candidates.
 *
 * @param bands how many; more find more
 * @param rows hashes in a band; more find less, and faster
 */
record JavaLsh(int bands, int rows) implements Pairs {

  private static final int BUCKETS = 1 << 22;
  private static final long SEED = 1;

  @Override
  public List<Pair> of(List<String> sentences, double jaccard) {
    Words words = Words.of(sentences);
    MinHash minHash = new MinHash(bands * rows, Math.max(1, words.different()), SEED);
    LSH lsh = new Banding(bands);
    List<Map<Integer, int[]>> buckets = new ArrayList<>();
    for (int b = 0; b < bands; b++) {
      buckets.add(new HashMap<>());
    }
    int[] seen = new int[sentences.size()];
    Arrays.fill(seen, -1);
    List<Pair> out = new ArrayList<>();
    for (int i = 0; i < words.sets().length; i++) {
      int[] set = words.sets()[i];
      if (set.length == 0) {
        continue;
      }
      int[] hashes = lsh.hashSignature(minHash.signature(boxed(set)));
      for (int b = 0; b < bands; b++) {
        int[] bucket = buckets.get(b).getOrDefault(hashes[b], new int[] {0});
        for (int k = 1; k <= bucket[0]; k++) {
          int other = bucket[k];
          if (seen[other] != i) {
            seen[other] = i;
            if (Pairs.jaccard(words.sets()[other], set) >= jaccard) {
              out.add(new Pair(other, i));
            }
          }
        }
        buckets.get(b).put(hashes[b], with(bucket, i));
      }
    }
    return out;
  }

  private static Set<Integer> boxed(int[] set) {
    Set<Integer> out = new HashSet<>();
    for (int word : set) {
      out.add(word);
    }
    return out;
  }

  /** The first number of a bucket says how many follow that count. */
  private static int[] with(int[] bucket, int sentence) {
    int size = bucket[0] + 1;
    int[] out = size < bucket.length ? bucket : Arrays.copyOf(bucket, Math.max(4, bucket.length * 2));
    out[0] = size;
    out[size] = sentence;
    return out;
  }

  /** The library's way to hash a signature, with as many rows as wanted. */
  private static final class Banding extends LSH {
    private static final long serialVersionUID = 1L;

    Banding(int bands) {
      super(bands, BUCKETS);
    }
  }
}
