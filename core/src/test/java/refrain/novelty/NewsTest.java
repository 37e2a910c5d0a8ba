package refrain.novelty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import refrain.cases.Case;
import refrain.domain.Basis;
import refrain.domain.DayOfSpeech;
import refrain.domain.Novelty;
import refrain.domain.NoveltyKind;
import refrain.domain.Report;
import refrain.ladder.Ladder;

class NewsTest {

  private static final String BODY = "Bank of Norvane";
  private static final String[] WORDS =
      ("council bank rate key inflation policy output wage pace price growth steady firm modest"
              + " increase outlook risk balance data committee expects judges remains continues"
              + " measure support stable recent month labour market energy import export demand")
          .split(" ");

  private final News news = new News(List.of(Ladder.neutral()));

  static Stream<Case> cases() {
    return Case.read("novelty/cases/what-is-new.md").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatTheCaseSays(Case c) {
    List<Report> reports =
        c.values("said").stream()
            .map(s -> s.split(" \\| ", 2))
            .map(s -> Said.by(BODY, s[0], s[1]))
            .toList();
    List<DayOfSpeech> days = news.of(reports, Asked.latest()).days();

    assertThat(days).hasSize(1);
    assertThat(
            days.get(0).novelties().stream()
                .filter(n -> !n.ofSubject())
                .map(NewsTest::line)
                .sorted())
        .containsExactlyElementsOf(c.values("new").stream().sorted().toList());
  }

  private static String line(Novelty n) {
    String before = n.before().map(u -> u.words().text()).orElse("-");
    String now = n.now().isEmpty() ? "-" : n.now().get(0).words().text();
    return n.kind().name().toLowerCase(java.util.Locale.ROOT) + " | " + before + " | " + now;
  }

  @Test
  void doesNotDependOnTheOrderOfReportsNorOnTheirNumber() {
    long seed = 20260101L;
    List<Report> reports = history(new Random(seed), 40);
    List<DayOfSpeech> expected = news.of(reports, Asked.everything()).days();
    assertThat(expected).hasSize(40);
    assertThat(expected).anySatisfy(d -> assertThat(d.novelties()).isNotEmpty());

    for (int i = 0; i < 3; i++) {
      List<Report> shuffled = new ArrayList<>(reports);
      shuffled.addAll(reports.subList(0, 5));
      Collections.shuffle(shuffled, new Random(seed + i));
      assertThat(news.of(shuffled, Asked.everything()).days())
          .as("seed %s", seed + i)
          .isEqualTo(expected);
    }
  }

  @Test
  void judgesADayAsItWouldHaveBeenJudgedThen() {
    List<Report> reports = history(new Random(7), 30);
    List<DayOfSpeech> all = news.of(reports, Asked.everything()).days();
    for (DayOfSpeech day : all) {
      Optional<LocalDate> on = Optional.of(day.day());
      Asked asked = new Asked(on, on, Optional.empty(), Optional.empty(), 365, Asked.EXPECTED);
      assertThat(news.of(reports, asked).days()).containsExactly(day);
    }
  }

  @Test
  void neverCallsFirstWhatWasSaidBefore() {
    long seed = 11;
    List<Report> reports = history(new Random(seed), 60);
    List<DayOfSpeech> days = news.of(reports, Asked.everything()).days();
    int firsts = 0;
    for (DayOfSpeech day : days) {
      for (Novelty n : day.novelties()) {
        if (n.kind() == NoveltyKind.FIRST || n.kind() == NoveltyKind.REPLACED) {
          firsts++;
          String words = n.now().get(0).words().text().toLowerCase(java.util.Locale.ROOT);
          assertThat(reports)
              .filteredOn(
                  r -> r.saidOn().orElseThrow().date().toString().compareTo(day.day() + "") < 0)
              .as("“%s” on %s, seed %s", words, day.day(), seed)
              .noneMatch(
                  r ->
                      (" " + r.article().text().toLowerCase(java.util.Locale.ROOT))
                          .contains(" " + words + " "));
        }
      }
    }
    assertThat(firsts).isPositive();
  }

  @Test
  void saysHowMuchHistoryTheJudgementRestsOn() {
    List<Report> reports =
        List.of(
            Said.by(BODY, "2022-01-10", "The Council decided to keep the key rate."),
            Said.by(BODY, "2022-01-20", "The Council decided to keep the key rate."),
            Said.by(BODY, "2022-04-20", "The Council decided to raise the key rate."),
            Said.by(BODY, "XXXX-04-20", "The Council decided to lower the key rate."));
    News.Found found = news.of(reports, Asked.latest());
    DayOfSpeech day = found.days().get(0);

    assertThat(found.undated()).isEqualTo(1);
    assertThat(day.basis()).isEqualTo(Basis.TOO_LITTLE);
    assertThat(day.novelties()).isEmpty();
    assertThat(day.history().orElseThrow().days()).isEqualTo(2);
    assertThat(day.history().orElseThrow().words()).isEqualTo(16);
    assertThat(day.history().orElseThrow().longestGap()).isEqualTo(10);
    assertThat(day.history().orElseThrow().first()).isEqualTo("2022-01-10");
  }

  @Test
  void keepsBodiesApart() {
    List<Report> reports = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      reports.add(
          Said.by("Ministry of Salt", "2022-01-0" + i, "Salt is ours and will remain ours."));
      reports.add(Said.by(BODY, "2022-01-0" + i, "The Council decided to keep the key rate."));
    }
    Asked asked =
        new Asked(
            Optional.of(LocalDate.MIN),
            Optional.empty(),
            Optional.empty(),
            Optional.of("salt"),
            365,
            Asked.EXPECTED);
    assertThat(news.of(reports, asked).days())
        .hasSize(5)
        .allMatch(d -> d.speaker().body().equals(Optional.of("Ministry of Salt")));
  }

  @Test
  void copesWithHostileText() {
    List<String> texts =
        List.of(
            "word ".repeat(200_000),
            "“".repeat(100_000),
            "Again again no. ".repeat(20_000),
            "\uD800 not a pair",
            "x");
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      reports.add(
          Said.by(BODY, LocalDate.of(2022, 1, 1).plusDays(i) + "", texts.get(i % texts.size())));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> news.of(reports, Asked.everything()));
  }

  /** A speaker of formulas in which now and then a word is another. */
  private static List<Report> history(Random random, int days) {
    List<String> formulas = new ArrayList<>();
    for (int f = 0; f < 6; f++) {
      formulas.add(sentence(random));
    }
    List<Report> out = new ArrayList<>();
    for (int d = 0; d < days; d++) {
      StringBuilder text = new StringBuilder();
      for (int f = 0; f < formulas.size(); f++) {
        if (random.nextInt(8) == 0) {
          String[] words = formulas.get(f).split(" ");
          words[2 + random.nextInt(words.length - 3)] = WORDS[random.nextInt(WORDS.length)];
          formulas.set(f, String.join(" ", words));
        }
        text.append(formulas.get(f)).append(' ');
      }
      for (int s = 0; s < 4; s++) {
        text.append(sentence(random)).append(' ');
      }
      out.add(Said.by(BODY, LocalDate.of(2020, 1, 1).plusDays(7L * d) + "", text.toString()));
    }
    return out;
  }

  private static String sentence(Random random) {
    List<String> words = new ArrayList<>();
    words.add("The");
    for (int i = 0; i < 12; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words) + ".";
  }
}
