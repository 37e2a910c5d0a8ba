package refrain.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How strongly a word, its complement and its source speak for an attribution, from the resource
 * {@code cues.tsv}: log odds, fitted to annotated news, that add up.
 */
final class CueLexicon {

  private final Map<String, Double> weights;
  private final boolean open;

  private CueLexicon(Map<String, Double> weights, boolean open) {
    this.weights = weights;
    this.open = open;
  }

  static CueLexicon load() {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream in = CueLexicon.class.getResourceAsStream("cues.tsv")) {
      if (in == null) {
        throw new IllegalStateException("cues.tsv is missing beside " + CueLexicon.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cues.tsv cannot be read", e);
    }
    return new CueLexicon(weights, false);
  }

  /** A lexicon that takes every word for a cue, for counting. */
  static CueLexicon ofEveryWord() {
    return new CueLexicon(load().weights, true);
  }

  /** Whether the verb or noun, such as {@code v:say} or {@code n:claim}, can be a cue. */
  boolean knows(String word) {
    return open || weights.containsKey(word);
  }

  /** The probability, 0 to 1, that something with these features is an attribution. */
  double score(List<String> features) {
    return open ? 1 : probability(features);
  }

  /** Whether it is more probably an attribution than not. */
  boolean isLikely(List<String> features) {
    return probability(features) > 0.5;
  }

  private double probability(List<String> features) {
    double sum = weights.getOrDefault("*", 0.0);
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The same for one word with one complement, whatever the source. */
  double share(String word, String frame) {
    return score(List.of(word, "f:" + frame, word + "|" + frame));
  }
}
