package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.TurnKind;
import refrain.domain.Voice;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/** With a tiny network of random weights: what it finds is nonsense, but must be well formed. */
class ModelExtractorTest {

  private static final Pattern BLANK_LINES = Pattern.compile("[^\n]+");
  private static AttributionModel model;
  private static ModelExtractor extractor;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in = AttributionModel.class.getResourceAsStream("tiny.onnx")) {
      model =
          AttributionModel.load(Objects.requireNonNull(in, "tiny.onnx").readAllBytes(), Map.of());
    }
    StringBuilder vocabulary = new StringBuilder("[UNK]\n\"\n'\n");
    for (char c = 'a'; c <= 'z'; c++) {
      vocabulary.append(c).append("\n##").append(c).append('\n');
    }
    byte[] lines = vocabulary.toString().getBytes(StandardCharsets.UTF_8);
    extractor = new ModelExtractor(model, new TextEncoder(new ByteArrayInputStream(lines)));
  }

  @AfterAll
  static void close() {
    model.close();
  }

  private static Article article(String text, Voice voice, List<Turn> turns) {
    List<Span> paragraphs = new ArrayList<>();
    BLANK_LINES.matcher(text).results().forEach(m -> paragraphs.add(new Span(m.start(), m.end())));
    return ArticleOf.parts(text, voice, paragraphs, List.of(), List.of(), turns);
  }

  private static List<Attribution> found(String text) {
    return extractor.extract(article(text, Voice.REPORT, List.of()));
  }

  @Test
  void findsWellFormedAttributionsInOrderOfContent() {
    String text =
        """
        Envoy Orla Venn of Orland said: “We go on, come what may.” Rain fell on Vess.
        “Never,” she added, “will we ask for less”, according to two people.
        """
            .repeat(40);
    List<Attribution> found = found(text);
    assertThat(found).isNotEmpty();
    assertThat(found).extracting(a -> a.quotation().content().getFirst()).isSorted();
    assertThat(found).extracting(Attribution::id).doesNotHaveDuplicates();
    assertThat(found)
        .allSatisfy(
            a -> {
              assertThat(a.cue()).hasSizeLessThanOrEqualTo(1);
              assertThat(a.evidence().confidence()).isBetween(0.0, 1.0);
              assertThat(a.quotation().content())
                  .allSatisfy(s -> assertThat(s.in(text)).isEqualTo(s.in(text).strip()));
              assertThat(a.evidence().version()).isEqualTo("tiny");
            });
    assertThat(found(text)).isEqualTo(found);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(found("")).isEmpty();
    assertThat(found(" \n\n ")).isEmpty();
  }

  @Test
  void leavesTranscriptsToTheirRules() {
    String text = "MS VENN: We go on.";
    Turn turn = new Turn(Optional.of(new Span(0, 7)), List.of(new Span(9, 18)), TurnKind.ANSWER);
    assertThat(extractor.extract(article(text, Voice.TRANSCRIPT, List.of(turn))))
        .singleElement()
        .satisfies(a -> assertThat(a.evidence().rule()).isNotEqualTo("model"));
  }

  @Test
  void takesHostileTextsInLinearTime() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          found("“".repeat(100_000));
          found("\"a ".repeat(50_000) + "'".repeat(50_001));
          found("word ".repeat(200_000));
          found("x".repeat(1_000_000));
          found("?!".repeat(100_000));
          found("\u2018a ".repeat(100_000));
          found("\"Ports are open.\"\n".repeat(20_000));
        });
  }
}
