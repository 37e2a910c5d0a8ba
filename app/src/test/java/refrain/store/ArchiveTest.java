package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.Answered;
import refrain.domain.DayOfSpeech;
import refrain.domain.Id;
import refrain.domain.Profile;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Statement;
import refrain.pipeline.Pipeline.Analysis;
import refrain.wire.CodePoints;
import refrain.wire.DayLine;

/** What an archive keeps and gives back, whatever database it is in. */
@ParameterizedClass
@EnumSource(Databases.class)
class ArchiveTest {

  private static final Optional<String> FIRST_PAGE = Optional.empty();

  private final Examples examples = Examples.get();

  private final Databases database;
  private final Place place;
  private Archive archive;

  ArchiveTest(Databases database) throws IOException, SQLException {
    this.database = database;
    place = database.empty();
    archive = Archive.openToWrite(place);
    for (Analysis.Analysed a : examples.analysed()) {
      assertThat(archive.add(a.article(), a.reports())).isTrue();
    }
    archive.conclude(examples.conclusions());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void givesBackEveryDocumentAsItWasRead() throws ArchiveException {
    List<Kept> expected =
        examples.analysed().stream().map(a -> new Kept(a.article(), a.reports())).toList();
    List<Kept> kept = new ArrayList<>();
    archive.forEach(kept::add);
    assertThat(kept).isEqualTo(expected);
    for (Kept k : expected) {
      assertThat(archive.document(k.article().id())).contains(k);
    }
    assertThat(archive.document(Id.of("none"))).isEmpty();
  }

  @Test
  void findsNothingWrongWithItself() throws ArchiveException {
    assertThat(archive.check()).isEmpty();
  }

  @Test
  void countsWhatItHolds() throws ArchiveException {
    Conclusions c = examples.conclusions();
    Overview o = archive.overview();
    assertThat(o.documents()).isEqualTo(examples.analysed().size());
    assertThat(o.reports()).isEqualTo(c.reports().size());
    assertThat(o.statements()).isEqualTo(c.findings().statements().size());
    assertThat(o.refrains()).isEqualTo(c.findings().refrains().size());
    assertThat(o.speakers()).isEqualTo(c.profiles().size());
    assertThat(o.outlets()).isEqualTo(archive.outlets().size());
    assertThat(o.waiting()).isZero();
    assertThat(o.concluded()).isPresent();
    assertThat(o.first().orElseThrow()).hasToString("2021-03-18");
    assertThat(o.last().orElseThrow()).hasToString("2026-01-20");
  }

  @Test
  void addingTwiceChangesNothing() throws ArchiveException {
    Overview before = archive.overview();
    for (Analysis.Analysed a : examples.analysed()) {
      assertThat(archive.add(a.article(), a.reports())).isFalse();
    }
    assertThat(archive.overview()).isEqualTo(before);
  }

  @Test
  void tellsOfDocumentsThatWaitToBeCompared() throws IOException, SQLException {
    Analysis.Analysed late = examples.analysed().get(3);
    List<Analysis.Analysed> others = new ArrayList<>(examples.analysed());
    others.remove(late);
    try (Archive other = Archive.openToWrite(database.empty())) {
      for (Analysis.Analysed a : others) {
        other.add(a.article(), a.reports());
      }
      other.conclude(examples.conclusions(others));
      assertThat(other.waiting()).isEmpty();
      other.add(late.article(), late.reports());
      assertThat(other.waiting()).containsExactly(late.article().id());
      assertThat(other.overview().waiting()).isOne();
      assertThat(other.saidIn(late.article().id())).hasSameSizeAs(late.reports());
      other.conclude(examples.conclusions());
      assertThat(other.overview().waiting()).isZero();
      assertThat(other.check()).isEmpty();
    }
  }

  @Test
  void theOrderOfAddingMakesNoDifference() throws IOException, SQLException {
    List<Analysis.Analysed> shuffled = new ArrayList<>(examples.analysed());
    Collections.shuffle(shuffled, new Random(7));
    try (Archive other = Archive.openToWrite(database.empty())) {
      for (Analysis.Analysed a : shuffled) {
        other.add(a.article(), a.reports());
        if (shuffled.indexOf(a) == 9) {
          other.conclude(examples.conclusions(shuffled.subList(0, 10)));
        }
      }
      other.conclude(examples.conclusions());
      assertThat(said(other)).isEqualTo(said(archive));
      assertThat(refrains(other).stream().map(RefrainEntry::refrain).toList())
          .isEqualTo(refrains(archive).stream().map(RefrainEntry::refrain).toList());
      assertThat(refrains(other).stream().map(RefrainEntry::uses).toList())
          .isEqualTo(refrains(archive).stream().map(RefrainEntry::uses).toList());
      assertThat(other.speakers(Optional.empty(), FIRST_PAGE, 100))
          .isEqualTo(archive.speakers(Optional.empty(), FIRST_PAGE, 100));
    }
  }

  private static List<Said> said(Archive archive) throws ArchiveException {
    List<Said> out = new ArrayList<>();
    archive.forEachSaid(Query.parse(""), out::add);
    return out;
  }

  private static List<RefrainEntry> refrains(Archive archive) throws ArchiveException {
    List<RefrainEntry> out = new ArrayList<>();
    archive.forEachRefrain(out::add);
    return out;
  }

  @Test
  void tellsEachReportAsItWasReadAndSettled() throws ArchiveException {
    Conclusions c = examples.conclusions();
    Map<Id, Said> said = said(archive).stream().collect(Collectors.toMap(Said::report, s -> s));
    assertThat(said).hasSize(c.reports().size());
    for (Report r : c.reports()) {
      Said s = Objects.requireNonNull(said.get(r.id()));
      assertThat(s.speaker()).isEqualTo(r.resolution().findSpeaker());
      assertThat(s.saidOn()).isEqualTo(r.saidOn());
      assertThat(s.form()).isEqualTo(r.attribution().quotation().form());
      assertThat(s.text()).isEqualTo(Adding.text(r));
      assertThat(s.content())
          .isEqualTo(CodePoints.of(r.article().text()).of(r.attribution().quotation().content()));
      assertThat(s.act()).isEqualTo(r.gist().act().map(a -> a.type()));
      assertThat(s.rung()).isEqualTo(r.gist().strength().map(x -> x.rung()));
      assertThat(s.occasion()).isEqualTo(r.occasion().map(o -> o.in(r.article().text())));
      assertThat(s.confidence()).isEqualTo(r.attribution().evidence().confidence());
      assertThat(s.document().published()).isEqualTo(r.article().published());
      assertThat(s.document().title()).isEqualTo(r.article().title());
    }
  }

  @Test
  void listsTheReportsOfADocumentInOrder() throws ArchiveException {
    for (Analysis.Analysed a : examples.analysed()) {
      assertThat(archive.saidIn(a.article().id()).stream().map(Said::report).toList())
          .isEqualTo(a.reports().stream().map(Report::id).toList());
    }
  }

  @Test
  void findsEachStatementByAnyOfItsReports() throws ArchiveException {
    Conclusions c = examples.conclusions();
    assertThat(c.findings().statements()).anyMatch(s -> s.reports().size() > 1);
    for (Statement s : c.findings().statements()) {
      StatementEntry entry = here(archive.statement(s.id()));
      assertThat(entry.reports().stream().map(Said::report).toList())
          .isEqualTo(s.reports().stream().map(Report::id).toList());
      for (Report r : s.reports()) {
        if (!r.id().equals(s.id())) {
          assertThat(archive.statement(r.id())).isEqualTo(new Lookup.Moved<>(s.id()));
        }
      }
      assertThat(entry.refrains().stream().map(RefrainRow::id).toList())
          .containsExactlyInAnyOrderElementsOf(
              c.findings().refrains().stream()
                  .filter(r -> r.occurrences().stream().anyMatch(o -> o.statement().equals(s.id())))
                  .map(Refrain::id)
                  .toList());
    }
    assertThat(archive.statement(Id.of("none"))).isEqualTo(new Lookup.Unknown<>());
  }

  @Test
  void tellsWhatSetOffWhat() throws ArchiveException {
    Conclusions c = examples.conclusions();
    List<Statement> statements = c.findings().statements();
    Statement cause = statements.get(0);
    List<Report> reactions =
        List.of(statements.get(5).reports().get(0), statements.get(3).reports().get(0));
    Answered answered = new Answered(cause, cause.reports().get(0), reactions);
    archive.conclude(
        new Conclusions(c.reports(), c.findings(), c.profiles(), List.of(answered), c.days()));
    StatementEntry entry = here(archive.statement(cause.id()));
    assertThat(entry.answers()).isEmpty();
    assertThat(entry.answeredBy().stream().map(Said::report).toList())
        .isEqualTo(reactions.stream().map(Report::id).toList());
    StatementEntry reaction = here(archive.statement(statements.get(5).id()));
    assertThat(reaction.answers().map(Said::report)).contains(cause.id());
    assertThat(reaction.answeredBy()).isEmpty();
  }

  @Test
  void tellsEachSpeaker() throws ArchiveException {
    List<Profile> expected = examples.conclusions().profiles();
    List<SpeakerRow> found = archive.speakers(Optional.empty(), FIRST_PAGE, 1000).rows();
    assertThat(found)
        .isEqualTo(
            expected.stream()
                .map(
                    p ->
                        new SpeakerRow(
                            p.speaker().id(),
                            p.speaker(),
                            p.tenures(),
                            p.reports(),
                            p.articles(),
                            p.first(),
                            p.last()))
                .toList());
    for (SpeakerRow s : found) {
      assertThat(here(archive.speaker(s.id()))).isEqualTo(s);
      assertThat(archive.months(s.id()).stream().mapToLong(MonthRow::reports).sum())
          .isEqualTo(archive.count(Query.of(s.id()), 1000));
      assertThat(archive.speakers(Optional.of(s.speaker().label()), FIRST_PAGE, 10).rows())
          .contains(s);
    }
    assertThat(archive.speaker(Id.of("none"))).isEqualTo(new Lookup.Unknown<>());
  }

  @Test
  void tellsTheDaysWithWhatIsNew() throws ArchiveException {
    List<DayOfSpeech> expected = examples.conclusions().days();
    assertThat(expected).isNotEmpty();
    List<DayRow> found = new ArrayList<>();
    Optional<String> after = FIRST_PAGE;
    do {
      Found<DayRow> page = archive.days(Optional.empty(), Optional.empty(), after, 3);
      found.addAll(page.rows());
      after = page.next();
    } while (after.isPresent());
    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            expected.stream()
                .map(d -> new DayRow(d.speaker().id(), d.day(), DayLine.of(d)))
                .toList());
    DayRow one = found.get(2);
    assertThat(
            archive.days(Optional.of(one.speaker()), Optional.of(one.day()), FIRST_PAGE, 1).rows())
        .containsExactly(one);
  }

