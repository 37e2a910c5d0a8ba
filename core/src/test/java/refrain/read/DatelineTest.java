package refrain.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.domain.Span;

class DatelineTest {

  @Test
  void readsPlaceDateAndAgencyInTheFormsOfManyAgencies() {
    assertThat(read("BEIJING, Jan. 14 (Xinhua) -- Talks"))
        .isEqualTo("BEIJING | XXXX-01-14 | Xinhua");
    assertThat(read("WASHINGTON (AP) — Talks")).isEqualTo("WASHINGTON | - | AP");
    assertThat(read("Madrid, 28 June — Talks")).isEqualTo("Madrid | XXXX-06-28 | -");
    assertThat(read("LONDON | By Jane Roe")).isEqualTo("LONDON | - | -");
    assertThat(read("KIEV/MOSCOW, May 3 (Reuters) - Talks"))
        .isEqualTo("KIEV/MOSCOW | XXXX-05-03 | Reuters");
    assertThat(read("MOSCOW, June 28. /TASS/. Talks")).isEqualTo("MOSCOW | XXXX-06-28 | TASS");
    assertThat(read("GENEVA (28 June 2022) – Talks")).isEqualTo("GENEVA | 2022-06-28 | -");
    assertThat(read("ISLAMABAD, Jun 28 (APP): Talks")).isEqualTo("ISLAMABAD | XXXX-06-28 | APP");
    assertThat(read("Feb. 3 (UPI) -- Talks")).isEqualTo("- | XXXX-02-03 | UPI");
    assertThat(read("(Reuters) - Talks")).isEqualTo("- | - | Reuters");
    assertThat(read("TEL AVIV, Israel (AP) — Talks")).isEqualTo("TEL AVIV, Israel | - | AP");
    assertThat(read("FAIRVIEW, W.Va. - Talks")).isEqualTo("FAIRVIEW, W.Va. | - | -");
    assertThat(read("GENEVA Talks went on")).isEqualTo("GENEVA | - | -");
    assertThat(read("PARIS: Talks went on")).isEqualTo("PARIS | - | -");
  }

  @Test
  void leavesOtherWordsBeforeADashAlone() {
    assertThat(read("Mehra Orm — trained in Velmor — has been called a star.")).isEmpty();
    assertThat(read("EXCLUSIVE – Dana Holt: The talks fail")).isEmpty();
    assertThat(read("OSTRIA'S PEOPLE WANT TALKS, BUT NORLAND DOES NOT - Dana Holt: talks"))
        .isEmpty();
    assertThat(read("NATO Secretary General Orm said on Monday")).isEmpty();
    assertThat(read("If we lived in normal times -- with some grounding -- we would ask"))
        .isEmpty();
    assertThat(read("The talks — He said — fail")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @Test
  void takesAPlaceWithoutAnyMarkOnlyWhereAnAgencyWrote() {
    String text = "TARNHAVEN Talks went on";
    assertThat(Dateline.find(text, new Span(0, text.length()), false)).isEmpty();
    assertThat(Dateline.find(text, new Span(0, text.length()), true).flatMap(Dateline::place))
        .contains("TARNHAVEN");
  }

  private static String read(String text) {
    Optional<Dateline> d = Dateline.find(text, new Span(0, text.length()), false);
    return d.map(
            l ->
                l.place().orElse("-")
                    + " | "
                    + l.date().map(Object::toString).orElse("-")
                    + " | "
                    + l.agency().orElse("-"))
        .orElse("");
  }
}
