package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import refrain.domain.Article;
import refrain.domain.DayOfSpeech;
import refrain.domain.Novelty;
import refrain.domain.NoveltyKind;
import refrain.domain.Report;
import refrain.ladder.Ladder;
import refrain.novelty.Asked;
import refrain.novelty.News;
import refrain.pipeline.Pipeline;
import refrain.pipeline.Pipeline.Statements;

/**
 * Thirty years of one committee's statements, each judged by those before: what is called new is
 * what a scan of the texts says is new.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsAcceptanceTest {

  private List<DayOfSpeech> days = List.of();
  private final TreeMap<String, String> textOfDay = new TreeMap<>();

  @BeforeAll
  void run() throws IOException {
    Product product = Product.over(SharedTexts.at("fomc"));
    for (Pipeline.Analysis.Analysed a : product.articles()) {
      Article article = a.article();
      article
          .published()
          .ifPresent(d -> textOfDay.merge(d.date().toString(), said(a), (x, y) -> x + " " + y));
    }
    textOfDay.replaceAll((day, text) -> plain(text));
    days =
        new News(List.of(Ladder.neutral()))
            .of(Pipeline.reports(product.articles(), Statements.SAID), Asked.everything())
            .days();
  }

  /** What the body says in it: lists of votes, for one, are no part of that. */
  private static String said(Pipeline.Analysis.Analysed a) {
    StringBuilder text = new StringBuilder();
    for (Report r : a.reports()) {
      r.attribution()
          .quotation()
          .content()
          .forEach(span -> text.append(span.in(a.article().text())).append(' '));
    }
    return text.toString();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** The days that have the words and none of so many days of statements before it has. */
  private List<String> comings(String words, int quietDays) {
    List<String> out = new ArrayList<>();
    List<String> all = List.copyOf(textOfDay.keySet());
    for (int i = 0; i < all.size(); i++) {
      boolean quiet = true;
      for (int j = Math.max(0, i - quietDays); j < i; j++) {
        quiet &= !textOfDay.getOrDefault(all.get(j), "").contains(words);
      }
      if (quiet && textOfDay.getOrDefault(all.get(i), "").contains(words)) {
        out.add(all.get(i));
      }
    }
    return out;
  }

  private DayOfSpeech on(String day) {
    return days.stream().filter(d -> d.day().toString().equals(day)).findFirst().orElseThrow();
  }

  private static boolean tells(Novelty n, String words) {
    return n.now().stream().anyMatch(u -> plain(u.words().text()).contains(words));
  }

  @Test
  void tellsThatAWordCameIn() {
    List<String> comings = comings("patient", 8);
    assertThat(comings).isNotEmpty();
    for (String day : comings) {
      assertThat(on(day).novelties())
          .as(day)
          .anySatisfy(
              n -> {
                assertThat(n.kind()).isIn(NoveltyKind.FIRST, NoveltyKind.RETURN);
                assertThat(tells(n, "patient")).isTrue();
              });
    }
  }

  @Test
  void tellsThatAWordReturned() {
    List<String> comings = comings("transitory", 40);
    assertThat(comings).hasSizeGreaterThanOrEqualTo(2);
    assertThat(on(comings.get(1)).novelties())
        .anySatisfy(
            n -> {
              assertThat(n.kind()).isEqualTo(NoveltyKind.RETURN);
              assertThat(tells(n, "transitory")).isTrue();
            });
    assertThat(comings("considerable time", 40))
        .isNotEmpty()
        .allSatisfy(
            day -> assertThat(on(day).novelties()).as(day).anyMatch(n -> tells(n, "considerable")));
  }

  @Test
  void tellsThatTheGuidanceOnIncreasesCameIn() {
    String came = comings("ongoing increases", 40).get(0);
    assertThat(on(came).novelties()).anyMatch(n -> tells(n, "ongoing increases"));

    String after =
        textOfDay.tailMap(came).entrySet().stream()
            .filter(e -> !e.getValue().contains("ongoing increases"))
            .filter(e -> e.getValue().contains("the committee decided to"))
            .map(e -> e.getKey())
            .findFirst()
            .orElseThrow();
    assertThat(on(after).novelties())
        .filteredOn(n -> n.kind() == NoveltyKind.DROPPED || n.kind() == NoveltyKind.REPLACED)
        .anyMatch(
            n ->
                n.before()
                    .filter(u -> plain(u.words().text()).contains("ongoing increases"))
                    .isPresent());
  }

  @Test
  void callsNothingFirstThatAScanFindsBefore() {
    int firsts = 0;
    for (DayOfSpeech day : days) {
      for (Novelty n : day.novelties()) {
        if (n.kind() == NoveltyKind.FIRST || n.kind() == NoveltyKind.REPLACED) {
          firsts++;
          String words = plain(n.now().get(0).words().text());
          Optional<String> before =
              textOfDay.headMap(day.day().toString()).entrySet().stream()
                  .filter(e -> holds(e.getValue(), words))
                  .map(e -> e.getKey())
                  .findFirst();
          assertThat(before).as("“%s” on %s", words, day.day()).isEmpty();
        }
      }
    }
    assertThat(firsts).isGreaterThan(100);
  }

  private static boolean holds(String text, String words) {
    int at = text.indexOf(words);
    while (at >= 0) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
      at = text.indexOf(words, at + 1);
    }
    return false;
  }
}
