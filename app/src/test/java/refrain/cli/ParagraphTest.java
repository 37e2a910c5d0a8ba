package refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;

class ParagraphTest {

  private static List<String> lines(String text, int width) {
    return Paragraph.of(List.of(Piece.of(text))).lines(0, 2, width, false);
  }

  @Test
  void breaksAtBlanks() {
    assertThat(lines("one two three four", 9)).containsExactly("one two", "  three", "  four");
  }

  @Test
  void letsALongWordStandOut() {
    assertThat(lines("a incomprehensibilities b", 8))
        .containsExactly("a", "  incomprehensibilities", "  b");
  }

  @Test
  void countsWideCharactersTwice() {
    assertThat(Columns.of("外交部 MFA")).isEqualTo(10);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(lines("中国坚决反对美方", 8)).containsExactly("中国坚决", "  反对美", "  方");
    assertThat(Columns.cut("中国坚决", 6)).isEqualTo("中国…");
  }

  @Test
  void keepsItsColourOverALineEnd() {
    List<String> lines =
        Paragraph.of(List.of(Piece.of("one two", Style.INSERTED))).lines(0, 0, 4, true);

    assertThat(lines).containsExactly("\u001b[32;4mone\u001b[0m", "\u001b[32;4mtwo\u001b[0m");
  }

  @Test
  void neverLosesAWord() {
    String text = "It is what it is and 外交部 said so again and again";
    for (int width = 1; width < 60; width++) {
      String joined = String.join("", lines(text, width)).replace(" ", "");
      assertThat(joined).isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void marksRedlinesTightlyWhereThereIsNoColour() {
    Redline redline =
        new Redline(
            List.of(
                new Edit(EditKind.KEPT, "opposes "),
                new Edit(EditKind.DELETED, "any form "),
                new Edit(EditKind.INSERTED, "all forms "),
                new Edit(EditKind.KEPT, "of contact"),
                new Edit(EditKind.INSERTED, " now")),
            List.of());

    assertThat(plain(redline, true))
        .isEqualTo("opposes [-any form-]{+all forms+} of contact {+now+}");
    assertThat(plain(redline, false)).isEqualTo("opposes any form all forms of contact now");
  }

  private static String plain(Redline redline, boolean marks) {
    return String.join("", Redlines.pieces(redline, marks).stream().map(Piece::text).toList());
  }
}
