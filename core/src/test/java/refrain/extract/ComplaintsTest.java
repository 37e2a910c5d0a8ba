package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import refrain.domain.Attribution;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/**
 * What users of other tools complain of, {@code complaints/*.md}, for the rules and for the network
 * of the product: what is to be found, each with its source, and what is no attribution. How far a
 * content goes is not asked, as another network may end it elsewhere.
 */
class ComplaintsTest {

  @TestFactory
  Stream<DynamicTest> holdForTheRules() {
    return tests(new RuleExtractor());
  }

  @TestFactory
  Stream<DynamicTest> holdForTheNetwork() {
    AttributionModel model = AttributionModel.find("best").orElseThrow();
    return tests(new ModelExtractor(model, TextEncoder.ofModel())).onClose(model::close);
  }

  private static Stream<DynamicTest> tests(Extractor extractor) {
    return complaints().stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.getFileName().toString(), () -> holds(extractor, path)));
  }

  private static void holds(Extractor extractor, Path path) throws IOException {
    String file = Files.readString(path);
    String text = block(file, "text");
    List<Attribution> found = extractor.extract(ArticleOf.text(text));
    String all = Cases.block(text, found);
    for (String line : block(file, "finds").lines().toList()) {
      String[] wanted = line.split(" \\| ", -1);
      assertThat(found.stream().anyMatch(a -> is(a, text, wanted[0], wanted[1])))
          .as("%s: %s in %s", file.lines().findFirst().orElseThrow(), line, all)
          .isTrue();
    }
    for (String line : block(file, "never").lines().toList()) {
      assertThat(found.stream().anyMatch(a -> holdsWords(a, text, line)))
          .as("%s: no %s in %s", file.lines().findFirst().orElseThrow(), line, all)
          .isFalse();
    }
  }

  private static boolean is(Attribution a, String text, String source, String content) {
    return a.source().stream().anyMatch(s -> s.in(text).startsWith(source))
        && holdsWords(a, text, content);
  }

  private static boolean holdsWords(Attribution a, String text, String words) {
    return a.quotation().content().stream().anyMatch(s -> s.in(text).contains(words));
  }

  private static List<Path> complaints() {
    URL folder = ComplaintsTest.class.getResource("complaints");
    assertThat(folder).as("the folder of complaints").isNotNull();
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      List<Path> some = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
      assertThat(some).hasSizeGreaterThanOrEqualTo(9);
      return some;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String block(String file, String kind) {
    String open = "```" + kind + "\n";
    int begin = file.indexOf(open);
    assertThat(begin).as("block " + kind).isNotNegative();
    int end = file.indexOf("```", begin + open.length());
    return file.substring(begin + open.length(), end).strip();
  }
}
