package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import refrain.evaluate.GoldSentences;
import refrain.evaluate.Selection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gold groups and gold formulas fit the shared texts. */
class GroupsGoldAgreementTest {

  private static final Path GOLD = SharedTexts.root().resolve("laboratory/gold");

  @Test
  void findsEverySentenceByItsDigestAndDrawsUnrelatedOnesBesideThem() throws Exception {
    Path texts = SharedTexts.at("mfa").resolveSibling(".").normalize();
    Map<String, String> sentences =
        GoldSentences.read(GOLD.resolve("groups.jsonl"), Selection.ALL, texts, 500);
    assertThat(sentences).hasSize(1735 + 500).containsKeys("r0001", "u00001", "u00500");
    assertThat(new ArrayList<>(sentences.values()).subList(1735, 2235))
        .doesNotHaveDuplicates()
        .allMatch(s -> s.split(" ", -1).length >= 10 && s.split(" ", -1).length <= 35);
  }

  @Test
  void findsTheFormulaWhereItIsSaidToBe() throws Exception {
    for (String file : List.of("mfa-formula.json", "mfa-formula-wide.json")) {
      JsonNode family = new JsonMapper().readTree(Files.readString(GOLD.resolve(file))).path(0);
      for (JsonNode use : family.path("occurrences")) {
        assertThat(words(use)).as(use.toString()).contains("official", "Taiwan");
        assertThat(words(use)).matches("(?s)^\\p{L}.*\\p{L}$");
      }
    }
  }

  private static String words(JsonNode use) throws Exception {
    Path file = SharedTexts.at("mfa").resolve(use.path("doc").asString() + ".txt");
    String text = Files.readString(file);
    return text.substring(
        text.offsetByCodePoints(0, use.path("begin").asInt()),
        text.offsetByCodePoints(0, use.path("end").asInt()));
  }
}
