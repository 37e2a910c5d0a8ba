package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import refrain.evaluate.Evaluation;
import refrain.evaluate.Report;
import refrain.evaluate.Setting;
import tools.jackson.databind.json.JsonMapper;

/** The laboratory's scorers print what the shared ones print, to the last digit. */
class SharedScorerAgreementTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @TempDir private Path folder = Path.of(".");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesOnFlawedPredictionsForPolNeAR(long seed) throws Exception {
    Path gold = SharedTexts.at("polnear/dev.gold.jsonl");
    agrees(
        gold, Perturbation.write(gold, folder.resolve("p"), seed), SharedTexts.at("polnear/dev"));
  }

  @Test
  void agreesOnGoldItselfAndOnNothing() throws Exception {
    Path gold = SharedTexts.at("polnear/dev.gold.jsonl");
    agrees(gold, gold, SharedTexts.at("polnear/dev"));
    agrees(gold, Files.writeString(folder.resolve("p"), "\n"), SharedTexts.at("polnear/dev"));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void agreesOnTheSeedsWhichAreNotAscii(long seed) throws Exception {
    Path gold = SharedTexts.at("seeds-gold/attributions.gold.jsonl");
    agrees(gold, Perturbation.write(gold, folder.resolve("p"), seed), SharedTexts.at("seeds"));
  }

  @Test
  void agreesBetweenAnnotatorsOfOneText() throws Exception {
    Path all = SharedTexts.at("polnear/train.multi.gold.jsonl");
    Path predicted = Perturbation.write(all, folder.resolve("p"), 21);
    Path texts = SharedTexts.at("polnear/train");
    assertThat(Evaluation.attribution(all, predicted, List.of(texts), Set.of()).text())
        .isEqualTo(SharedScorer.ATTRIBUTION.print(all, predicted, "--texts", texts));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  void agreesOnTextsMadeOfEverythingThatCouldGoWrong(long seed) throws Exception {
    SharedTexts.at("tools");
    Path gold = wildDocuments("gold.jsonl", new Random(seed));
    Path predicted = wildDocuments("pred.jsonl", new Random(seed));
    agrees(gold, Perturbation.write(predicted, folder.resolve("p"), seed), folder);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.5, 1})
  void agreesOnFlawedRefrains(double minOverlap) throws Exception {
    Path gold = SharedTexts.at("seeds-gold/refrains.gold.json");
    Path out = folder.resolve("refrains.out.json");
    for (int seed = 41; seed < 49; seed++) {
      Path predicted = refrains(gold, new Random(seed));
      String printed =
          SharedScorer.REFRAINS.print(gold, predicted, "--min-overlap", minOverlap, "--json", out);
      Report report = Evaluation.links(gold, predicted, minOverlap);
      assertThat(report.text()).isEqualTo(printed);
      assertThat(MAPPER.readTree(report.json())).isEqualTo(MAPPER.readTree(Files.readString(out)));
    }
  }

  private void agrees(Path gold, Path predicted, Path texts) throws Exception {
    Path out = folder.resolve("attribution.out.json");
    String printed =
        SharedScorer.ATTRIBUTION.print(
            gold, predicted, "--texts", texts, "--per-doc", "--json", out);
    Report report =
        Evaluation.attribution(gold, predicted, List.of(texts), Set.of(Setting.BY_DOCUMENT));
    assertThat(report.text()).isEqualTo(printed);
    assertThat(MAPPER.readTree(report.json())).isEqualTo(MAPPER.readTree(Files.readString(out)));
    assertThat(
            Evaluation.attribution(
                    gold, predicted, List.of(texts), Set.of(Setting.ONLY_PREDICTED_DOCUMENTS))
                .text())
        .isEqualTo(
            SharedScorer.ATTRIBUTION.print(
                gold, predicted, "--texts", texts, "--docs-in-pred-only"));
    assertThat(Evaluation.spans(gold, predicted, List.of(texts), Set.of()).text())
        .isEqualTo(SharedScorer.SPANS.print(gold, predicted, "--texts", texts));
  }

  /** Twenty texts of random scraps with random attributions, the texts written beside. */
  private Path wildDocuments(String name, Random random) throws IOException {
    List<String> scraps =
        List.of(
            "\"",
            "\u201c",
            "\u201d",
            "''",
            "\u00ab",
            "\u00bb",
            "\u2033",
            "'",
            "\u2019",
            " ",
            " ",
            " ",
            "\n",
            "\r\n",
            "\u2028",
            "\u00a0",
            "\u001c",
            "\u0085",
            "(",
            ")",
            ",",
            "\u2014",
            "-",
            "_",
            "\u2026",
            "who",
            "Marow",
            "O\u2019Dell's",
            "Mr",
            "the",
            "X",
            "J.R.",
            "talks",
            "caf\u00e9",
            "e\u0301",
            "m\u00b2",
            "\u216b",
            "\ud83d\udd4a",
            "\ud835\udc9c",
            "\u6f22",
            "\u0130zmir",
            "6",
            "\ufeff",
            "\u3000",
            "\u200d");
    List<String> lines = new ArrayList<>();
    for (int d = 0; d < 20; d++) {
      String text =
          IntStream.range(0, 300)
              .mapToObj(i -> scraps.get(random.nextInt(scraps.size())))
              .collect(Collectors.joining());
      Files.writeString(folder.resolve("wild" + d + ".txt"), text);
      int length = text.codePointCount(0, text.length());
      String attributions =
          IntStream.range(0, random.nextInt(12))
              .mapToObj(
                  i ->
                      "{\"source\": %s, \"cue\": %s, \"content\": %s}"
                          .formatted(
                              pieces(random, length, 30),
                              pieces(random, length, 10),
                              pieces(random, length, 120)))
              .collect(Collectors.joining(", ", "[", "]"));
      lines.add(
          String.format(
              Locale.ROOT, "{\"doc\": \"wild%d\", \"attributions\": %s}", d, attributions));
    }
    return Files.write(folder.resolve(name), lines);
  }

  private static String pieces(Random random, int length, int longest) {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(
            i -> {
              int begin = random.nextInt(length);
              return String.format(
                  Locale.ROOT,
                  "[%d, %d]",
                  begin,
                  Math.min(length, begin + random.nextInt(longest)));
            })
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Refrains of the gold occurrences and others, put together at random. */
  private Path refrains(Path gold, Random random) throws IOException {
    List<String> uses = new ArrayList<>();
    MAPPER
        .readTree(Files.readString(gold))
        .forEach(
            family ->
                family
                    .get("occurrences")
                    .forEach(
                        use ->
                            uses.add(
                                String.format(
                                    Locale.ROOT,
                                    "{\"doc\": \"%s\", \"begin\": %d, \"end\": %d}",
                                    use.get("doc").stringValue(),
                                    Math.max(0, use.get("begin").intValue() - random.nextInt(60)),
                                    use.get("end").intValue() - random.nextInt(30)))));
    uses.add("{\"doc\": \"elsewhere\", \"begin\": 0, \"end\": 10}");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String some =
          uses.stream().filter(u -> random.nextInt(4) == 0).collect(Collectors.joining(", "));
      lines.add(
          String.format(
              Locale.ROOT,
              "{\"id\": \"r%d\", \"lead\": \"lead %d\", \"occurrences\": [%s]}",
              i,
              i,
              some));
    }
    return Files.write(folder.resolve("refrains.jsonl"), lines);
  }
}
