package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import refrain.domain.Profile;
import refrain.domain.Speaker;
import refrain.extract.ModelExtractor;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;
import refrain.pipeline.Pipeline;

/**
 * The fifty most frequent speakers of two governments' press work, each checked by hand: {@code
 * laboratory/gold/speakers-frequent.tsv}.
 */
class FrequentSpeakersTest {

  // Where counts are close, processors may order them differently.
  private static final int AMONG = 60;

  @Test
  void namesWhoSpeaksMost() throws Exception {
    List<Path> texts =
        List.of(
            SharedTexts.at("mfa"),
            SharedTexts.at("state/releases.jsonl"),
            SharedTexts.at("whitehouse"));
    List<List<String>> golden =
        Files.readAllLines(SharedTexts.root().resolve("laboratory/gold/speakers-frequent.tsv"))
            .stream()
            .filter(l -> !l.startsWith("#"))
            .map(l -> List.of(l.split("\t", -1)))
            .toList();
    assertThat(golden).hasSize(50);
    try (AttributionModel model = AttributionModel.find("best").orElseThrow()) {
      Product product = Product.over(texts, new ModelExtractor(model, TextEncoder.ofModel()));
      Set<String> found =
          Pipeline.speakers(product.articles()).stream()
              .limit(AMONG)
              .map(FrequentSpeakersTest::line)
              .collect(Collectors.toSet());
      assertThat(golden)
          .allSatisfy(row -> assertThat(found).contains(String.join("\t", row.subList(1, 5))));
    }
  }

  private static String line(Profile profile) {
    Speaker s = profile.speaker();
    return String.join("\t", cell(s.name()), cell(s.role()), cell(s.body()), cell(s.country()));
  }

  private static String cell(Optional<String> text) {
    return text.orElse("-");
  }
}
