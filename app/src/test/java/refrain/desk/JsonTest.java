package refrain.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.LinkKind;
import refrain.domain.Redline;
import refrain.domain.Refrain;
import refrain.domain.Rung;
import refrain.domain.Speaker;
import refrain.redline.Differ;
import refrain.store.ArchiveException;
import refrain.store.Examples;
import refrain.wire.RefrainLine;
import refrain.wire.Stretch;
import refrain.wire.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "refrain", "desk", "golden");
  private static final ObjectMapper READ = new ObjectMapper();
  private static final JsonMapper SHOW =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @TempDir Path folder = Path.of("set by JUnit");

  /** One of everything that has a spelling of its own. */
  private record Everything(
      Id id,
      Optional<Dated> saidOn,
      Optional<Dated> never,
      OptionalInt nearest,
      OptionalInt none,
      LinkKind link,
      Optional<Rung> rung,
      List<Rung> rungs,
      Stretch sentenceAt,
      Speaker speaker,
      Redline redline,
      Difference difference,
      boolean template,
      double share,
      long reports) {}

  @Test
  void spellsAsTheWireDoes() {
    Everything all =
        new Everything(
            new Id("0123456789abcdef"),
            Optional.of(
                new Dated(EdtfDate.ofMonthDay(1, 14), DateOrigin.DATELINE, List.of(2010, 2016))),
            Optional.empty(),
            OptionalInt.of(3),
            OptionalInt.empty(),
            LinkKind.RECURRENCE,
            Optional.of(new Rung("neutral", 5, "opposes")),
            List.of(new Rung("neutral", 5, "opposes")),
            new Stretch(3, 9),
            Speaker.ofCountry("VR"),
            new Differ().compare("any \"form\"", "all forms"),
            new Difference(DifferenceKind.NEGATION, "", "not", true),
            true,
            0.25,
            7);
    assertThat(Json.text(all))
        .isEqualTo(
            "{\"id\":\"0123456789abcdef\","
                + "\"said_on\":\"XXXX-01-14\",\"said_on_origin\":\"dateline\","
                + "\"said_on_candidates\":[2010,2016],"
                + "\"nearest\":3,\"link\":\"recurrence\","
                + "\"rung\":5,\"rung_name\":\"opposes\",\"ladder\":\"neutral\","
                + "\"rungs\":[{\"ladder\":\"neutral\",\"rung\":5,\"name\":\"opposes\"}],"
                + "\"sentence_at\":[3,9],"
                + "\"speaker\":{\"id\":\""
                + Speaker.ofCountry("VR").id()
                + "\",\"country\":\"VR\"},"
                + "\"redline\":[{\"deleted\":\"any \\\"form\\\"\"},{\"inserted\":\"all forms\"}],"
                + "\"differences\":[{\"kind\":\"scope\",\"before\":\"any \\\"form\",\"after\":\"all forms\"}],"
                + "\"difference\":{\"kind\":\"negation\",\"after\":\"not\",\"changes_sense\":true},"
                + "\"template\":true,\"share\":0.25,\"reports\":7}");
  }

  @Test
  void saysWhatHasNoSpelling() {
    record Odd(Path path) {}

    assertThatThrownBy(() -> Json.write(new Odd(folder)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no spelling");
  }

  @Test
  void tellsOfEveryUseWhatTraceTells() throws ArchiveException {
    List<Refrain> refrains = Examples.get().conclusions().findings().refrains();
    try (ExampleDesk examples = ExampleDesk.in(folder)) {
      for (Refrain refrain : refrains) {
        JsonNode line = READ.readTree(Wire.write(RefrainLine.of(refrain)));
        JsonNode answer =
            READ.readTree(
                Json.text(
                    ExampleDesk.here(examples.desk().refrain(refrain.id(), ExampleDesk.ALL))));
        assertThat(answer.at("/refrain/lead")).isEqualTo(line.get("lead"));
        assertThat(answer.at("/refrain/template")).isEqualTo(line.get("template"));
        for (int i = 0; i < line.get("occurrences").size(); i++) {
          JsonNode told = line.get("occurrences").get(i);
          JsonNode use = answer.get("occurrences").get(i);
          for (String key :
              List.of("begin", "end", "text", "link", "nearest", "redline", "differences")) {
            assertThat(use.get(key)).as(key).isEqualTo(told.get(key));
          }
          for (String key : List.of("said_on", "said_on_origin", "report", "statement")) {
            assertThat(use.get("said").get(key)).as(key).isEqualTo(told.get(key));
          }
          assertThat(use.at("/said/document/doc")).isEqualTo(told.get("doc"));
          assertThat(use.at("/said/speaker/id").asString(""))
              .isEqualTo(told.path("speaker_id").asString(""));
        }
      }
    }
  }

  @Test
  void anAnswerIsSpelledAsInItsFile() throws IOException {
    try (ExampleDesk examples = ExampleDesk.in(folder)) {
      check("refrain.json", examples.refrains().getFirst());
      check(
          "statement.json",
          examples.statements().stream()
              .filter(s -> s.sideBySide().isPresent())
              .max(Comparator.comparingInt(s -> s.refrains().size()))
              .orElseThrow());
      check("day.json", examples.today().days().getFirst());
    }
  }

  private static void check(String name, Record answer) throws IOException {
    String actual = SHOW.writeValueAsString(READ.readTree(Json.text(answer))) + "\n";
    Path file = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("refrain.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, actual, UTF_8);
    }
    assertThat(file).as("golden file; -Drefrain.golden=write makes it").exists();
    assertThat(actual)
        .as("differs from %s; if that is wanted, rewrite with -Drefrain.golden=write", file)
        .isEqualTo(Files.readString(file, UTF_8));
  }
}
