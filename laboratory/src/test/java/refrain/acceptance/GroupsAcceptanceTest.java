package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.evaluate.Evaluation;
import refrain.evaluate.GoldSentences;
import refrain.evaluate.Selection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences that say the same, alone and among a great many that are about other things. */
class GroupsAcceptanceTest {

  private static final Path GOLD = SharedTexts.root().resolve("laboratory/gold/groups.jsonl");
  private static final Selection GROUPS = new Selection(Optional.of("dev"), 0.36);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder;

  @Test
  void losesNoPrecisionAmongTwentyThousandOthers() throws Exception {
    JsonNode alone = scored(0);
    JsonNode among = scored(20_000);
    assertThat(alone.path("f1").asDouble()).isGreaterThan(0.95);
    assertThat(among.path("precision").asDouble())
        .isGreaterThanOrEqualTo(alone.path("precision").asDouble());
    assertThat(among.path("recall").asDouble()).isGreaterThan(0.78);
  }

  private JsonNode scored(int unrelated) throws Exception {
    Path texts = SharedTexts.at("mfa").resolveSibling(".").normalize();
    Map<String, String> sentences = GoldSentences.read(GOLD, GROUPS, texts, unrelated);
    Path file = Files.write(folder.resolve(unrelated + ".jsonl"), GoldSentences.lines(sentences));
    Path found =
        Product.ofSentences(file).writeRefrains(folder.resolve(unrelated + ".found.jsonl"));
    return JSON.readTree(Evaluation.groups(GOLD, found, GROUPS).json());
  }
}
