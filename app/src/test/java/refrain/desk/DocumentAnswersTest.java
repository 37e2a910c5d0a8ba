package refrain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import refrain.domain.Id;
import refrain.domain.Span;
import refrain.store.ArchiveException;
import refrain.wire.Stretch;

/** What is told of a document, of two and of a series. */
class DocumentAnswersTest {

  @RegisterExtension static final OpenDesk OPEN = new OpenDesk();

  private static ExampleDesk examples() {
    return OPEN.examples();
  }

  private static Desk desk() {
    return examples().desk();
  }

  @Test
  void theBlocksOfAnArticleHaveAllItsText() throws ArchiveException {
    for (ArticleAnswer article : examples().articles()) {
      Id id = article.document().id();
      String text = examples().archive().document(id).orElseThrow().article().text();
      StringBuilder rest = new StringBuilder(text);
      for (ArticleAnswer.Block block : article.blocks()) {
        StringBuilder runs = new StringBuilder();
        for (ArticleAnswer.Run run : block.runs()) {
          assertThat(examples().words(id, run.at().begin(), run.at().end())).isEqualTo(run.text());
          runs.append(run.text());
        }
        assertThat(runs.toString())
            .isEqualTo(examples().words(id, block.at().begin(), block.at().end()));
        int begin = text.offsetByCodePoints(0, block.at().begin());
        int end = text.offsetByCodePoints(0, block.at().end());
        rest.replace(begin, end, " ".repeat(end - begin));
      }
      assertThat(rest.toString()).isBlank();
      assertThat(article.characters()).isEqualTo(text.codePointCount(0, text.length()));
    }
  }

  @Test
  void everyAttributionOfAnArticleIsMarkedAndHasOneAnchor() throws ArchiveException {
    for (ArticleAnswer article : examples().articles()) {
      assertThat(article.attributions()).hasSize(article.document().reports());
      List<ArticleAnswer.Run> runs =
          article.blocks().stream().flatMap(b -> b.runs().stream()).toList();
      for (ArticleAnswer.Found found : article.attributions()) {
        Id report = found.said().report();
        assertThat(runs.stream().flatMap(r -> r.marks().stream()))
            .filteredOn(m -> m.report().equals(report) && m.anchor())
            .hasSize(1);
        for (ArticleAnswer.Run run : runs) {
          assertThat(isMarked(run, report, ArticleAnswer.Role.CONTENT))
              .isEqualTo(isIn(run, found.said().content()));
          assertThat(isMarked(run, report, ArticleAnswer.Role.SOURCE))
              .isEqualTo(isIn(run, found.source()));
          assertThat(isMarked(run, report, ArticleAnswer.Role.CUE))
              .isEqualTo(isIn(run, found.cue()));
        }
      }
    }
  }

  private static boolean isMarked(ArticleAnswer.Run run, Id report, ArticleAnswer.Role role) {
    return run.marks().stream().anyMatch(m -> m.report().equals(report) && m.role() == role);
  }

  private static boolean isIn(ArticleAnswer.Run run, List<Stretch> stretches) {
    Span at = new Span(run.at().begin(), run.at().end());
    return stretches.stream().anyMatch(s -> new Span(s.begin(), s.end()).contains(at));
  }

  @Test
  void followsTheSentencesOfASeries() throws ArchiveException {
    List<SeriesAnswer> all = examples().series();
    assertThat(all).isNotEmpty();
    SeriesAnswer series = all.getFirst();
    assertThat(series.issues()).hasSize(series.series().documents());
    int last = series.issues().size() - 1;
    assertThat(series.redline().after()).isEqualTo(series.issues().get(last).document());
    assertThat(series.redline().before()).isEqualTo(series.issues().get(last - 1).document());
    for (int i = 0; i <= last; i++) {
      SeriesAnswer.Issue issue = series.issues().get(i);
      int at = i;
      long sentences =
          series.sentences().stream()
              .filter(s -> s.appearances().stream().anyMatch(a -> a.document() == at))
              .count();
      assertThat(issue.kept() + issue.edited() + issue.cameIn()).isEqualTo((int) sentences);
    }
    for (SeriesAnswer.Sentence sentence : series.sentences()) {
      SeriesAnswer.Appearance latest = sentence.appearances().getLast();
      assertThat(
              examples()
                  .words(
                      series.issues().get(latest.document()).document().id(),
                      latest.begin(),
                      latest.end()))
          .isEqualTo(sentence.text());
    }
    Id first = series.issues().getFirst().document().id();
    RedlineAnswer redline =
        desk()
            .series(series.series().key(), Optional.of(first), Optional.empty())
            .orElseThrow()
            .redline();
    assertThat(redline.before().id()).isEqualTo(first);
    assertThat(desk().redline(first, series.issues().get(last).document().id())).contains(redline);
  }

  @Test
  void everySentenceOfBothDocumentsIsInTheirRedline() throws ArchiveException {
    RedlineAnswer redline = examples().series().getFirst().redline();
    for (RedlineAnswer.Sentence sentence : redline.sentences()) {
      assertThat(squeezed(sentence.redline().before()))
          .isEqualTo(squeezed(words(redline.before().id(), sentence.before())));
      assertThat(squeezed(sentence.redline().after()))
          .isEqualTo(squeezed(words(redline.after().id(), sentence.after())));
    }
    assertThat(redline.sentences()).anyMatch(RedlineAnswer.Sentence::paragraph);
    assertThat(redline.wordsKept()).isPositive();
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String words(Id document, List<Stretch> stretches) throws ArchiveException {
    StringBuilder out = new StringBuilder();
    for (Stretch at : stretches) {
      out.append(examples().words(document, at.begin(), at.end()));
    }
    return out.toString();
  }
}
