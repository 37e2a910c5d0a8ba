package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.domain.Findings;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Voice;

/** Hostile and very many contents are compared in time. */
class LinkingTimeTest {

  private final Linker linker = new Linker();

  @Test
  void hostileContentsAreComparedInTime() {
    List<String> texts =
        List.of(
            "\"".repeat(100_000),
            "word ".repeat(200_000),
            "alpha beta ".repeat(100_000),
            "x".repeat(1_000_000),
            "“’‘”".repeat(50_000),
            " \n\t ".repeat(50_000),
            "国".repeat(20_000),
            "A.B.C.D.".repeat(20_000),
            "don't ".repeat(50_000));
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      for (String doc : List.of("p", "q")) {
        var article =
            Reports.article(doc, "Gazette", Optional.empty(), Voice.REPORT, doc + " " + text);
        List<Span> content = List.of(new Span(0, article.text().length()));
        reports.add(Reports.report(article, content, Optional.empty(), Optional.empty()));
      }
    }
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> linker.link(reports));
  }

  @Test
  void thousandsOfNearlyEqualSentencesAreComparedInTime() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      reports.addAll(
          Reports.of(
              String.format(
                  Locale.ROOT,
                  "series-%05d | Bureau | 2020-01-01 | -, Bureau, NV | [The bureau released bulletin"
                      + " number %d on barley, saffron and copper prices in district %d of the northern province.]",
                  i,
                  i,
                  i * 7),
              Voice.RELEASE));
    }
    Findings findings =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> linker.link(reports));
    assertThat(findings.refrains()).isNotEmpty();
  }
}
