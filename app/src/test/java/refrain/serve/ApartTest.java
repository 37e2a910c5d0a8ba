package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.desk.RedlineAnswer;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Extent;
import refrain.domain.Id;
import refrain.domain.Redline;
import refrain.domain.SentenceFate;
import refrain.domain.Voice;
import refrain.store.DocumentRow;
import refrain.wire.Stretch;

class ApartTest {

  private static final DocumentRow DOCUMENT =
      new DocumentRow(
          Id.of("document"),
          "briefing",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          "en",
          Voice.TRANSCRIPT,
          0);

  private static RedlineAnswer.Sentence sentence(
      List<Stretch> before, List<Stretch> after, Edit... edits) {
    return new RedlineAnswer.Sentence(
        SentenceFate.REWRITTEN,
        false,
        before,
        after,
        Extent.WORDS,
        new Redline(List.of(edits), List.of()),
        false);
  }

  private static RedlineAnswer redline(
      int kept, int deleted, int inserted, RedlineAnswer.Sentence... sentences) {
    return new RedlineAnswer(
        DOCUMENT, DOCUMENT, Extent.WORDS, kept, deleted, inserted, List.of(sentences));
  }

  @Test
  void littleIsLessThanAThirdOfTheShorterOne() {
    assertThat(Apart.isLittle(redline(10, 100, 21))).isTrue();
    assertThat(Apart.isLittle(redline(10, 100, 20))).isFalse();
    assertThat(Apart.isLittle(redline(10, 500, 0))).isFalse();
  }

  @Test
  void whatMostlyStayedIsInBothAndTheRestInItsParagraphs() {
    RedlineAnswer.Sentence stayed =
        sentence(
            List.of(new Stretch(0, 12)),
            List.of(new Stretch(0, 11)),
            new Edit(EditKind.KEPT, "Good day, "),
            new Edit(EditKind.DELETED, "Ada"));
    Apart apart =
        Apart.of(
            redline(
                2,
                9,
                9,
                stayed,
                sentence(
                    List.of(new Stretch(14, 20)), List.of(), new Edit(EditKind.DELETED, "Reefs.")),
                sentence(
                    List.of(new Stretch(21, 40)),
                    List.of(new Stretch(13, 20), new Stretch(22, 30)),
                    new Edit(EditKind.DELETED, "Ships.\n\nPorts?"),
                    new Edit(EditKind.INSERTED, "Tariffs.\n\nTrade.")),
                sentence(
                    List.of(),
                    List.of(new Stretch(31, 40)),
                    new Edit(EditKind.INSERTED, "Prices."))));
    assertThat(apart.both()).containsExactly(stayed);
    assertThat(apart.before()).containsExactly("Reefs. Ships.", "Ports?");
    assertThat(apart.after()).containsExactly("Tariffs.", "Trade. Prices.");
  }

  @Test
  void anyNumberOfBlanksIsReadAtOnce() {
    String blanks = "Reefs." + " ".repeat(400_000) + "Ships.";
    Apart apart =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () ->
                Apart.of(
                    redline(
                        0,
                        2,
                        0,
                        sentence(
                            List.of(new Stretch(0, 400_012)),
                            List.of(),
                            new Edit(EditKind.DELETED, blanks)),
                        sentence(
                            List.of(new Stretch(400_013, 400_014)),
                            List.of(),
                            new Edit(EditKind.DELETED, " ")))));
    assertThat(apart.before()).containsExactly(blanks);
  }
}
