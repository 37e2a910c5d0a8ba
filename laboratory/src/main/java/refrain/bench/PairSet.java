package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Pairs of sentences that a contestant holds together.
 *
 * @param pairs the numbers of two sentences, the smaller in the upper half; ascending, no doubles
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; there may be tens of millions
record PairSet(long[] pairs) {

  private static final long MOST = 60_000_000;

  /**
   * Reads answers: a line for each set of sentences held together, names divided by tabs.
   *
   * @param numbers of the sentences' names
   * @throws IOException if the file cannot be read, names a sentence that there is not, or holds
   *     more pairs than can be counted
   */
  static PairSet read(Path answers, Map<String, Integer> numbers) throws IOException {
    long[] out = new long[1 << 16];
    int size = 0;
    for (String line : Files.readAllLines(answers)) {
      String[] names = line.split("\t", -1);
      int[] sentences = new int[names.length];
      for (int i = 0; i < names.length; i++) {
        Integer number = numbers.get(names[i]);
        if (number == null) {
          throw new IOException(answers + ": no sentence is called " + names[i]);
        }
        sentences[i] = number;
      }
      Arrays.sort(sentences);
      if (size + (long) sentences.length * sentences.length / 2 > MOST) {
        throw new IOException(answers + ": over " + MOST + " pairs");
      }
      for (int i = 0; i < sentences.length; i++) {
        for (int j = i + 1; j < sentences.length; j++) {
          if (sentences[i] != sentences[j]) {
            out = size == out.length ? Arrays.copyOf(out, size * 2) : out;
            out[size++] = (long) sentences[i] << 32 | sentences[j];
          }
        }
      }
    }
    return new PairSet(Arrays.stream(out, 0, size).sorted().distinct().toArray());
  }

  static int first(long pair) {
    return (int) (pair >>> 32);
  }

  static int second(long pair) {
    return (int) pair;
  }

  int size() {
    return pairs.length;
  }

  /** Those for which this is true. */
  PairSet only(LongPredicate wanted) {
    return new PairSet(Arrays.stream(pairs).filter(wanted).toArray());
  }

  /** How many of these the other holds too. */
  long sharedWith(PairSet other) {
    return Arrays.stream(pairs).filter(p -> Arrays.binarySearch(other.pairs, p) >= 0).count();
  }

  /**
   * Each sentence's set, where sentences belong together that any chain of pairs joins (single
   * link); sentences of no pair are left out.
   */
  List<List<Integer>> joined() {
    Map<Integer, Integer> root = new HashMap<>();
    for (long pair : pairs) {
      int a = root(root, first(pair));
      int b = root(root, second(pair));
      root.put(Math.max(a, b), Math.min(a, b));
    }
    Map<Integer, List<Integer>> sets = new LinkedHashMap<>();
    root.keySet().stream()
        .sorted()
        .toList()
        .forEach(s -> sets.computeIfAbsent(root(root, s), r -> new ArrayList<>()).add(s));
    return List.copyOf(sets.values());
  }

  private static int root(Map<Integer, Integer> root, int sentence) {
    int at = sentence;
    int up = root.computeIfAbsent(at, s -> s);
    while (up != at) {
      at = up;
      up = root.getOrDefault(at, at);
    }
    root.put(sentence, at);
    return at;
  }
}
