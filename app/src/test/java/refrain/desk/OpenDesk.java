package refrain.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A desk on the example texts, open while the tests of a class run. */
final class OpenDesk implements BeforeAllCallback, AfterAllCallback {

  private Optional<Path> folder = Optional.empty();
  private Optional<ExampleDesk> open = Optional.empty();

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Path made = Files.createTempDirectory("refrain-desk");
    folder = Optional.of(made);
    open = Optional.of(ExampleDesk.in(made));
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    examples().close();
    try (Stream<Path> files = Files.walk(folder.orElseThrow())) {
      List<Path> last = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : last) {
        Files.delete(file);
      }
    }
  }

  ExampleDesk examples() {
    return open.orElseThrow();
  }
}
