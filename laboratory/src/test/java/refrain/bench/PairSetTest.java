package refrain.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairSetTest {

  private static final Map<String, Integer> NUMBERS =
      Map.of("a", 0, "b", 1, "c", 2, "d", 3, "e", 4, "f", 5);

  @TempDir private Path folder = Path.of(".");

  private PairSet read(String... lines) throws IOException {
    Path file = folder.resolve("answers");
    Files.write(file, List.of(lines));
    return PairSet.read(file, NUMBERS);
  }

  @Test
  void holdsEveryPairOfALineOnce() throws Exception {
    PairSet pairs = read("c\ta\tb", "b\ta", "e\te");
    assertThat(pairs.size()).isEqualTo(3);
    assertThat(pairs.pairs()).containsExactly(1L, 2L, 1L << 32 | 2);
    assertThat(PairSet.first(pairs.pairs()[2])).isEqualTo(1);
    assertThat(PairSet.second(pairs.pairs()[2])).isEqualTo(2);
  }

  @Test
  void countsWhatTwoShare() throws Exception {
    PairSet three = read("a\tb\tc");
    PairSet two = read("b\tc", "d\te");
    assertThat(three.sharedWith(two)).isEqualTo(1);
    assertThat(two.sharedWith(three)).isEqualTo(1);
    assertThat(three.only(p -> PairSet.first(p) == 0).size()).isEqualTo(2);
  }

  @Test
  void joinsChains() throws Exception {
    assertThat(read("a\tb", "c\td", "d\tb", "e\tf").joined())
        .containsExactly(List.of(0, 1, 2, 3), List.of(4, 5));
  }

  @Test
  void saysWhichSentenceThereIsNot() {
    assertThatThrownBy(() -> read("a\tz"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("z");
  }
}
