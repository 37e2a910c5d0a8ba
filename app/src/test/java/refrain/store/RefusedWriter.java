package refrain.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Tries to write an archive that may only be read, and reads it. */
final class RefusedWriter {

  private RefusedWriter() {}

  /** Takes the file of the archive. */
  public static void main(String[] args) throws ArchiveException {
    System.out.print(told(Path.of(args[0])));
  }

  /** What is told to who writes, and on another line what is there. */
  static String told(Path file) throws ArchiveException {
    String refused;
    try (Archive archive = Archive.openToWrite(new Place.File(file))) {
      refused = "opened to write: " + archive.overview();
    } catch (ArchiveException e) {
      refused = String.valueOf(e.getMessage());
    }
    try (Archive archive = Archive.open(new Place.File(file))) {
      return refused + "\n" + archive.overview().documents() + " documents\n";
    }
  }

  /**
   * The same in a process of root that has given up root's right to write everything; where the
   * system knows no such process the test is skipped.
   */
  static String startedWithoutRights(Path file) throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "setpriv",
                  "--bounding-set=-dac_override,-dac_read_search",
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  RefusedWriter.class.getName(),
                  file.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      return Assumptions.abort("SKIPPED: root may write everything, and there is no setpriv");
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean done = process.waitFor() == 0;
    Assumptions.assumeTrue(done, "SKIPPED: root's rights cannot be given up here");
    return out;
  }
}
