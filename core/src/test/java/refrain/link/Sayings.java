package refrain.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A meaning for tests: a word points where its number says, and some words to one place. */
final class Sayings {

  private static final int DIMENSIONS = 64;
  private static final Map<String, String> SAME =
      Map.of(
          "reopened", "opened",
          "crossing", "bridge",
          "frost", "winter",
          "ministers", "officials",
          "want", "wish");

  private Sayings() {}

  static Meaning meaning(String sentence) {
    List<float[]> pieces = new ArrayList<>();
    float[] whole = new float[DIMENSIONS];
    for (String word : sentence.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      if (!word.isEmpty()) {
        float[] piece = vector(SAME.getOrDefault(word, word).hashCode());
        pieces.add(piece);
        for (int d = 0; d < DIMENSIONS; d++) {
          whole[d] += piece[d];
        }
      }
    }
    return new Meaning(unit(whole), pieces.toArray(float[][]::new));
  }

  /** A vector of length one that a number decides (SplitMix64, Steele et al. 2014). */
  static float[] vector(long seed) {
    float[] out = new float[DIMENSIONS];
    long state = seed;
    for (int d = 0; d < DIMENSIONS; d++) {
      state += 0x9E3779B97F4A7C15L;
      long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
      z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
      out[d] = (float) ((z ^ (z >>> 31)) / (double) Long.MAX_VALUE);
    }
    return unit(out);
  }

  static float[] unit(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    float[] out = new float[vector.length];
    for (int d = 0; d < out.length; d++) {
      out[d] = squares == 0 ? 0 : (float) (vector[d] / Math.sqrt(squares));
    }
    return out;
  }
}
