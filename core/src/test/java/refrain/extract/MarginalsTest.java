package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.model.Scores;

class MarginalsTest {

  private static final Decoding PLAIN = Decoding.of(Map.of("begin_cue", 0.5));

  @Test
  void agreesWithTheSumOverAllSequences() {
    Random random = new Random(7);
    float[][] tags = new float[4][Scores.TAGS];
    float[] follows = new float[Scores.TAGS * Scores.TAGS];
    for (float[] word : tags) {
      for (int t = 0; t < word.length; t++) {
        word[t] = random.nextFloat(4);
      }
    }
    for (int i = 0; i < follows.length; i++) {
      follows[i] = random.nextFloat(2);
    }
    Scores scores = Scores.of(tags, new float[4][Scores.LINKS], follows);
    double[][] sums = new double[4][Scores.TAGS];
    double all = 0;
    int sequences = (int) Math.pow(Scores.TAGS, 4);
    for (int s = 0; s < sequences; s++) {
      int[] path = {s % 7, s / 7 % 7, s / 49 % 7, s / 343};
      double weight = weight(scores, path);
      all += weight;
      for (int i = 0; i < 4; i++) {
        sums[i][path[i]] += weight;
      }
    }
    Marginals marginals = new Marginals(scores, 0, 4, PLAIN);
    for (int i = 0; i < 4; i++) {
      for (int t = 0; t < Scores.TAGS; t++) {
        assertThat(marginals.of(i, t)).isCloseTo(sums[i][t] / all, within(1e-9));
      }
    }
  }

  private static double weight(Scores scores, int[] path) {
    if (TagPath.isInside(path[0])) {
      return 0;
    }
    double sum = scores.tag(0, path[0]) + TagPath.begin(path[0], PLAIN);
    for (int i = 1; i < path.length; i++) {
      if (!TagPath.isAllowed(path[i - 1], path[i])) {
        return 0;
      }
      sum += scores.tag(i, path[i]) + TagPath.begin(path[i], PLAIN);
      sum += scores.follows(path[i - 1], path[i]);
    }
    return Math.exp(sum);
  }

  @Test
  void staysANumberOverManyExtremeWords() {
    float[][] tags = new float[10_000][Scores.TAGS];
    for (int i = 0; i < tags.length; i++) {
      tags[i][i % Scores.TAGS] = 1000;
    }
    float[][] links = new float[tags.length][Scores.LINKS];
    Marginals marginals =
        new Marginals(
            Scores.of(tags, links, new float[Scores.TAGS * Scores.TAGS]), 0, tags.length, PLAIN);
    assertThat(marginals.of(9_999, 0) + marginals.of(9_999, 3)).isBetween(0.0, 1.0);
  }
}
