package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;

class InkTest {

  private static String drawn(Edit... edits) {
    return Ink.of(new Redline(List.of(edits), List.of())).stream()
        .map(
            i ->
                switch (i.kind()) {
                  case PLAIN -> i.text();
                  case OUT -> "[-" + i.text() + "-]";
                  case IN -> "{+" + i.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  @Test
  void leavesBlanksOutsideTheMarks() {
    assertThat(
            drawn(
                new Edit(EditKind.KEPT, "opposes "),
                new Edit(EditKind.DELETED, "any form "),
                new Edit(EditKind.INSERTED, "all forms "),
                new Edit(EditKind.KEPT, "of it")))
        .isEqualTo("opposes [-any form-] {+all forms+} of it");
  }

  @Test
  void setsWordsApartThatStandWithoutABlankBetweenThem() {
    assertThat(
            drawn(new Edit(EditKind.DELETED, "presence"), new Edit(EditKind.INSERTED, "activity")))
        .isEqualTo("[-presence-] {+activity+}");
  }

  @Test
  void showsNoMarkWhereOnlyBlanksDiffer() {
    assertThat(
            drawn(
                new Edit(EditKind.KEPT, "a"),
                new Edit(EditKind.DELETED, "\n"),
                new Edit(EditKind.INSERTED, " "),
                new Edit(EditKind.KEPT, "b")))
        .isEqualTo("a b");
  }
}
