package refrain.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.Examples;
import refrain.store.Place;
import tools.jackson.databind.JsonNode;

/** Long answers are told in parts, no longer than was asked for. */
class PartsTest {

  @TempDir private Path folder = Path.of(".");

  private Archive archive;
  private Talk talk;

  @BeforeEach
  void opens() throws IOException {
    Path file = folder.resolve("examples.db");
    Examples.get().into(file);
    archive = Archive.open(new Place.File(file));
    talk = new Talk(archive);
  }

  @AfterEach
  void closes() {
    archive.close();
  }

  @Test
  void aSeriesTellsNoMoreOfItsLastRedlineThanWasAskedFor() throws IOException {
    String series = talk.told("list_series", Map.of()).at("/answer/series/0/key").asString();
    Map<String, Object> key = new LinkedHashMap<>(Map.of("key", series, "limit", 50));
    assertThat(talk.told("get_series", key).at("/answer/redline/sentences").size())
        .isGreaterThan(1);
    key.put("limit", 1);
    assertThat(talk.told("get_series", key).at("/answer/redline/sentences").size()).isEqualTo(1);
  }

  @Test
  void goesOnWhereAPartEnded() throws IOException {
    for (Map.Entry<String, String> list :
        Map.of(
                "list_refrains", "refrains",
                "find_speakers", "speakers",
                "list_documents", "documents",
                "list_outlets", "outlets")
            .entrySet()) {
      String rows = "/answer/" + list.getValue();
      List<JsonNode> whole =
          Talk.each(talk.told(list.getKey(), Map.of("limit", 50)).at(rows)).toList();
      List<JsonNode> parts = new ArrayList<>();
      Optional<String> after = Optional.empty();
      do {
        Map<String, Object> arguments = new LinkedHashMap<>(Map.of("limit", 4));
        after.ifPresent(a -> arguments.put("after", a));
        JsonNode told = talk.told(list.getKey(), arguments);
        Talk.each(told.at(rows)).forEach(parts::add);
        after = Optional.ofNullable(told.get("next")).map(JsonNode::asString);
      } while (after.isPresent());
      assertThat(parts).isEqualTo(whole).hasSizeGreaterThan(4);
    }
  }

  @Test
  void givesAnArticlePartByPart() throws IOException {
    String id = talk.told("list_documents", Map.of()).at("/answer/documents/0/id").asString();
    int characters = talk.told("get_article", Map.of("id", id)).at("/answer/characters").asInt();
    StringBuilder text = new StringBuilder();
    for (int from = 0; from < characters; from += 100) {
      JsonNode told = talk.told("get_article", Map.of("id", id, "from", from, "characters", 100));
      Talk.each(told.at("/answer/passages")).forEach(p -> text.append(p.get("text").asString()));
    }
    String whole = archive.document(new Id(id)).orElseThrow().article().text();
    assertThat(text.toString().replaceAll("\\s", "")).isEqualTo(whole.replaceAll("\\s", ""));
  }
}
