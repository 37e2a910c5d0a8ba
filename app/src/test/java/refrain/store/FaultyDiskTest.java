package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive on a real disk that is full, or that becomes read-only. Only root can make one. */
@Tag("slow")
class FaultyDiskTest {

  @TempDir Path folder = Path.of("set by JUnit");

  private boolean mounted;

  @BeforeEach
  void mounts() throws IOException, InterruptedException {
    mounted = mount("-t", "tmpfs", "-o", "size=3m", "none", folder.toString());
    if (!mounted) {
      System.err.println("SKIPPED: FaultyDiskTest cannot mount a disk here; run it as root");
    }
    Assumptions.assumeTrue(mounted, "cannot mount a disk here; run it as root");
  }

  @AfterEach
  void unmounts() throws IOException, InterruptedException {
    if (mounted) {
      run("umount", folder.toString());
    }
  }

  private static boolean mount(String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "mount";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return run(command);
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean done = process.waitFor() == 0;
      if (!done) {
        System.err.print(said);
      }
      return done;
    } catch (IOException e) {
      return false;
    }
  }

  private Place.File place() {
    return new Place.File(folder.resolve("archive.db"));
  }

  /** Adds documents from a number on until the disk takes no more; the number of the first lost. */
  private int fill(int first) throws ArchiveException {
    int number = first;
    try (Archive archive = Archive.openToWrite(place())) {
      while (true) {
        Kept document = Invented.document(number);
        try {
          archive.add(document.article(), document.reports());
        } catch (ArchiveException e) {
          assertThat(e).hasMessageContaining("archive.db").hasMessageContaining("full");
          return number;
        }
        number++;
      }
    }
  }

  private void hasAllBelow(int end) throws ArchiveException {
    try (Archive archive = Archive.open(place())) {
      assertThat(archive.check()).isEmpty();
      assertThat(archive.overview().documents()).isEqualTo(end);
      for (int n = 0; n < end; n++) {
        Kept document = Invented.document(n);
        assertThat(archive.document(document.article().id())).contains(document);
      }
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasToldToBeAdded() throws IOException, InterruptedException {
    int lost = fill(0);
    assertThat(lost).isGreaterThan(10);
    hasAllBelow(lost);
    assertThat(fill(lost)).isGreaterThanOrEqualTo(lost);

    assertThat(mount("-o", "remount,size=12m", folder.toString())).isTrue();
    int more = fill(lost);
    assertThat(more).isGreaterThan(lost + 10);
    hasAllBelow(more);
  }

  @Test
  void aDiskThatBecameReadOnlyIsReadAndNotWritten() throws IOException, InterruptedException {
    try (Archive archive = Archive.openToWrite(place())) {
      for (int n = 0; n < 5; n++) {
        Kept document = Invented.document(n);
        archive.add(document.article(), document.reports());
      }
    }
    assertThat(mount("-o", "remount,ro", folder.toString())).isTrue();
    hasAllBelow(5);
    assertThatThrownBy(() -> Archive.openToWrite(place()))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("cannot be written");
    assertThat(Files.exists(folder.resolve("archive.db"))).isTrue();
  }
}
