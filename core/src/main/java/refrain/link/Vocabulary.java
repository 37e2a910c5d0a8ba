package refrain.link;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import refrain.words.Background;
import refrain.words.NearWords;
import refrain.words.WordClass;

/**
 * The words of one corpus as numbers, with the information of each in bits. The <em>general</em>
 * information is how surprising a word is in the background, and never changes: what is aligned
 * with what depends on it alone. The information <em>here</em> takes into account how common the
 * word is in the corpus itself, and weighs what was aligned. A small corpus hardly counts, so that
 * a formula does not lose its weight by being the subject of three articles.
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
  // "I", "you" and "am" are rare in reports and everywhere in speech.
  private static final double SMALL_BITS = 6;
  // A figure is one of ten for each of its digits, and where one stands others often stand.
  private static final double FIGURE_BITS = 2;
  private static final double BITS_OF_A_DIGIT = 3.3;

  // A denial is of one of the next words.
  private static final int REACH = 3;

  private static final float MOST_ALONE = 1;
  private static final float MOST_OF_SMALL = 5;
  private static final float MOST_OF_TELLING = 14;
  private static final int[] NONE = new int[0];
  private static final float[] ALONE = new float[0];

  private final Background background;
  private final NearWords nearWords;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final BackgroundPairs pairs;
  private String[] words = new String[1 << 15];
  private int[] counts = new int[1 << 15];
  private float[] general = new float[1 << 15];
  private boolean[] denies = new boolean[1 << 15];
  private float[] here = new float[0];
  private int[][] near = new int[1 << 15][];
  private float[][] nearness = new float[1 << 15][];
  private long total;

  Vocabulary(Background background, NearWords nearWords) {
    this.background = background;
    this.nearWords = nearWords;
    for (String word : new TreeSet<>(background.words().keySet())) {
      number(word);
    }
    this.pairs = new BackgroundPairs(background, numbers);
  }

  /** Numbers the words, new ones in order of first sight, and counts them. */
  int[] count(List<String> wording) {
    int[] out = new int[wording.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = number(wording.get(i));
      counts[out[i]]++;
    }
    total += out.length;
    return out;
  }

  /** The number of a word, a new one if it has none. */
  int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(word, number);
    if (number == words.length) {
      words = Arrays.copyOf(words, number * 2);
      counts = Arrays.copyOf(counts, number * 2);
      general = Arrays.copyOf(general, number * 2);
      denies = Arrays.copyOf(denies, number * 2);
      near = Arrays.copyOf(near, number * 2);
      nearness = Arrays.copyOf(nearness, number * 2);
    }
    words[number] = word;
    general[number] = (float) general(background, word);
    denies[number] = word.equals("non") || WordClass.of(word) == WordClass.NEGATION;
    near[number] = NONE;
    nearness[number] = ALONE;
    for (String other : nearWords.of(word).keySet()) {
      Integer there = numbers.get(other);
      if (there != null) {
        if (!isFunction(general[number]) && !isFunction(general[there])) {
          float likeness = (float) nearWords.likeness(word, other);
          link(number, there, likeness);
          link(there, number, likeness);
        }
      }
    }
    return number;
  }

  private void link(int word, int other, float likeness) {
    int n = near[word].length;
    near[word] = Arrays.copyOf(near[word], n + 1);
    near[word][n] = other;
    nearness[word] = Arrays.copyOf(nearness[word], n + 1);
    nearness[word][n] = likeness;
  }

  /** The words that say nearly the same as this one. */
  int[] near(int word) {
    return near[word];
  }

  /** How nearly the words of {@link #near} say the same, 0 to 1 each. */
  float[] nearness(int word) {
    return nearness[word];
  }

  /** How nearly two words say the same, 0 to 1. */
  float nearness(int word, int other) {
    int[] words = near[word];
    for (int i = 0; i < words.length; i++) {
      if (words[i] == other) {
        return nearness[word][i];
      }
    }
    return 0;
  }

  /** Bits that two near words share here. */
  float worthHere(int word, int other) {
    return nearness(word, other) * Math.min(here[word], here[other]);
  }

  /** General information of a word, in bits. */
  static double general(Background background, String word) {
    double bits = -log2((background.count(word) + UNSEEN) / background.total());
    if (WordClass.isFigure(word)) {
      return Math.min(bits, FIGURE_BITS + BITS_OF_A_DIGIT * word.length());
    }
    return isSmall(word) ? Math.min(bits, SMALL_BITS) : bits;
  }

  /** Whether it is one of the words that hold sentences together, rare as it may be in print. */
  private static boolean isSmall(String word) {
    if (Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    return switch (WordClass.of(word)) {
      case DETERMINER, AUXILIARY, FUNCTION, NEGATION, MODAL, CONDITION -> true;
      case NUMERAL, SCOPE, INTENSITY, CONTENT -> false;
    };
  }

  /** Whether a word with this information says nothing by itself. */
  static boolean isFunction(double general) {
    return general < FUNCTION_BITS;
  }

  /** Number of different words, those of the background among them. */
  int size() {
    return numbers.size();
  }

  /** Number of words counted. */
  long total() {
    return total;
  }

  /** Sets the information here from what has been counted so far. */
  void weigh() {
    here = new float[numbers.size()];
    for (int w = 0; w < here.length; w++) {
      here[w] = here(general[w], counts[w], total);
    }
  }

  /**
   * Information of a word here, in bits.
   *
   * @param general its general information
   * @param count how often it was used
   * @param total how often any word was
   */
  static float here(float general, int count, long total) {
    double rate = count / (total + SHRINKAGE);
    double bits = rate > 0 ? Math.min(general, -log2(rate)) : general;
    return (float) Math.max(bits, LEAST_SHARE * general);
  }

  /** The word with this number. */
  String word(int number) {
    return words[number];
  }

  /** A run of numbers as words. */
  List<String> words(int[] run) {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return words[run[index]];
      }

      @Override
      public int size() {
        return run.length;
      }
    };
  }

  /** Whether the word denies what stands beside it: "not", "never", "non" in "non-interference". */
  boolean denies(int word) {
    return denies[word];
  }

  /** The place of the denial that a word is the first telling one after, -1 if there is none. */
  int denial(int[] run, int at) {
    if (isFunction(run[at])) {
      return -1;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (denies[run[i]]) {
        return i;
      }
      if (!isFunction(run[i])) {
        return -1;
      }
    }
    return -1;
  }

  /** General information of a word, in bits. */
  float general(int word) {
    return general[word];
  }

  /** Information of a word here, in bits, as of the last weighing. */
  float here(int word) {
    return here[word];
  }

  /** Whether the word is so common that it says nothing by itself: "the", "would", "between". */
  boolean isFunction(int word) {
    return isFunction(general[word]);
  }

  /** General bits of a word where its neighbours differ: of a common one hardly any. */
  float alone(int word) {
    return alone(word, general[word]);
  }

  /** What is left of a word's bits next to no other shared word: of a common one hardly any. */
  float alone(int word, float bits) {
    return isFunction(word) ? Math.min(MOST_ALONE, bits) : bits;
  }

  /**
   * General information of a word, in bits, as it counts where whole sentences are compared: there
   * a rare name is not worth a whole clause, and small words count, for together they are one.
   */
  float evened(int word) {
    return Math.min(general[word], isFunction(word) ? MOST_OF_SMALL : MOST_OF_TELLING);
  }

  /** General information of each word of a run, in bits, given the word before it. */
  float[] given(int[] run) {
    float[] out = new float[run.length];
    for (int i = 0; i < run.length; i++) {
      float bits = general[run[i]];
      if (i > 0) {
        bits = Math.min(bits, pairs.bits(run[i - 1], run[i]));
      }
      out[i] = (float) Math.max(bits, LEAST_BITS);
    }
    return out;
  }

  static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
