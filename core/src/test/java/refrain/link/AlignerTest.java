package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.words.Background;
import refrain.words.NearWords;

/** What two runs of words share. */
class AlignerTest {

  @Test
  void whatTwoRunsShareIsTheSameFromEitherSide() {
    Background background = Background.load();
    Vocabulary vocabulary = new Vocabulary(background, NearWords.load());
    Aligner aligner = new Aligner(vocabulary);
    Random random = new Random(20260120);
    List<String> stock =
        List.of(
            "firmly opposes any form of official contact exchange with the island".split(" ", -1));
    for (int round = 0; round < 3000; round++) {
      Run a = new Run(0, vocabulary.count(drawn(random, stock)), vocabulary);
      Run b = new Run(1, vocabulary.count(drawn(random, stock)), vocabulary);
      aligner.compareWith(a);
      List<String> there = aligner.align(a, b, 12).stream().map(AlignerTest::shown).toList();
      aligner.compareWith(b);
      List<String> back = aligner.align(b, a, 12).stream().map(x -> shown(x.swap())).toList();
      assertThat(back).as("round %d", round).isEqualTo(there);
    }
  }

  private static List<String> drawn(Random random, List<String> stock) {
    List<String> out = new ArrayList<>();
    int n = 1 + random.nextInt(16);
    for (int i = 0; i < n; i++) {
      out.add(stock.get(random.nextInt(stock.size())));
    }
    return out;
  }

  private static String shown(Alignment x) {
    return Arrays.toString(x.a()) + Arrays.toString(x.b()) + x.score();
  }
}
