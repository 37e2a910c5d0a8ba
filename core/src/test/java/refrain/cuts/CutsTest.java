package refrain.cuts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import refrain.cases.Articles;
import refrain.cases.Case;
import refrain.cases.Marked;
import refrain.domain.Article;
import refrain.domain.Attribution;
import refrain.domain.Carried;
import refrain.domain.CueSense;
import refrain.domain.Difference;
import refrain.domain.Evidence;
import refrain.domain.Excerpt;
import refrain.domain.Form;
import refrain.domain.Quotation;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.SideBySide;
import refrain.domain.Span;
import refrain.domain.Statement;
import refrain.domain.UnresolvedReason;
import refrain.domain.UnsourcedReason;
import refrain.domain.Voice;

class CutsTest {

  private static final Evidence EVIDENCE = new Evidence("test", "1", 1);

  static List<Case> cases() {
    return Case.read("cuts/cases/cuts.md");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatEachOutletCarriedAndChanged(Case c) {
    SideBySide side = Cuts.of(statement(c.values("report"))).orElseThrow();
    List<String> shown = new ArrayList<>();
    for (Carried carried : side.carried()) {
      shown.add(
          String.format(
              Locale.ROOT,
              "%s %d%%%s",
              carried.article().doc(),
              Math.round(side.share(carried) * 100),
              carried.changedSense().stream()
                  .map(d -> " " + d.kind())
                  .collect(Collectors.joining())));
      if (!carried.article().equals(side.fullest())) {
        for (Excerpt excerpt : carried.excerpts()) {
          shown.add("words: " + Marked.of(excerpt.redline()));
        }
        carried.quotedDifferences().stream().map(CutsTest::show).forEach(shown::add);
      }
    }
    assertThat(shown).isEqualTo(c.lines().stream().filter(l -> !l.startsWith("report: ")).toList());
  }

  @Test
  void putsTheMostChangedFirst() {
    Statement whole =
        statement(
            List.of(
                "a | [\"The oak bridge stands for years.\"]",
                "b | [\"The oak bridge stands for years.\"]"));
    Statement cut =
        statement(
            List.of(
                "c | [\"The new dam is ready for the spring.\"]",
                "d | [\"The new dam is ready\"]"));
    Statement turned =
        statement(
            List.of(
                "e | [\"The ferry will not sail in winter.\"]",
                "f | [\"The ferry will sail in winter.\"]"));
    Statement once = statement(List.of("g | [\"Only one outlet has this.\"]"));
    List<Statement> all = new ArrayList<>(List.of(whole, cut, turned, once));
    Random random = new Random(5);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(all, random);
      assertThat(Cuts.of(all).stream().map(SideBySide::statement))
          .containsExactly(turned, cut, whole);
    }
  }

  @Test
  void theKeptPartsAreWordsOfTheFullestVersion() {
    for (Case c : cases()) {
      SideBySide side = Cuts.of(statement(c.values("report"))).orElseThrow();
      for (Carried carried : side.carried()) {
        int last = 0;
        for (Span kept : carried.kept()) {
          assertThat(kept.begin()).isGreaterThanOrEqualTo(last);
          assertThat(side.version())
              .anyMatch(v -> v.begin() <= kept.begin() && kept.end() <= v.end());
          last = kept.end();
        }
        assertThat(side.share(carried)).isBetween(0.0, 1.0);
      }
      assertThat(side.share(side.carried().getFirst())).isEqualTo(1);
    }
  }

  @Test
  void copesWithAVeryLongAnswerInTime() {
    StringBuilder answer = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      answer.append("word").append(i).append(' ');
    }
    List<String> reports =
        List.of("a | [" + answer + "]", "b | [\"word7 word8 word9 word11 word12\"]");
    SideBySide side =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Cuts.of(statement(reports)).orElseThrow());
    assertThat(side.carried().get(1).words()).isEqualTo(5);
  }

  private static String show(Difference d) {
    return "in quotes: "
        + d.kind()
        + " "
        + (d.before().isEmpty() ? "∅" : d.before())
        + " → "
        + (d.after().isEmpty() ? "∅" : d.after());
  }

  private static Statement statement(List<String> lines) {
    List<Report> reports = new ArrayList<>();
    for (String line : lines) {
      String[] f = line.split(" \\| ", 2);
      reports.addAll(reports(f[0], f[1]));
    }
    return new Statement(reports.getFirst().id(), reports);
  }

  /** The contents stand in square brackets, of one report those joined by a tilde behind. */
  private static List<Report> reports(String doc, String marked) {
    String text = marked.replaceAll("[\\[\\]~]", "");
    Article article = article(doc, text);
    List<Report> out = new ArrayList<>();
    List<Span> content = new ArrayList<>();
    int begin = 0;
    int at = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        begin = at;
      } else if (c == ']') {
        content.add(new Span(begin, at));
        if (i + 1 == marked.length() || marked.charAt(i + 1) != '~') {
          out.add(report(article, content));
          content.clear();
        }
      } else if (c != '~') {
        at++;
      }
    }
    return out;
  }

  private static Report report(Article article, List<Span> content) {
    List<Span> quoted = new ArrayList<>();
    int open = -1;
    for (Span piece : content) {
      for (int i = piece.begin(); i < piece.end(); i++) {
        if (article.text().charAt(i) == '"') {
          if (open >= 0) {
            quoted.add(new Span(open, i + 1));
          }
          open = open >= 0 ? -1 : i;
        }
      }
    }
    Attribution attribution =
        new Attribution.Unsourced(
            Attribution.idOf(article.id(), content),
            new Quotation(content, quoted, quoted.isEmpty() ? Form.INDIRECT : Form.MIXED),
            List.of(),
            CueSense.SPEECH,
            UnsourcedReason.NOT_FOUND,
            EVIDENCE);
    return new Report(
        article,
        attribution,
        new Resolution.Unresolved(Optional.empty(), UnresolvedReason.UNKNOWN),
        Optional.empty(),
        Optional.empty());
  }

  private static Article article(String doc, String text) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) != '.')) {
        sentences.add(new Span(from, i + 1));
        from = i + 1;
      }
    }
    return Articles.of(
        doc, Optional.of(doc), Optional.empty(), Voice.REPORT, text, List.of(), sentences);
  }
}
