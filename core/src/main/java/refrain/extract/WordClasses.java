package refrain.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often words, endings and sequences of classes occur, from the resource {@code words.tsv}. */
@SuppressWarnings("EnumOrdinal") // tables of the model are indexed by class; Tag is not persisted
final class WordClasses {

  static final Tag[] TAGS = Tag.values();

  private static final int N = TAGS.length;
  private static final int BOUNDARY = N;

  // Headlines tell in the present tense: a log of how much likelier it is there than in a text.
  private static final float HEADLINE_PRESENT = 2f;

  /** The class before the first word. */
  static final Guess START = new Guess(new byte[] {(byte) BOUNDARY}, new float[] {0});

  private static final Guess MARK = Guess.only(Tag.PUNCT);
  private static final Guess NUMBER = Guess.only(Tag.NUM);

  private final Map<String, Guess> words = new HashMap<>();
  private final Map<String, Guess> capitalised = new HashMap<>();
  private final Map<String, Guess> endings = new HashMap<>();
  private final float[] steps = new float[(N + 1) * (N + 1) * N];
  private final double[] prior = new double[N];

  private WordClasses() {}

  /** The classes that a word may have, with a weight (a log of relative likelihood) for each. */
  @SuppressWarnings("ArrayRecordComponent") // never compared; read in the innermost loop
  record Guess(byte[] tags, float[] weights) {

    static Guess only(Tag tag) {
      return new Guess(new byte[] {(byte) tag.ordinal()}, new float[] {0});
    }

    int size() {
      return tags.length;
    }

    int tag(int i) {
      return tags[i];
    }

    float weight(int i) {
      return weights[i];
    }

    /** The same with the present tense more probable: "Minister Plans New Law". */
    Guess asInHeadline() {
      for (int i = 0; i < tags.length; i++) {
        if (tags[i] == Tag.VBZ.ordinal() && tags.length > 1) {
          float[] raised = weights.clone();
          raised[i] += HEADLINE_PRESENT;
          return new Guess(tags, raised);
        }
      }
      return this;
    }
  }