  @Test
  void daysThatAreNotJudgedAnewStay() throws ArchiveException {
    Conclusions c = examples.conclusions();
    archive.conclude(
        new Conclusions(
            c.reports(), c.findings(), c.profiles(), c.answered(), c.days().subList(0, 1)));
    assertThat(archive.days(Optional.empty(), Optional.empty(), FIRST_PAGE, 1000).rows())
        .hasSameSizeAs(c.days());
  }

  @Test
  void listsDocumentsLatestFirst() throws ArchiveException {
    List<DocumentRow> all = archive.documents(Optional.empty(), FIRST_PAGE, 1000).rows();
    assertThat(all).hasSameSizeAs(examples.analysed());
    assertThat(all.stream().map(d -> Key.day(d.published())).toList())
        .isSortedAccordingTo(Collections.reverseOrder());
    for (OutletRow outlet : archive.outlets()) {
      assertThat(archive.documents(Optional.of(outlet.outlet()), FIRST_PAGE, 1000).rows())
          .hasSize((int) outlet.documents())
          .allMatch(d -> d.outlet().equals(Optional.of(outlet.outlet())));
    }
    List<Id> ids = all.stream().map(DocumentRow::id).toList();
    assertThat(archive.documents(ids)).isEqualTo(all);
  }

  @Test
  void findsTheSeriesOfTheBank() throws ArchiveException {
    assertThat(archive.series()).isNotEmpty();
    for (SeriesRow s : archive.series()) {
      assertThat(s.key()).matches("[a-z0-9-]+");
      assertThat(archive.seriesDocuments(s.key()))
          .hasSize(s.documents())
          .allMatch(a -> a.outlet().equals(s.outlet()));
    }
    assertThat(archive.seriesDocuments("none")).isEmpty();
  }

