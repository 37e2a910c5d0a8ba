package refrain.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OppositesTest {

  private final Opposites opposites = Opposites.load();

  @Test
  void knowsWordsThatTurnTheNewsAround() {
    assertThat(opposites.oppose(Stem.of("rose"), Stem.of("fell"))).isTrue();
    assertThat(opposites.oppose(Stem.of("fell"), Stem.of("rose"))).isTrue();
    assertThat(opposites.oppose(Stem.of("accepted"), Stem.of("rejects"))).isTrue();
    assertThat(opposites.oppose(Stem.of("northern"), Stem.of("south"))).isTrue();
    assertThat(opposites.oppose(Stem.of("rose"), Stem.of("climbed"))).isFalse();
    assertThat(opposites.oppose(Stem.of("rose"), Stem.of("minister"))).isFalse();
  }

  @Test
  void holdsNoPairThatIsNear() {
    NearWords near = NearWords.load();
    for (String word : List.of("ris", "began", "end", "accept", "support", "open", "earlier")) {
      near.of(word)
          .keySet()
          .forEach(other -> assertThat(opposites.oppose(word, other)).as(other).isFalse());
    }
  }

  @Test
  void leavesOutAWordThatIsOnBothSides() {
    Opposites read = read("up rise\trise down\n");
    assertThat(read.sides("ris")).isEmpty();
    assertThat(read.oppose("up", "down")).isTrue();
  }

  @Test
  void saysWhichLineIsDamaged() {
    for (String line : List.of("up", "up\t", "up\tdown\tleft")) {
      assertThatThrownBy(() -> read(line + "\n"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(line);
    }
  }

  private static Opposites read(String lines) {
    return Opposites.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
