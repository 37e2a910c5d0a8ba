package refrain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final Vocabulary SMALL =
      Vocabulary.read(
          new ByteArrayInputStream(
              "[UNK]\nor\norlan\n##d\n##do\n##via\nsaid\n##a".getBytes(StandardCharsets.UTF_8)));

  @Test
  void takesTheLongestPieceFromTheLeft() {
    assertThat(SMALL.pieces("Orlando")).containsExactly(2, 4);
    assertThat(SMALL.pieces("Orlanda")).containsExactly(2, 3, 7);
  }

  @Test
  void dropsCaseAndAccents() {
    assertThat(SMALL.pieces("SÁÏD")).containsExactly(6);
  }

  @Test
  void givesAWordThatCannotBeMadeOneUnknownPiece() {
    assertThat(SMALL.pieces("orx")).containsExactly(0);
    assertThat(SMALL.pieces("\u0301")).containsExactly(0);
  }

  @Test
  void givesAVeryLongWordOneUnknownPiece() {
    assertThat(SMALL.pieces("or" + "d".repeat(99))).containsExactly(0);
  }

  @Test
  void cutsAWordOfManyPiecesShort() {
    assertThat(SMALL.pieces("or" + "d".repeat(50))).hasSize(12);
  }

  @Test
  void saysWhichNeededPieceIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SMALL.id("[CLS]"))
        .withMessageContaining("[CLS]");
  }
}
