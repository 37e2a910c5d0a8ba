package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer that is killed loses nothing that it told to be added, and leaves nothing half done. */
class CrashTest {

  private static final int LINES = 60;

  @TempDir private Path folder;

  @Test
  void killedWritersLoseNothing() throws IOException, InterruptedException {
    kill(4);
  }

  @Test
  @Tag("slow")
  void twoHundredKilledWritersLoseNothing() throws IOException, InterruptedException {
    kill(200);
  }

  private void kill(int times) throws IOException, InterruptedException {
    Path file = folder.resolve("crash.db");
    Random random = new Random(times);
    int next = 0;
    for (int round = 0; round < times; round++) {
      int told = killed(file, next, random);
      try (Archive archive = Archive.openToWrite(new Place.File(file))) {
        assertThat(archive.check()).as("round " + round).isEmpty();
        long documents = archive.overview().documents();
        // The one that was being added may have been added without being told.
        assertThat(documents).as("round " + round).isBetween((long) told + 1, (long) told + 2);
        for (int n = next; n <= told; n++) {
          Kept document = Invented.document(n);
          assertThat(archive.document(document.article().id())).contains(document);
        }
      }
      next = told + 1;
    }
  }

  /** Starts a writer and kills it at some moment; the number of the last document it told of. */
  private static int killed(Path file, int first, Random random)
      throws IOException, InterruptedException {
    Process process = writer(file, first);
    int told = first - 1;
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      int lines = 1 + random.nextInt(LINES);
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (!line.startsWith("concluded")) {
          told = Integer.parseInt(line);
        }
        if (--lines == 0) {
          Thread.sleep(random.nextInt(4));
          // Not the process's own: it would close what is still to be read.
          process.toHandle().destroyForcibly();
        }
      }
    }
    process.waitFor();
    return told;
  }

  private static Process writer(Path file, int first) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            CrashWriter.class.getName(),
            file.toString(),
            Integer.toString(first))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void aWriterInAnotherProcessKeepsOthersFromWritingAndLetsThemRead()
      throws IOException, InterruptedException {
    Path file = folder.resolve("shared.db");
    Process process = writer(file, 0);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("0");
      assertThatThrownBy(() -> Archive.openToWrite(new Place.File(file)))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("being written by another process");
      try (Archive archive = Archive.open(new Place.File(file))) {
        long before = archive.overview().documents();
        assertThat(before).isPositive();
        assertThat(out.readLine()).isNotNull();
        assertThat(out.readLine()).isNotNull();
        assertThat(archive.overview().documents()).isGreaterThan(before);
      }
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
  }
}
