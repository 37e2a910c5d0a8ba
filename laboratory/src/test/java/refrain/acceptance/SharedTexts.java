package refrain.acceptance;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import refrain.domain.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

  /** The names of the documents that a gold file annotates. */
  static Set<String> docs(Path gold) throws IOException {
    JsonMapper mapper = new JsonMapper();
    return Files.readAllLines(gold).stream()
        .filter(line -> !line.isBlank())
        .map(line -> mapper.readTree(line).path("doc").asString())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Spans of gold, pairs of code points, as spans of the text. */
  static List<Span> spans(JsonNode pairs, String text) {
    List<Span> out = new ArrayList<>();
    for (JsonNode pair : pairs) {
      out.add(
          new Span(
              text.offsetByCodePoints(0, pair.get(0).asInt()),
              text.offsetByCodePoints(0, pair.get(1).asInt())));
    }
    return out;
  }
}