  @Test
  void refusesCursorsOfOtherListsAndWrongLimits() {
    for (String bad : List.of("", "x", "q", "q!!", "t12", "qzzzzzzzzzzzzz", "' OR 1=1")) {
      assertThatThrownBy(() -> archive.search(Query.parse(""), Optional.of(bad), 10))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("was not handed out by this list");
    }
    assertThatThrownBy(() -> archive.search(Query.parse(""), FIRST_PAGE, 0))
        .hasMessageContaining("limit of 0");
  }

  @Test
  void aClockThatGoesBackDoesNoHarm() throws ArchiveException {
    archive.close();
    Clock old = Clock.fixed(Instant.parse("1999-01-01T00:00:00Z"), ZoneOffset.UTC);
    archive = Archive.openToWrite(place, old);
    long revision = archive.overview().revision();
    archive.conclude(examples.conclusions());
    assertThat(archive.overview().revision()).isGreaterThan(revision);
    assertThat(archive.overview().concluded()).contains(Instant.parse("1999-01-01T00:00:00Z"));
    assertThat(archive.check()).isEmpty();
  }

  @Test
  void readersSeeOneStateThroughout() throws ArchiveException {
    try (Archive reader = Archive.open(place)) {
      Conclusions none =
          new Conclusions(
              examples.conclusions().reports(),
              new refrain.domain.Findings(List.of(), List.of(), List.of()),
              List.of(),
              List.of(),
              List.of());
      List<Id> seen = new ArrayList<>();
      reader.forEachRefrain(
          r -> {
            if (seen.isEmpty()) {
              conclude(none);
            }
            seen.add(r.refrain().id());
            assertThat(r.uses()).isNotEmpty();
          });
      assertThat(seen).hasSameSizeAs(examples.conclusions().findings().refrains());
      assertThat(refrains(reader)).isEmpty();
    }
  }

  private void conclude(Conclusions conclusions) {
    try {
      archive.conclude(conclusions);
    } catch (ArchiveException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aShortWriteBesideAWriterDoesNotWaitForItsEnd() throws ArchiveException {
    try (Connections reader = Connections.toRead(Archive.dialect(place))) {
      reader.aside(sql -> sql.run("UPDATE state SET revision = revision + 1000"));
    }
    assertThat(archive.overview().revision()).isGreaterThan(1000);
    archive.conclude(examples.conclusions());
  }

  @Test
  void refusesASecondWriter() {
    assertThatThrownBy(() -> Archive.openToWrite(place))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("being written by another process");
  }

  private static <T> T here(Lookup<T> lookup) {
    return lookup instanceof Lookup.Here<T> h
        ? h.found()
        : org.assertj.core.api.Assertions.fail("not there: " + lookup);
  }
}
