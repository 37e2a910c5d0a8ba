package refrain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.domain.Id;
import refrain.domain.NoveltyKind;
import refrain.domain.Span;
import refrain.store.ArchiveException;
import refrain.store.DocumentRow;
import refrain.store.Lookup;
import refrain.store.Said;
import refrain.store.Side;
import refrain.wire.Stretch;

class DeskTest {

  @TempDir static Path folder = Path.of("set by JUnit");
  private static Optional<ExampleDesk> open = Optional.empty();

  @BeforeAll
  static void makeTheArchive() throws ArchiveException {
    open = Optional.of(ExampleDesk.in(folder));
  }

  @AfterAll
  static void closeTheArchive() {
    open.orElseThrow().close();
  }

  private static ExampleDesk examples() {
    return open.orElseThrow();
  }

  private static Desk desk() {
    return examples().desk();
  }

  @Test
  void tellsTheDaysLatestFirstWithTheirEvidence() throws ArchiveException {
    TodayAnswer today = examples().today();
    assertThat(today.days()).isNotEmpty();
    assertThat(today.days())
        .extracting(TodayAnswer.Day::day)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    List<TodayAnswer.New> novelties =
        today.days().stream().flatMap(d -> d.novelties().stream()).toList();
    assertThat(novelties)
        .extracting(TodayAnswer.New::kind)
        .contains(NoveltyKind.FIRST, NoveltyKind.DROPPED);
    for (TodayAnswer.New n : novelties) {
      for (TodayAnswer.Place place : n.now()) {
        assertThat(examples().words(place.document().orElseThrow(), place.begin(), place.end()))
            .isEqualTo(place.text());
      }
    }
    assertThat(today.latest()).hasSize(10);
  }

  @Test
  void tellsOfOneSpeakerAndOfTheDaysUntilOne() throws ArchiveException {
    TodayAnswer all = examples().today();
    Id speaker = all.days().getLast().speaker().id();
    LocalDate day = all.days().getLast().day();
    TodayAnswer of =
        ExampleDesk.here(desk().today(Optional.of(speaker), Optional.of(day), ExampleDesk.ALL));
    assertThat(of.days()).isNotEmpty().allMatch(d -> d.speaker().id().equals(speaker));
    assertThat(of.days()).noneMatch(d -> d.day().isAfter(day));
    assertThat(of.speaker()).isPresent();
  }

  @Test
  void redlinesRebuildTheWordsOfEveryUse() throws ArchiveException {
    for (RefrainAnswer refrain : examples().refrains()) {
      assertThat(refrain.occurrences()).hasSize(refrain.refrain().uses());
      for (RefrainAnswer.Occurrence use : refrain.occurrences()) {
        assertThat(use.redline().before()).isEqualTo(refrain.refrain().lead());
        assertThat(use.redline().after()).isEqualTo(use.text());
        assertThat(use.sinceNearest().isPresent()).isEqualTo(use.nearest().isPresent());
        use.sinceNearest()
            .ifPresent(
                since -> {
                  int nearest = use.nearest().orElseThrow();
                  assertThat(nearest).isLessThan(use.number());
                  assertThat(since.redline().before())
                      .isEqualTo(refrain.occurrences().get(nearest).text());
                  assertThat(since.redline().after()).isEqualTo(use.text());
                });
        assertThat(examples().words(use.said().document().id(), use.begin(), use.end()))
            .isEqualTo(use.text());
      }
    }
  }

  @Test
  void countsTheUsesOfARefrainBySpeakerOutletAndYear() throws ArchiveException {
    for (RefrainAnswer refrain : examples().refrains()) {
      int uses = refrain.refrain().uses();
      assertThat(refrain.points()).hasSize(uses);
      assertThat(refrain.speakers().stream().mapToInt(RefrainAnswer.Share::uses).sum())
          .isEqualTo(uses);
      assertThat(refrain.outlets().stream().mapToInt(RefrainAnswer.Printed::uses).sum())
          .isEqualTo(uses);
      assertThat(
              refrain.undated() + refrain.years().stream().mapToInt(RefrainAnswer.Year::uses).sum())
          .isEqualTo(uses);
      assertThat(refrain.years()).allMatch(y -> y.uses() == 0 || y.reports() >= 0);
      assertThat(refrain.lead().text()).isEqualTo(refrain.refrain().lead());
      assertThat(
              examples()
                  .words(refrain.lead().document(), refrain.lead().begin(), refrain.lead().end()))
          .isEqualTo(refrain.lead().text());
    }
  }

