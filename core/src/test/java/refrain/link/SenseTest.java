package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SenseTest {

  @Test
  void hearsADenial() {
    contradict("The dam will be built.", "The dam will not be built.");
    contradict("There is evidence of fraud.", "There is no evidence of fraud.");
    agree("No one has the right to lecture us.", "Nobody is entitled to lecture us.");
    assertThat(Sense.of("having taken money", "denied").contradicts(Sense.of("I took money", "")))
        .isTrue();
    assertThat(
            Sense.of("having taken money", "denied")
                .contradicts(Sense.of("I have never taken money", "said")))
        .isFalse();
  }

  @Test
  void comparesNumbers() {
    contradict("It will cost 40 million crowns.", "The cost is 90 million crowns.");
    agree("They came three times.", "They came 3 times.");
    agree("They came three times.", "They came again and again.");
  }

  @Test
  void comparesNamesAndTheirOrder() {
    contradict("He spoke with Voss.", "He spoke with Ruel.");
    contradict("Now Norvane accuses Estmark of theft.", "Now Estmark accuses Norvane of theft.");
    agree("He spoke with Voss.", "He spoke with the president.");
  }

  @Test
  void tellsWhatMayBeFromWhatIs() {
    contradict("The bank may raise rates.", "The bank must raise rates.");
    contradict("The council could close the harbour.", "The council has closed the harbour.");
  }

  @Test
  void tellsForFromAgainst() {
    contradict("The premier supports a ban.", "The premier rejects a ban.");
    agree("The premier opposes a ban.", "The premier rejects a ban.");
  }

  private static void contradict(String x, String y) {
    assertThat(Sense.of(x, "").contradicts(Sense.of(y, ""))).as(x + " / " + y).isTrue();
    assertThat(Sense.of(y, "").contradicts(Sense.of(x, ""))).as(y + " / " + x).isTrue();
  }

  private static void agree(String x, String y) {
    assertThat(Sense.of(x, "").contradicts(Sense.of(y, ""))).as(x + " / " + y).isFalse();
    assertThat(Sense.of(y, "").contradicts(Sense.of(x, ""))).as(y + " / " + x).isFalse();
  }
}
