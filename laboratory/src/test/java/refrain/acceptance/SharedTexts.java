package refrain.acceptance;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The texts that acceptance is measured on. They are not part of the repository: they lie in a
 * folder {@code shared} beside the checkout, and a test that needs them says so when it skips.
 */
final class SharedTexts {

  private SharedTexts() {}

  /** The root of the checkout. */
  static Path root() {
    String root = System.getProperty("refrain.root");
    if (root == null) {
      throw new IllegalStateException("run with Maven, which sets refrain.root to the checkout");
    }
    return Path.of(root);
  }

  /** A file or folder among the shared texts; skips the calling test where it is missing. */
  static Path at(String name) {
    Path path = root().resolveSibling("shared").resolve(name);
    if (!Files.exists(path)) {
      System.out.println("SKIPPED: no " + path + "; this test needs the shared texts");
      abort("no " + path);
    }
    return path;
  }
}
