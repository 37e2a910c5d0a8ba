package refrain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiringTest {

  @Test
  void everyFiringReadsBackAsItIsWritten() {
    for (Cause cause : Invented.causes()) {
      for (Optional<String> address :
          List.of(Optional.of("https://post.example/1"), Optional.<String>empty())) {
        Firing firing = Invented.firing(cause, "“No.”\n\u0000 \uD83D\uDE00 </script>", address);
        assertThat(firing.json()).doesNotContain("\n");
        assertThat(FiringSpelling.read(firing.json())).isEqualTo(firing);
      }
    }
  }

  @Test
  void aMessageHoldsTheFiringAsItIsKept() {
    Firing firing = Invented.firing(new Cause.Stated(), "We object.", Optional.empty());
    assertThat(FiringSpelling.message(firing.json(), firing.at()))
        .isEqualTo(
            "{\"type\":\"refrain.alert\",\"timestamp\":\"2026-03-02T08:00:00.250Z\",\"data\":"
                + firing.json()
                + "}");
  }

  @Test
  void aHeadlineSaysWhatHappenedInOneLine() {
    assertThat(Invented.causes())
        .extracting(c -> Invented.firing(c, "We firmly\nreject it.", Optional.empty()).headline())
        .map(h -> h.replace(" — Zora Ilk, spokesperson, Ministry of Trade (ZZ)", ""))
        .containsExactly(
            "“We firmly reject it.”",
            "Never said before: “firmly rejects”",
            "New wording: “regrets” → “firmly rejects”",
            "Left out: “firmly rejects”",
            "Back after 2024-05-06: “firmly rejects”",
            "Up from rung 2 (regrets) to 5 (opposes): “firmly rejects”",
            "Used again: “rejects any tariff”");
  }

  @Test
  void aHeadlineIsShortAndTurnsNothingAround() {
    String hostile = "\u202Egnol\u0007 " + "word ".repeat(100);
    String line = Invented.firing(new Cause.Stated(), hostile, Optional.empty()).headline();
    assertThat(line).startsWith("“\uFFFDgnol\uFFFD word").hasSizeLessThan(200);
  }
}