  static WordClasses load() {
    WordClasses classes = new WordClasses();
    Map<String, Map<Tag, Integer>> counts = new HashMap<>();
    int[][][] triples = new int[N + 1][N + 1][N];
    try (InputStream in = WordClasses.class.getResourceAsStream("words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("words.tsv is missing beside " + WordClasses.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (line.startsWith("#") || tab < 0) {
          continue;
        }
        if (line.startsWith(">")) {
          String[] triple = line.substring(1, tab).split(" ", -1);
          if (!triple[2].equals("$")) {
            triples[ordinal(triple[0])][ordinal(triple[1])][ordinal(triple[2])] =
                Integer.parseInt(line.substring(tab + 1));
          }
        } else {
          counts.put(line.substring(0, tab), parse(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("words.tsv cannot be read", e);
    }
    classes.fill(counts, triples);
    return classes;
  }

  private static int ordinal(String tag) {
    return tag.equals("^") ? BOUNDARY : Tag.valueOf(tag).ordinal();
  }

  private static Map<Tag, Integer> parse(String counts) {
    Map<Tag, Integer> out = new EnumMap<>(Tag.class);
    for (String pair : counts.split(" ", -1)) {
      int colon = pair.indexOf(':');
      out.put(Tag.valueOf(pair.substring(0, colon)), Integer.parseInt(pair.substring(colon + 1)));
    }
    return out;
  }

  private void fill(Map<String, Map<Tag, Integer>> counts, int[][][] triples) {
    long all = 0;
    long[] single = new long[N];
    for (int[][] plane : triples) {
      for (int[] row : plane) {
        for (int c = 0; c < N; c++) {
          single[c] += row[c];
          all += row[c];
        }
      }
    }
    for (int c = 0; c < N; c++) {
      prior[c] = Math.log((single[c] + 1.0) / (all + N));
    }
    long[][] pairs = new long[N + 1][N];
    for (int[][] plane : triples) {
      for (int b = 0; b <= N; b++) {
        for (int c = 0; c < N; c++) {
          pairs[b][c] += plane[b][c];
        }
      }
    }
    for (int a = 0; a <= N; a++) {
      for (int b = 0; b <= N; b++) {
        long ab = Arrays.stream(triples[a][b]).asLongStream().sum();
        long onlyB = Arrays.stream(pairs[b]).sum();
        for (int c = 0; c < N; c++) {
          double p3 = ab == 0 ? 0 : (double) triples[a][b][c] / ab;
          double p2 = onlyB == 0 ? 0 : (double) pairs[b][c] / onlyB;
          double p1 = (single[c] + 1.0) / (all + N);
          steps[(a * (N + 1) + b) * N + c] = (float) Math.log(0.6 * p3 + 0.3 * p2 + 0.1 * p1);
        }
      }
    }
    counts.forEach(
        (key, value) -> {
          switch (key.charAt(0)) {
            case '^' -> capitalised.put(key.substring(1), guess(value));
            case '-' -> endings.put(key.substring(1), guess(value));
            default -> words.put(key, guess(value));
          }
        });
  }

  private Guess guess(Map<Tag, Integer> counts) {
    double sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    byte[] tags = new byte[counts.size()];
    float[] weights = new float[counts.size()];
    int i = 0;
    for (Map.Entry<Tag, Integer> e : counts.entrySet()) {
      tags[i] = (byte) e.getKey().ordinal();
      weights[i] = (float) (Math.log(e.getValue() / sum) - prior[e.getKey().ordinal()]);
      i++;
    }
    return new Guess(tags, weights);
  }

  /** The classes of a word. */
  Guess guess(Word word, boolean initial, boolean titleCase) {
    if (word.isMark()) {
      return MARK;
    }
    if (word.kind() == Word.Kind.NUMBER) {
      return NUMBER;
    }
    Guess known = words.get(word.lower());
    if (!word.isCapitalised()) {
      return known != null ? known : unknown(word.lower());
    }
    Guess upper = capitalised.get(word.lower());
    if (titleCase) {
      return known != null ? known : upper != null ? upper : named(unknown(word.lower()), 0.85);
    }
    if (upper != null) {
      return upper;
    }
    if (initial) {
      return known != null ? named(known, 0.1) : named(unknown(word.lower()), 0.9);
    }
    return known != null ? named(known, 0.85) : Guess.only(Tag.PROPN);
  }

  private Guess unknown(String lower) {
    for (int length = Math.min(4, lower.length() - 1); length >= 2; length--) {
      Guess g = endings.get(lower.substring(lower.length() - length));
      if (g != null) {
        return g;
      }
    }
    return Guess.only(Tag.NOUN);
  }

  private Guess named(@Nullable Guess guess, double share) {
    int proper = Tag.PROPN.ordinal();
    if (guess == null) {
      return Guess.only(Tag.PROPN);
    }
    int n = guess.size();
    byte[] tags = Arrays.copyOf(guess.tags, n + 1);
    float[] weights = new float[n + 1];
    for (int i = 0; i < n; i++) {
      weights[i] = guess.weights[i] + (float) Math.log(1 - share);
    }
    tags[n] = (byte) proper;
    weights[n] = (float) (Math.log(share) - prior[proper]);
    return new Guess(tags, weights);
  }

  /** Log probability of class {@code c} after {@code a} and {@code b}. */
  float step(int a, int b, int c) {
    return steps[(a * (N + 1) + b) * N + c];
  }

  /** Whether the word occurs as the base form of a verb. */
  boolean isVerb(String lower) {
    Guess g = words.get(lower);
    if (g != null) {
      for (byte tag : g.tags) {
        if (tag == Tag.VB.ordinal()) {
          return true;
        }
      }
    }
    return false;
  }
}
