package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnlikeSentencesTest {

  @Test
  void keepsTheSameSentencesAsAComparisonOfAllPairs() {
    long seed = 20_261;
    Random random = new Random(seed);
    List<String> offered = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int w = random.nextInt(3, 12); w > 0; w--) {
        sentence.append(" w").append((int) Math.abs(random.nextGaussian() * 12));
      }
      offered.add(sentence.toString());
    }
    UnlikeSentences unlike = new UnlikeSentences(0.3, offered);
    List<String> kept = new ArrayList<>();
    for (String sentence : offered) {
      boolean isUnlikeAll = kept.stream().allMatch(k -> alike(k, sentence) < 0.3);
      assertThat(unlike.offer(sentence)).as("seed %d: %s", seed, sentence).isEqualTo(isUnlikeAll);
      if (isUnlikeAll) {
        kept.add(sentence);
      }
    }
    assertThat(kept).hasSizeBetween(20, 500);
  }

  @Test
  void refusesWhatIsLikeASentenceKeptBefore() {
    UnlikeSentences unlike = new UnlikeSentences(0.3, List.of());
    unlike.keep("The ferry ran aground off the island early on Monday.");
    assertThat(unlike.offer("Early on Monday the FERRY ran aground.")).isFalse();
    assertThat(unlike.offer("Teachers went on strike over pay.")).isTrue();
  }

  private static double alike(String a, String b) {
    Set<String> common = new HashSet<>(UnlikeSentences.words(a));
    common.retainAll(UnlikeSentences.words(b));
    Set<String> all = new HashSet<>(UnlikeSentences.words(a));
    all.addAll(UnlikeSentences.words(b));
    return (double) common.size() / all.size();
  }
}
