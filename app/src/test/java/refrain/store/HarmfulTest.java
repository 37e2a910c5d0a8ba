package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HarmfulTest {

  @Test
  void namesWhatSteersWhatShowsIt() {
    int[] harmful = {
      0, 7, '\t', '\n', 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
      0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xE0001, 0xE0FFF
    };
    for (int c : harmful) {
      assertThat(Harmful.is(c)).as("U+%04X", c).isTrue();
    }
  }

  @Test
  void leavesEveryScriptItsCharacters() {
    "a é ß – “ ” … 外 交 ف ש \u200C \u200D \u200E \u200F \u00A0 \u00AD \uFEFF \uFDF0 𝒳 👍🏽"
        .codePoints()
        .forEach(c -> assertThat(Harmful.is(c)).as("U+%04X", c).isFalse());
  }
}
