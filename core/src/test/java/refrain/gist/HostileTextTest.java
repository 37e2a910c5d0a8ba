package refrain.gist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import refrain.cases.Articles;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.CueSense;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Span;
import refrain.domain.UnresolvedReason;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;
import refrain.ladder.Ladder;

class HostileTextTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final GistReader reader = new GistReader(Ladder.shipped());

  @TestFactory
  Stream<DynamicTest> staysLinearOn() {
    return Stream.of(
            List.of("opening quotation marks", "\"".repeat(100_000)),
            List.of(
                "a paragraph of 5 MB",
                "We firmly oppose it and urge them to stop. ".repeat(120_000)),
            List.of("one sentence of acts", "we condemn and oppose and urge, ".repeat(80_000)),
            List.of("heads without names", "Treaty Act Charter Law ".repeat(80_000)),
            List.of("names without heads", "Halden Osmera ".repeat(120_000)),
            List.of("a tail without an end", "Treaty of the and of the on for ".repeat(60_000)),
            List.of("resolutions", "Resolution 1701 UN Security Council ".repeat(60_000)),
            List.of("slots", "express express express will will take take ".repeat(60_000)),
            List.of("negations", "not never no ".repeat(150_000)),
            List.of("subjects far away", "countries, strongly and also firmly ".repeat(60_000)))
        .map(
            pair ->
                DynamicTest.dynamicTest(
                    pair.get(0),
                    () -> {
                      List<Report> reports = reports(pair.get(1));
                      assertThat(assertTimeoutPreemptively(LIMIT, () -> reader.read(reports)))
                          .hasSameSizeAs(reports);
                    }));
  }

  @Test
  void throwsOnNoText() {
    Random random = new Random(20310116);
    String[] pieces = {
      "we ",
      "oppose ",
      "\"",
      "“",
      "Norvane ",
      "must ",
      "stop",
      ". ",
      "\n",
      "U.S. ",
      "H.R. ",
      "12 ",
      "Treaty ",
      "of ",
      "the ",
      "Resolution ",
      "2758",
      ", ",
      "not ",
      "’s ",
      "é",
      "\uD83D\uDE00",
      "\uD83D",
      "UN ",
      "-",
      "thank ",
      "you ",
      "who ",
      "and ",
      "Article ",
      "5 ",
      "will ",
      "travel "
    };
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(25);
      for (int i = 0; i < length; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      List<Report> reports = new ArrayList<>(reports(text.toString()));
      int begin = random.nextInt(text.length());
      int middle = begin + random.nextInt(text.length() - begin);
      int end = middle + random.nextInt(text.length() - middle + 1);
      Article article = reports.get(0).article();
      reports.add(
          report(article, List.of(new Span(begin, middle)), new Span(middle, end), Form.MIXED));
      assertThat(reader.read(reports)).as(text.toString()).hasSameSizeAs(reports);
    }
  }

  @Test
  void givesTheSameTwice() {
    List<Report> reports =
        reports("We firmly oppose it and urge them to respect the UN Charter. ".repeat(5));
    assertThat(reader.read(reports)).isEqualTo(new GistReader(Ladder.shipped()).read(reports));
  }

  private static List<Report> reports(String text) {
    List<Span> all = List.of(new Span(0, text.length()));
    Article article =
        Articles.of("hostile", Optional.empty(), Optional.empty(), Voice.RELEASE, text, all, all);
    return List.of(report(article, List.of(), all.get(0), Form.RELEASE));
  }

  private static Report report(Article article, List<Span> cue, Span content, Form form) {
    List<Span> contents = List.of(content);
    Attribution attribution =
        new Attribution.Unsourced(
            Attribution.idOf(article.id(), contents),
            new Quotation(contents, List.of(), form),
            cue,
            CueSense.WRITING,
            UnsourcedReason.INSTITUTION,
            new Evidence("marked", "1", 1));
    return new Report(
        article,
        attribution,
        new Resolution.Unresolved(Optional.empty(), UnresolvedReason.UNKNOWN),
        Optional.empty(),
        Optional.empty());
  }
}
