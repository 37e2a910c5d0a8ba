package refrain.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void drawsTheSameArticlesForTheSameSeed() throws Exception {
    for (int i = 0; i < 20; i++) {
      write("text" + i + ".txt", "Word.");
    }
    write("list.csv", "no text");
    Set<Object> drawn = new HashSet<>();
    for (long seed = 0; seed < 10; seed++) {
      Sample sample = Sample.of(folder, 5, seed);
      assertThat(sample).isEqualTo(Sample.of(folder, 5, seed));
      assertThat(sample.docs()).hasSize(5).isSorted().allMatch(doc -> doc.matches("text\\d+"));
      drawn.add(sample.docs());
    }
    assertThat(drawn).hasSizeGreaterThan(1);
  }

  @Test
  void countsWordsAndEveryOtherMark() throws Exception {
    write("a.txt", "“We’ll stay until 2031,” she said.\n\n𝐀 b\u00a0…");
    Sample sample = Sample.of(folder, 30, 1);
    // We ll stay until 2031 she said 𝐀 b, and seven marks.
    assertThat(sample.words()).isEqualTo(9);
    assertThat(sample.tokens()).isEqualTo(15);
  }

  @Test
  void refusesAFolderWithoutTexts() {
    assertThatThrownBy(() -> Sample.of(folder, 30, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(folder.toString());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
