package refrain.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import refrain.domain.Attribution;
import refrain.domain.CueSense;

/** The cases of {@code cues/*.md}, a class and cues that have it, and cues in their places. */
class CueSensesTest {

  private static final CueSenses SENSES = CueSenses.load();
  private static final RuleExtractor EXTRACTOR = new RuleExtractor();

  @TestFactory
  Stream<DynamicTest> knowsTheClassOfEachCue() throws Exception {
    URL cues = CueSensesTest.class.getResource("cues");
    assertThat(cues).as("the folder of cues").isNotNull();
    Path folder = Path.of(cues.toURI());
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        String name = block(text, "class");
        for (String cue : block(text, "cues").split("\n", -1)) {
          tests.add(
              DynamicTest.dynamicTest(
                  name + ": " + cue, () -> assertThat(name(SENSES.of(cue))).isEqualTo(name)));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(50);
    return tests.stream();
  }

  @Test
  void takesWordsInQuotationMarksForSaidWhateverTheirVerb() {
    assertThat(only("Mayor Orsk plans “to drain the whole of the northern basin at once.”"))
        .isEqualTo(CueSense.SPEECH);
    assertThat(only("Mayor Orsk plans to drain the northern basin.")).isEqualTo(CueSense.THOUGHT);
  }

  @Test
  void takesWhatADocumentSaysForWriting() {
    assertThat(only("A letter to the council warned that the dam was weak."))
        .isEqualTo(CueSense.WRITING);
    assertThat(only("The mayor of Orsk warned that the dam was weak.")).isEqualTo(CueSense.SPEECH);
  }

  @Test
  void takesAskingSomeoneToDoSomethingForAnActOfSpeech() {
    assertThat(only("The ministry asked to see the plans.")).isEqualTo(CueSense.ACT_OF_SPEECH);
    assertThat(only("The ministry asked whether the plans were ready.")).isEqualTo(CueSense.SPEECH);
  }

  @Test
  void takesAnUnknownVerbWithAQuotationForSpeech() {
    assertThat(SENSES.of("blorted")).isEqualTo(CueSense.ACT);
    assertThat(only("“The dam will hold for a hundred years,” blorted the minister."))
        .isEqualTo(CueSense.SPEECH);
  }

  @Test
  void namesNoWordTwice() throws IOException {
    Set<String> seen = new HashSet<>();
    InputStream in = CueSenses.class.getResourceAsStream("cue-classes.tsv");
    assertThat(in).as("the table").isNotNull();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList()) {
        String[] columns = line.split("\t", -1);
        boolean verb = Set.of("verb", "light", "opener").contains(columns[1]);
        for (String word : columns[2].split(" ", -1)) {
          assertThat(seen.add((verb ? "verb" : columns[1]) + " " + word))
              .as("%s stands once", word)
              .isTrue();
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(1500);
  }

  @Test
  void takesAnyTextInLinearTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (String part : List.of("“", "made a ", "to ", "said in ", "'s ", "\ud83c", "a")) {
            assertThat(SENSES.of(part.repeat(1_000_000))).isNotNull();
          }
        });
  }

  private static CueSense only(String text) {
    List<Attribution> found = EXTRACTOR.extract(ArticleOf.text(text));
    assertThat(found).as(text).hasSize(1);
    return found.getFirst().sense();
  }

  private static String name(CueSense sense) {
    return sense.actOfSpeech() ? "act of speech" : sense.cueClass().name().toLowerCase(Locale.ROOT);
  }

  private static String block(String file, String kind) {
    String open = "```" + kind + "\n";
    int begin = file.indexOf(open) + open.length();
    return file.substring(begin, file.indexOf("```", begin)).strip();
  }
}
