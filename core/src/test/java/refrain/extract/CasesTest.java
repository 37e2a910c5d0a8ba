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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code cases/*.md}: a text and its attributions. */
class CasesTest {

  private static final RuleExtractor EXTRACTOR = new RuleExtractor();

  @TestFactory
  Stream<DynamicTest> findsTheAttributionsOfEachCase() {
    return cases().stream()
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.getFileName().toString(),
                    () -> {
                      String file = Files.readString(path);
                      String text = block(file, "text");
                      assertThat(Cases.block(text, EXTRACTOR.extract(ArticleOf.text(text))))
                          .as(title(file))
                          .isEqualTo(block(file, "attributions"));
                    }));
  }

  @Test
  void coversAtLeastThirtyPhenomena() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(30);
  }

  private static List<Path> cases() {
    URL folder = CasesTest.class.getResource("cases");
    assertThat(folder).as("the folder of cases").isNotNull();
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String title(String file) {
    return file.substring(2, file.indexOf('\n'));
  }

  private static String block(String file, String kind) {
    String open = "```" + kind + "\n";
    int begin = file.indexOf(open) + open.length();
    int end = file.indexOf("```", begin);
    return file.substring(begin, end).strip();
  }
}
