package refrain.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveBenchTest {

  @TempDir Path folder = Path.of("set by JUnit");

  private ArchiveBench bench(Path file) {
    return new ArchiveBench(300, 1, 2, 2, 0, file, line -> {});
  }

  @Test
  @Tag("slow")
  void measuresEveryKindOfPage() throws IOException, InterruptedException {
    assertThat(bench(folder.resolve("a.db")).run())
        .contains("answers equal to those of a scan", "to open, and say what it holds", "redline");
  }

  @Test
  void leavesAnArchiveThatIsThereAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.db"), "mine");

    assertThatThrownBy(() -> bench(file).run())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is there already");
    assertThat(file).content().isEqualTo("mine");
  }
}
