package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class HarmlessTest {

  @Test
  void showsMarksThatTurnTheDirectionOfWritingAsReplacements() {
    assertThat(Harmless.text("the \u202Enoitpecxe\u202C is \u2066all\u2069"))
        .isEqualTo("the \uFFFDnoitpecxe\uFFFD is \uFFFDall\uFFFD");
  }

  @Test
  void showsControlCharactersAsReplacementsButKeepsLines() {
    assertThat(Harmless.text("a\u0000b\u001Bc\u0085d\ne\tf"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\ne\tf");
  }

  @Test
  void showsHalvesOfCharactersAndHiddenTagsAsReplacements() {
    assertThat(Harmless.text("a\uD800b")).isEqualTo("a\uFFFDb");
    assertThat(Harmless.text("a" + Character.toString(0xE0041) + "b")).isEqualTo("a\uFFFDb");
  }

  @Test
  void leavesLettersOfEveryScriptAlone() {
    String text = "Ångström — 外交部 فارسی 𝒳 é\u00A0!";
    assertThat(Harmless.text(text)).isEqualTo(text);
  }

  @Test
  void leavesOutBlanksWithoutWidth() {
    assertThat(Harmless.text("\uFEFFa\u200Bb")).isEqualTo("ab");
  }

  @Test
  void escapesWhatATemplateWritesAsItsPlaceDemands() {
    StringOutput page = new StringOutput();
    Harmless out = new Harmless(page);
    out.setContext("p", null);
    out.writeUserContent("<script>alert(1)</script>\u202E");
    out.setContext("a", "title");
    out.writeUserContent("\" onmouseover=\"alert(1)");
    assertThat(page.toString())
        .doesNotContain("<script>")
        .doesNotContain("\" onmouseover")
        .contains("&lt;script&gt;")
        .contains("\uFFFD");
  }
}
