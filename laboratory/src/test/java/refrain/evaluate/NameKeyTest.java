package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NameKeyTest {

  @Test
  void takesTheLastWordOfTheLastName() {
    assertThat(NameKey.find("Foreign Ministry spokeswoman Ilsa Marrow")).contains("marrow");
  }

  @Test
  void stopsAtACommaABracketADashOrWho() {
    assertThat(NameKey.find("Tamsin Orde, mayor of Port Hallow")).contains("orde");
    assertThat(NameKey.find("Tamsin Orde (Harbour Party)")).contains("orde");
    assertThat(NameKey.find("Tamsin Orde—once of Hallow")).contains("orde");
    assertThat(NameKey.find("Tamsin Orde who leads Hallow")).contains("orde");
    assertThat(NameKey.find("Tamsin Orde whom Hallow knows")).contains("hallow");
  }

  @Test
  void takesNoTitleOrPronounForAName() {
    assertThat(NameKey.find("The former President")).isEmpty();
    assertThat(NameKey.find("He")).isEmpty();
    assertThat(NameKey.find("Orde of The")).contains("orde");
  }

  @Test
  void dropsMarksAndPossessives() {
    assertThat(NameKey.find("\u201cTam\u201d Orde\u2019s")).contains("orde");
    assertThat(NameKey.find("J.R. Vell.")).contains("vell");
  }

  @Test
  void findsTheKeyOnlyAsAWholeWord() {
    assertThat(NameKey.occurs("orde", "Mayor Orde's office")).isTrue();
    assertThat(NameKey.occurs("orde", "on the border")).isFalse();
    assertThat(NameKey.occurs("o'dell", "MS O\u2019DELL")).isTrue();
  }

  @Test
  void seesWholeCharactersBeforeAName() {
    // The letter before is beyond U+FFFF: two units, one character.
    assertThat(NameKey.find("\ud835\udc9cOrde")).isEmpty();
    assertThat(NameKey.occurs("orde", "\ud835\udc9corde")).isFalse();
    assertThat(NameKey.find("\ud83d\udd4aOrde")).contains("orde");
  }

  @Test
  void readsHostileSourcesInTime() {
    String names = "Aa ".repeat(1_000_000);
    String marks = "A" + ".".repeat(1_000_000) + "b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(NameKey.find(names)).contains("aa");
          assertThat(NameKey.find("a" + "A".repeat(5_000_000))).isEmpty();
          assertThat(NameKey.find(marks)).contains(marks.toLowerCase(java.util.Locale.ROOT));
        });
  }
}
