package refrain.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
    try (InputStream in = CueLexicon.class.getResourceAsStream("cues.tsv")) {
      if (in == null) {
        throw new IllegalStateException("cues.tsv is missing beside " + CueLexicon.class);
      }
      return new CueLexicon(weights(new InputStreamReader(in, StandardCharsets.UTF_8)), false);
    } catch (IOException e) {
      throw new UncheckedIOException("cues.tsv cannot be read", e);
    }
  }

  /**
   * A lexicon that takes every word for a cue, for fitting.
   *
   * @param weights what to weigh with; the form of {@code cues.tsv}
   */
  static CueLexicon ofEveryWord(Reader weights) {
    try {
      return new CueLexicon(weights(weights), true);
    } catch (IOException e) {
      throw new UncheckedIOException("the weights cannot be read", e);
    }
  }

  private static Map<String, Double> weights(Reader source) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    BufferedReader lines = new BufferedReader(source);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      int tab = line.indexOf('\t');
      if (tab <= 0) {
        throw new IllegalArgumentException("found " + line + "; expected feature, tab, weight");
      }
      weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
    }
    return weights;
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
