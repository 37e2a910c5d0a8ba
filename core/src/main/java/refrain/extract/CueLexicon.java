package refrain.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often a verb or noun with a certain complement is the cue of an attribution, from the
 * resource {@code cues.tsv}: counts over a corpus of annotated news.
 */
final class CueLexicon {

  // Weight of what is known of the word and of the frame apart, in occurrences of both together.
  private static final double PRIOR_WEIGHT = 3;

  private final Map<String, Map<String, Count>> words = new HashMap<>();
  private final Map<String, Count> frames = new HashMap<>();
  private final Map<String, Double> lemmas = new HashMap<>();
  private double overall;

  private CueLexicon() {}

  private record Count(int cues, int all) {

    double logOdds() {
      return Math.log((cues + 0.5) / (all - cues + 0.5));
    }
  }

  static CueLexicon load() {
    CueLexicon lexicon = new CueLexicon();
    try (InputStream in = CueLexicon.class.getResourceAsStream("cues.tsv")) {
      if (in == null) {
        throw new IllegalStateException("cues.tsv is missing beside " + CueLexicon.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          lexicon.read(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cues.tsv cannot be read", e);
    }
    return lexicon;
  }

  private void read(String line) {
    int tab = line.indexOf('\t');
    String word = line.substring(0, tab);
    Map<String, Count> counts = new HashMap<>();
    int cues = 0;
    int all = 0;
    for (String field : line.substring(tab + 1).split(" ", -1)) {
      int equals = field.indexOf('=');
      int slash = field.indexOf('/', equals);
      Count count =
          new Count(
              Integer.parseInt(field.substring(equals + 1, slash)),
              Integer.parseInt(field.substring(slash + 1)));
      counts.put(field.substring(0, equals), count);
      cues += count.cues;
      all += count.all;
    }
    if (word.equals("*")) {
      frames.putAll(counts);
      overall = new Count(cues, all).logOdds();
    } else {
      words.put(word, counts);
      lemmas.put(word, new Count(cues, all).logOdds());
    }
  }

  boolean knows(String lemma) {
    return words.containsKey(lemma);
  }

  /** The share, 0 to 1, of occurrences of the word with this complement that are cues. */
  double share(String lemma, String frame) {
    Map<String, Count> counts = words.get(lemma);
    Double odds = lemmas.get(lemma);
    if (counts == null || odds == null) {
      return 0;
    }
    @Nullable Count ofFrame = frames.get(frame);
    double prior = odds + (ofFrame == null ? -1 : ofFrame.logOdds() - overall);
    double p = 1 / (1 + Math.exp(-prior));
    @Nullable Count both = counts.get(frame);
    return both == null ? p : (both.cues + PRIOR_WEIGHT * p) / (both.all + PRIOR_WEIGHT);
  }
}
