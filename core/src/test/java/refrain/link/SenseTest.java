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

  @Test
  void comparesPartsAndRanks() {
    contradict("Fees will rise by a quarter of a crown.", "Fees will rise by half a crown.");
    contradict("Fees will rise by a quarter of a point.", "Fees will rise by a full point.");
    contradict("Two thirds of the pilots came.", "A third of the pilots came.");
    contradict("The first ferry sank.", "The second ferry sank.");
    contradict("The first of the ferries sank.", "The third of the ferries sank.");
    agree("Fees will rise by a quarter of a point.", "Fees will go up by a quarter of a point.");
    agree("The first ferry sank.", "The ferry that sailed first went down.");
  }

  @Test
  void tellsUpFromDown() {
    contradict("The price of salt is climbing.", "The price of salt is dropping.");
    contradict("The truce was holding.", "The truce had collapsed.");
    contradict("The reef is safe.", "The reef is unsafe.");
    agree("The reef is not safe.", "The reef is unsafe.");
    agree("The price of salt rose.", "Salt grew dearer.");
  }

  @Test
  void tellsWhoDidItToWhom() {
    contradict("The captain sued the harbour.", "The harbour sued the captain.");
    contradict("The pilots' guild praised the captain.", "The captain praised the pilots' guild.");
    agree("The captain sued the harbour.", "The harbour was sued by the captain.");
    agree("The captain met the pilots.", "The pilots met the captain.");
    agree("In winter the captain left.", "The captain left in winter.");
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
