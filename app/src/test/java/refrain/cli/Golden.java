package refrain.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Output compared with a file in the repository. {@code -Drefrain.golden=write} rewrites the files;
 * the build never does.
 */
final class Golden {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "refrain", "cli", "golden");

  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("refrain.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual, UTF_8);
    }
    assertThat(file).as("golden file; -Drefrain.golden=write makes it").exists();
    assertThat(actual)
        .as("differs from %s; if that is wanted, rewrite with -Drefrain.golden=write", file)
        .isEqualTo(Files.readString(file, UTF_8));
  }
}
