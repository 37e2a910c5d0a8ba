package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import refrain.evaluate.Evaluation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The second development set belongs to the shared texts, and its README tells the truth. */
class NewsGoldAgreementTest {

  @Test
  void wasMadeForTheseVeryTexts() throws Exception {
    Annotated news = Annotated.news();
    JsonMapper mapper = new JsonMapper();
    for (String line : Files.readAllLines(news.gold())) {
      JsonNode document = mapper.readTree(line);
      String name = document.path("doc").asString() + ".txt";
      Path text =
          news.texts().stream()
              .map(f -> f.resolve(name))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(text));
      assertThat(HexFormat.of().formatHex(digest))
          .as(name)
          .isEqualTo(document.path("text_sha256").asString());
    }
    assertThat(news.paths()).hasSize(33);
  }

  @Test
  void agreesBetweenItsPassesAsFarAsTheReadmeSays() throws Exception {
    Annotated news = Annotated.news();
    String readme = Files.readString(news.gold().resolveSibling("README.md"));
    Path first = news.gold().resolveSibling("news.first.jsonl");
    Path second = news.gold().resolveSibling("news.second.jsonl");
    String printed =
        Evaluation.attribution(first, second, news.texts(), Set.of()).text()
            + Evaluation.spans(first, second, news.texts(), Set.of()).text();
    for (String line : printed.lines().toList()) {
      // The README quotes the lines that the two commands print for all attributions.
      if (line.startsWith("DIRECT")) {
        return;
      }
      if (line.startsWith("relaxed") || line.startsWith("exact")) {
        assertThat(readme).contains(line.strip());
      }
    }
    throw new AssertionError("no table of direct attributions in\n" + printed);
  }
}
