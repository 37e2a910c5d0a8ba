package refrain.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.words.Background;

/**
 * The words of one corpus as numbers, with the information of each in bits: how surprising the word
 * is in the background or in the corpus itself, whichever knows it as commoner. A small corpus
 * hardly counts, so that a formula does not lose its weight by being the subject of three articles.
 */
final class Vocabulary {

  // Words that a corpus must exceed before its own frequencies outweigh the background's.
  private static final double SHRINKAGE = 300_000;
  // However often a corpus says a word, it keeps this share of its general information: a series of
  // ten thousand bulletins is still recognised as one.
  private static final double LEAST_SHARE = 0.6;
  private static final double UNSEEN = 0.7;
  private static final double LEAST_BITS = 0.3;
  private static final double FUNCTION_BITS = 6.6;

  private final Background background;
  private final Map<String, Integer> numbers = new HashMap<>();
  private String[] words = new String[1024];
  private int[] counts = new int[1024];
  private double[] bits = new double[0];
  private double[] general = new double[0];
  private long total;

  Vocabulary(Background background) {
    this.background = background;
  }

  /** Numbers the words, new ones in order of first sight, and counts them. */
  int[] count(List<String> wording) {
    int[] out = new int[wording.size()];
    for (int i = 0; i < out.length; i++) {
      String word = wording.get(i);
      Integer known = numbers.putIfAbsent(word, numbers.size());
      out[i] = known == null ? numbers.size() - 1 : known;
      if (out[i] == words.length) {
        words = Arrays.copyOf(words, words.length * 2);
        counts = Arrays.copyOf(counts, counts.length * 2);
      }
      words[out[i]] = word;
      counts[out[i]]++;
    }
    total += out.length;
    return out;
  }

  /** The words as numbers, without counting; -1 for one that was never counted. */
  int[] numbers(List<String> wording) {
    return wording.stream().mapToInt(w -> numbers.getOrDefault(w, -1)).toArray();
  }

  /** Number of different words. */
  int size() {
    return numbers.size();
  }

  /** Number of words counted. */
  long total() {
    return total;
  }

  /** Fixes the information of every word; nothing may be counted afterwards. */
  void weigh() {
    bits = new double[numbers.size()];
    general = new double[numbers.size()];
    for (int w = 0; w < bits.length; w++) {
      double general = (background.count(words[w]) + UNSEEN) / background.total();
      double here = counts[w] / (total + SHRINKAGE);
      this.general[w] = -log2(general);
      bits[w] = Math.max(-log2(Math.max(general, here)), LEAST_SHARE * this.general[w]);
    }
  }

  /** The word with this number. */
  String word(int number) {
    return words[number];
  }

  /** Information of a word, in bits. */
  double bits(int word) {
    return bits[word];
  }

  /** Whether the word is so common that it says nothing by itself: "the", "would", "between". */
  boolean isFunction(int word) {
    return general[word] < FUNCTION_BITS;
  }

  /** Information of each word of a run, in bits, given the word before it. */
  double[] bitsOf(int[] run) {
    double[] out = new double[run.length];
    for (int i = 0; i < run.length; i++) {
      out[i] = i == 0 ? bits[run[0]] : Math.min(bits[run[i]], after(run[i - 1], run[i]));
      out[i] = Math.max(out[i], LEAST_BITS);
    }
    return out;
  }

  private double after(int first, int second) {
    int pair = background.count(words[first], words[second]);
    if (pair == 0) {
      return Double.MAX_VALUE;
    }
    return -log2((pair + 0.0) / Math.max(pair, background.count(words[first])));
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
