package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import refrain.domain.Findings;
import refrain.domain.Report;
import refrain.domain.Voice;

/** Whole sentences that say the same, and that only seem to. */
final class SentenceStarsTest {

  private static final String RAISED =
      "The Bank of Valdoria raised its key interest rate to 3.75 percent on Thursday.";

  @Test
  void holdsARewordingTogether() {
    assertThat(
            groups(
                RAISED, "Valdoria's central bank on Thursday lifted its key rate to 3.75 percent."))
        .isEqualTo(1);
  }

  @Test
  void keepsOppositesApart() {
    assertThat(groups(RAISED, RAISED.replace("raised", "cut"))).isZero();
  }

  @Test
  void keepsAnotherFigureApartAndNotARoundedOne() {
    assertThat(groups(RAISED, RAISED.replace("3.75", "4.25"))).isZero();
    String dead = "An avalanche killed 19 climbers on Mount Serrat, the rescue service said.";
    assertThat(groups(dead, dead.replace("19", "about 20"))).isEqualTo(1);
    assertThat(groups(dead, dead.replace("19", "nineteen"))).isEqualTo(1);
  }

  @Test
  void keepsADenialApart() {
    String plea = "Former general Radek Molin pleaded guilty on Monday to ordering the killings.";
    assertThat(groups(plea, plea.replace("guilty", "not guilty"))).isZero();
  }

  @Test
  void doesNotTakeWhatWasNotedForADenial() {
    String noted = "The minister noted that talks with the fishermen of Lindara begin in May.";
    assertThat(groups(noted, noted.replace("noted", "recalled"))).isEqualTo(1);
  }

  @Test
  void findsTheSameInAnyOrderAndInPieces() {
    List<String> texts =
        List.of(
            RAISED,
            "Valdoria's central bank on Thursday lifted its key rate to 3.75 percent.",
            "The key interest rate of the Bank of Valdoria went up to 3.75 percent Thursday.",
            RAISED.replace("raised", "cut"),
            RAISED.replace("Valdoria", "Norvane"),
            "Norvane's central bank raised its key rate on Thursday to 3.75 percent.");
    List<Report> reports = reports(texts);
    Findings expected = linker().link(reports);
    assertThat(expected.refrains()).isNotEmpty();
    Random random = new Random(7);
    for (int round = 0; round < 10; round++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, random);
      assertThat(linker().link(shuffled)).isEqualTo(expected);
      Linking linking = linker().begin();
      shuffled.forEach(r -> linking.add(List.of(r)));
      assertThat(linking.findings()).isEqualTo(expected);
    }
  }

  private static final String OPENED =
      "The harbour master of Lindara reopened the crossing to lorries after the long frost.";
  private static final String OPENED_TOO =
      "Lorries may drive over the bridge at Lindara harbour once more, its master told sailors.";

  @Test
  void asksTheMeaningOfWhatTheWordsLeaveOpen() {
    List<Report> reports = reports(List.of(OPENED, OPENED_TOO));
    assertThat(linker().link(reports).refrains()).isEmpty();
    assertThat(meant(1).link(reports).refrains()).hasSize(1);
    assertThat(meant(0.5).link(reports).refrains()).isEmpty();
  }

  @Test
  void asksNothingOfWhatContradicts() {
    String plea = "Former general Radek Molin pleaded guilty on Monday to ordering the killings.";
    List<Report> reports = reports(List.of(plea, plea.replace("guilty", "not guilty")));
    assertThat(meant(1).link(reports).refrains()).isEmpty();
  }

  @Test
  void asksNothingInALargeCorpus() {
    List<String> texts = among(OPENED, OPENED_TOO, 300);
    Linker linker =
        linker()
            .withMeaning(
                sentence -> {
                  throw new AssertionError("asked about " + sentence);
                });
    assertThat(linker.link(reports(texts)).refrains()).isEmpty();
  }

  @Test
  void asksForMoreInALargeCorpus() {
    String cut = "The harbour master of Lindara cut the toll for lorries.";
    String cutToo =
        "The harbour master of Lindara cut the toll for lorries, sailors and carters after long talks"
            + " with the guild of pilots and their wealthy friends abroad.";
    assertThat(linker().link(reports(among(cut, cutToo, 200))).refrains()).hasSize(1);
    assertThat(linker().link(reports(among(cut, cutToo, 2000))).refrains()).isEmpty();
  }

  /** Two sentences and so many of two hundred words that share none. */
  private static List<String> among(String one, String other, int others) {
    List<String> texts = new ArrayList<>(List.of(one, other));
    String filler = " word".repeat(200);
    for (int i = 0; i < others; i++) {
      texts.add("Item" + i + filler.replace("word", "w" + i) + ".");
    }
    return texts;
  }

  /** One to whom sentences with "reopened" mean another thing than the others, so far apart. */
  private static Linker meant(double cosine) {
    float[] here = {1, 0};
    float[] there = {(float) cosine, (float) Math.sqrt(1 - cosine * cosine)};
    return linker()
        .withMeaning(s -> new Meaning(s.contains("reopened") ? here : there, new float[0][]));
  }

  private static Linker linker() {
    return new Linker(Unit.SENTENCE, Workers.one());
  }

  private static int groups(String... sentences) {
    return linker().link(reports(List.of(sentences))).refrains().size();
  }

  private static List<Report> reports(List<String> sentences) {
    List<Report> out = new ArrayList<>();
    for (String sentence : sentences) {
      String doc = "d" + out.size();
      out.addAll(Reports.of(doc + " | - | 2021-03-04 | - | [" + sentence + "]", Voice.REPORT));
    }
    return out;
  }
}
