package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.words.Background;
import refrain.words.NearWords;

/**
 * Which wordings the index finds worth comparing, in general and in the corpus that they make up.
 */
class TellingPairsTest {

  private static final double LEAST = 60;
  private static final List<String> STOCK =
      List.of(
          "harbour",
          "copper",
          "pension",
          "bridge",
          "vaccine",
          "orchard",
          "tariff",
          "glacier",
          "stadium",
          "ferry",
          "library",
          "drought",
          "satellite",
          "canal",
          "vineyard",
          "tunnel");
  private static final List<String> NAME = List.of("foreign", "minister", "Orlan", "Teck");
  private static final List<String> FORMULA =
      List.of("whoever", "drains", "the", "lagoon", "drowns");

  private final Background background = Background.load();
  private final NearWords nearWords = NearWords.load();
  private final Vocabulary vocabulary = new Vocabulary(background, nearWords);
  private final TellingPairs pairs = new TellingPairs(background, nearWords, vocabulary);
  private final List<int[]> added = new ArrayList<>();
  private final Random random = new Random(7);

  private void addAround(List<String> middle, int times) {
    for (int i = 0; i < times; i++) {
      List<String> stock = new ArrayList<>(STOCK);
      Collections.shuffle(stock, random);
      List<String> words = new ArrayList<>(stock.subList(0, 3));
      words.addAll(middle);
      words.addAll(stock.subList(3, 6));
      int[] numbers = vocabulary.count(words);
      added.add(numbers);
      pairs.add(List.of(numbers), Workers.one());
    }
  }

  private int[] found(int of, double leastHere) {
    return pairs.search().find(added.get(of), LEAST, leastHere, added.size());
  }

  @Test
  void aNameThatManySentencesHaveIsWorthComparingInGeneralAndNotInTheCorpus() {
    addAround(NAME, 60);
    pairs.weigh();
    assertThat(found(0, 0)).hasSize(60);
    assertThat(found(0, 1.3 * LEAST).length).isLessThan(20).isPositive();
  }

  @Test
  void aFormulaIsWorthComparingInTheCorpusToo() {
    addAround(NAME, 60);
    addAround(FORMULA, 3);
    pairs.weigh();
    assertThat(found(61, LEAST)).contains(60, 61, 62);
  }

  @Test
  void aPairIsWorthComparingWhereASearchNamesIt() {
    addAround(NAME, 60);
    addAround(FORMULA, 3);
    pairs.weigh();
    for (int i = 0; i < added.size(); i++) {
      for (double here : new double[] {0, LEAST}) {
        List<Integer> named = new ArrayList<>();
        for (int n : found(i, here)) {
          named.add(n);
        }
        for (int j = 0; j < added.size(); j++) {
          assertThat(pairs.areWorthComparing(added.get(i), added.get(j), LEAST, here))
              .as("%s and %s from %s", i, j, here)
              .isEqualTo(named.contains(j))
              .isEqualTo(pairs.areWorthComparing(added.get(j), added.get(i), LEAST, here));
        }
      }
    }
  }
}