  @Test
  void givesTheUsesOfARefrainInParts() throws ArchiveException {
    RefrainAnswer whole = examples().refrains().getFirst();
    List<RefrainAnswer.Occurrence> parts = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      RefrainAnswer part =
          ExampleDesk.here(desk().refrain(whole.refrain().id(), new Part(next, 2)));
      assertThat(part.occurrences()).hasSizeBetween(1, 2);
      parts.addAll(part.occurrences());
      next = part.next();
    } while (next.isPresent());
    assertThat(parts).isEqualTo(whole.occurrences());
    for (String bad : List.of("x", "-1", "99999999999", "")) {
      assertThatThrownBy(() -> desk().refrain(whole.refrain().id(), new Part(Optional.of(bad), 2)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void putsTheReportsOfAStatementSideBySide() throws ArchiveException {
    List<StatementAnswer> several =
        examples().statements().stream().filter(s -> s.sideBySide().isPresent()).toList();
    assertThat(several).isNotEmpty();
    for (StatementAnswer statement : several) {
      StatementAnswer.SideBySide side = statement.sideBySide().orElseThrow();
      String version = words(side.fullest(), side.version());
      assertThat(side.carried().getFirst().document().id()).isEqualTo(side.fullest());
      for (StatementAnswer.Carried carried : side.carried()) {
        assertThat(carried.share()).isBetween(0.0, 1.0);
        StringBuilder pieces = new StringBuilder();
        for (StatementAnswer.VersionPiece piece : carried.pieces()) {
          assertThat(examples().words(side.fullest(), piece.at().begin(), piece.at().end()))
              .isEqualTo(piece.text());
          pieces.append(piece.text());
        }
        assertThat(pieces.toString()).isEqualTo(version);
      }
    }
    assertThat(several.stream().flatMap(s -> s.sideBySide().orElseThrow().carried().stream()))
        .anyMatch(c -> c.pieces().stream().anyMatch(p -> !p.kept()));
  }

  private static String words(Id document, List<Stretch> stretches) throws ArchiveException {
    StringBuilder out = new StringBuilder();
    for (Stretch at : stretches) {
      out.append(examples().words(document, at.begin(), at.end()));
    }
    return out.toString();
  }

  @Test
  void tellsWhatSetAStatementOffAndWhatItSetOff() throws ArchiveException {
    List<StatementAnswer> statements = examples().statements();
    List<StatementAnswer> answers =
        statements.stream().filter(s -> s.answers().isPresent()).toList();
    assertThat(answers).isNotEmpty();
    for (StatementAnswer answer : answers) {
      Id cause = answer.answers().flatMap(Said::statement).orElseThrow();
      assertThat(ExampleDesk.here(desk().statement(cause)).answeredBy())
          .anyMatch(s -> s.statement().equals(Optional.of(answer.id())));
    }
    assertThat(statements).anyMatch(s -> !s.refrains().isEmpty());
    assertThat(statements).anyMatch(s -> !s.cited().isEmpty());
    assertThat(statements).anyMatch(s -> !s.addressees().isEmpty());
  }

  @Test
  void leadsFromAReportToItsStatement() throws ArchiveException {
    StatementAnswer several =
        examples().statements().stream()
            .filter(s -> s.reports().size() > 1)
            .findFirst()
            .orElseThrow();
    Said later = several.reports().getLast();
    assertThat(desk().statement(later.report()))
        .isEqualTo(new Lookup.Moved<StatementAnswer>(several.id()));
  }

  @Test
  void tellsThatItNeverHeardOfAnId() throws ArchiveException {
    Id none = new Id("0123456789abcdef");
    assertThat(desk().statement(none)).isEqualTo(new Lookup.Unknown<>());
    assertThat(desk().refrain(none, Part.FIRST)).isEqualTo(new Lookup.Unknown<>());
    assertThat(desk().speaker(none, Part.FIRST)).isEqualTo(new Lookup.Unknown<>());
    assertThat(desk().today(Optional.of(none), Optional.empty(), Part.FIRST))
        .isEqualTo(new Lookup.Unknown<>());
    assertThat(desk().article(none)).isEmpty();
    assertThat(desk().redline(none, none)).isEmpty();
    assertThat(desk().series("none", Optional.empty(), Optional.empty())).isEmpty();
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
  void countsWhatASpeakerSaysByMonth() throws ArchiveException {
    List<SpeakerAnswer> speakers = examples().speakers();
    assertThat(speakers).hasSizeGreaterThan(5);
    for (SpeakerAnswer speaker : speakers) {
      assertThat(
              speaker.undated()
                  + speaker.months().stream().mapToLong(SpeakerAnswer.Month::reports).sum())
          .isEqualTo(speaker.statements().size());
      assertThat(speaker.months()).extracting(SpeakerAnswer.Month::month).isSorted();
      assertThat(speaker.statements())
          .allMatch(s -> s.speaker().map(w -> w.id().equals(speaker.speaker().id())).orElse(false));
    }
    assertThat(speakers).anyMatch(s -> !s.formulas().isEmpty());
    assertThat(speakers).anyMatch(s -> !s.firsts().isEmpty());
    assertThat(speakers).anyMatch(s -> !s.speaker().tenures().isEmpty());
  }

  @Test
  void marksTheWordsThatWereAskedFor() throws ArchiveException {
    SearchAnswer.Hits hits =
        (SearchAnswer.Hits) desk().search("\"ANY form\" shoals -exchanges", ExampleDesk.ALL);
    assertThat(hits.hits()).isNotEmpty();
    assertThat(hits.count()).isEqualTo(hits.hits().size());
    for (SearchAnswer.Hit hit : hits.hits()) {
      StringBuilder all = new StringBuilder();
      hit.pieces().forEach(p -> all.append(p.text()));
      assertThat(all.toString()).isEqualTo(hit.said().text()).doesNotContain("exchanges");
      assertThat(hit.pieces())
          .filteredOn(SearchAnswer.Piece::match)
          .extracting(p -> p.text().toLowerCase(java.util.Locale.ROOT))
          .contains("any form");
    }
  }

  @Test
  void tellsWhatIsWrongWithAQuestion() throws ArchiveException {
    assertThat(desk().search("rung:high", Part.FIRST))
        .isInstanceOfSatisfying(
            SearchAnswer.Misread.class,
            m -> {
              assertThat(m.query()).isEqualTo("rung:high");
              assertThat(m.fault()).contains("high");
            });
  }

  @Test
  void walksThroughDocumentsAndHitsInParts() throws ArchiveException {
    List<DocumentRow> documents = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      DocumentsAnswer part = desk().documents(Optional.empty(), new Part(next, 3));
      documents.addAll(part.documents());
      next = part.next();
    } while (next.isPresent());
    assertThat(documents).isEqualTo(examples().documents());
    List<Id> hits = new ArrayList<>();
    do {
      SearchAnswer.Hits part = (SearchAnswer.Hits) desk().search("the", new Part(next, 4));
      part.hits().forEach(h -> hits.add(h.said().report()));
      next = part.next();
    } while (next.isPresent());
    assertThat(hits)
        .doesNotHaveDuplicates()
        .hasSize((int) ((SearchAnswer.Hits) desk().search("the", Part.FIRST)).count());
    assertThatThrownBy(() -> desk().search("the", new Part(Optional.of("!"), 4)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Part(Optional.empty(), 201)).hasMessageContaining("201");
  }

  @Test
  void comparesTwoSides() throws ArchiveException {
    CompareAnswer outlets = examples().compared();
    assertThat(outlets.a().reports()).isPositive();
    assertThat(outlets.shared()).allMatch(p -> p.usesOfA() > 0 && p.usesOfB() > 0);
    assertThat(outlets.onlyA()).allMatch(p -> p.usesOfA() > 0 && p.usesOfB() == 0);
    Id speaker = examples().speakers().getFirst().speaker().id();
    Side early =
        new Side(
            Optional.empty(),
            Optional.of(speaker),
            Optional.empty(),
            Optional.of(LocalDate.of(2021, 12, 31)));
    Side late =
        new Side(
            Optional.empty(),
            Optional.of(speaker),
            Optional.of(LocalDate.of(2022, 1, 1)),
            Optional.empty());
    CompareAnswer periods = desk().compare(early, late, 10);
    assertThat(periods.a().speaker().orElseThrow().id()).isEqualTo(speaker);
    assertThat(periods.a().reports() + periods.b().reports())
        .isLessThanOrEqualTo(examples().speakers().getFirst().speaker().reports());
    assertThatThrownBy(() -> desk().compare(early, late, 0)).hasMessageContaining("limit 0");
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
}
