package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.Evidence;
import refrain.domain.Findings;
import refrain.domain.Id;
import refrain.domain.Occurrence;
import refrain.domain.Profile;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Speaker;
import refrain.domain.Statement;

/** An id that was told once leads somewhere for ever. */
@ParameterizedClass
@EnumSource(Databases.class)
class IdsTest {

  private final Conclusions all = Examples.get().conclusions();

  private final Archive archive;

  IdsTest(Databases database) throws IOException, SQLException {
    archive = Archive.openToWrite(database.empty());
    Examples.get().into(archive);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static Refrain refrain(String id, List<Occurrence> uses, Id... aliases) {
    return new Refrain(Id.of("test", id), uses.get(0).passage(), uses, false, List.of(aliases));
  }

  private void conclude(Refrain... refrains) throws ArchiveException {
    conclude(all.reports(), all.findings().statements(), List.of(refrains), all.profiles());
  }

  private void conclude(
      List<Report> reports,
      List<Statement> statements,
      List<Refrain> refrains,
      List<Profile> profiles)
      throws ArchiveException {
    archive.conclude(
        new Conclusions(
            reports,
            new Findings(statements, List.of(), refrains),
            profiles,
            List.of(),
            List.of()));
    assertThat(archive.check()).isEmpty();
  }

  /** Uses of refrains, so that no two stand in one place. */
  private List<Occurrence> uses(int from, int to) {
    return all.findings().refrains().stream()
        .flatMap(r -> Stream.of(r.occurrences().get(0)))
        .toList()
        .subList(from, to);
  }

  @Test
  void aRefrainThatWasMergedLeadsToTheOneWithItsFirstUse() throws ArchiveException {
    Refrain one = refrain("one", uses(0, 2));
    Refrain two = refrain("two", uses(2, 4));
    Refrain three = refrain("three", uses(4, 6));
    conclude(one, two, three);
    Refrain both = refrain("both", uses(0, 4));
    conclude(three, both);
    assertThat(archive.refrain(one.id())).isEqualTo(new Lookup.Moved<>(both.id()));
    assertThat(archive.refrain(two.id())).isEqualTo(new Lookup.Moved<>(both.id()));
    assertThat(archive.refrain(three.id())).isInstanceOf(Lookup.Here.class);
    assertThat(((Lookup.Here<RefrainEntry>) archive.refrain(both.id())).found().aliases())
        .contains(one.id(), two.id())
        .doesNotContain(three.id(), both.id());
  }

  @Test
  void anIdFollowsThroughSeveralConclusions() throws ArchiveException {
    Refrain one = refrain("one", uses(0, 2));
    conclude(one);
    Refrain two = refrain("two", uses(0, 3));
    conclude(two);
    Refrain three = refrain("three", uses(0, 4));
    conclude(three);
    assertThat(archive.refrain(one.id())).isEqualTo(new Lookup.Moved<>(three.id()));
    assertThat(archive.refrain(two.id())).isEqualTo(new Lookup.Moved<>(three.id()));
    conclude();
    assertThat(archive.refrain(one.id())).isEqualTo(new Lookup.Gone<>());
    conclude(one);
    assertThat(archive.refrain(one.id())).isInstanceOf(Lookup.Here.class);
    assertThat(archive.refrain(two.id())).isEqualTo(new Lookup.Moved<>(one.id()));
  }

  @Test
  void theIdsThatARefrainTookOverCountToo() throws ArchiveException {
    Id alias = Id.of("test", "alias");
    assertThat(archive.refrain(alias)).isEqualTo(new Lookup.Unknown<>());
    Refrain one = refrain("one", uses(0, 2), alias);
    conclude(one);
    assertThat(archive.refrain(alias)).isEqualTo(new Lookup.Moved<>(one.id()));
    Refrain two = refrain("two", uses(0, 3));
    conclude(two);
    assertThat(archive.refrain(alias)).isEqualTo(new Lookup.Moved<>(two.id()));
  }

  @Test
  void everyRefrainThatWasToldIsFoundAgain() throws ArchiveException {
    conclude();
    for (Refrain r : all.findings().refrains()) {
      assertThat(archive.refrain(r.id())).isEqualTo(new Lookup.Gone<>());
    }
    archive.conclude(all);
    for (Refrain r : all.findings().refrains()) {
      assertThat(archive.refrain(r.id())).isInstanceOf(Lookup.Here.class);
    }
  }

  @Test
  void aStatementThatGotAnEarlierReportMoves() throws ArchiveException {
    Report first = all.findings().statements().get(0).reports().get(0);
    Report second = all.findings().statements().get(1).reports().get(0);
    conclude(
        all.reports(),
        List.of(
            new Statement(first.id(), List.of(first)), new Statement(second.id(), List.of(second))),
        List.of(),
        List.of());
    assertThat(archive.statement(second.id())).isInstanceOf(Lookup.Here.class);
    conclude(
        all.reports(),
        List.of(new Statement(first.id(), List.of(first, second))),
        List.of(),
        List.of());
    assertThat(archive.statement(second.id())).isEqualTo(new Lookup.Moved<>(first.id()));
    conclude(all.reports(), List.of(), List.of(), List.of());
    assertThat(archive.statement(first.id())).isEqualTo(new Lookup.Gone<>());
    assertThat(archive.statement(second.id())).isEqualTo(new Lookup.Gone<>());
  }

  @Test
  void aSpeakerWhoseNameBecameKnownMoves() throws ArchiveException {
    Speaker old = all.profiles().get(0).speaker();
    Speaker now = new Speaker(Optional.of("Nova Ilk"), old.role(), old.body(), old.country());
    List<Report> renamed =
        all.reports().stream().map(r -> is(r, old) ? r.with(resolved(now)) : r).toList();
    conclude(renamed, List.of(), List.of(), List.of());
    assertThat(archive.speaker(old.id())).isEqualTo(new Lookup.Moved<>(now.id()));
    assertThat(archive.speaker(now.id())).isInstanceOf(Lookup.Here.class);
    assertThat(archive.count(Query.of(now.id()), 1000))
        .isEqualTo(all.reports().stream().filter(r -> is(r, old)).count());
    assertThat(archive.count(Query.parse("speaker:nova"), 1000)).isPositive();
    assertThat(archive.count(Query.of(old.id()), 1000)).isZero();

    Speaker last = new Speaker(Optional.of("Nova Ilk-Sarn"), old.role(), old.body(), old.country());
    List<Report> again =
        renamed.stream().map(r -> is(r, now) ? r.with(resolved(last)) : r).toList();
    conclude(again, List.of(), List.of(), List.of());
    assertThat(archive.speaker(old.id())).isEqualTo(new Lookup.Moved<>(last.id()));
    assertThat(archive.speaker(now.id())).isEqualTo(new Lookup.Moved<>(last.id()));
    archive.conclude(all);
    assertThat(archive.speaker(old.id())).isInstanceOf(Lookup.Here.class);
    assertThat(archive.speaker(now.id())).isEqualTo(new Lookup.Moved<>(old.id()));
  }

  @Test
  void theDaysOfASpeakerWhoMovedMoveToo() throws ArchiveException {
    DayRow day =
        archive.days(Optional.empty(), Optional.empty(), Optional.empty(), 100).rows().stream()
            .filter(
                d -> all.profiles().stream().anyMatch(p -> p.speaker().id().equals(d.speaker())))
            .findFirst()
            .orElseThrow();
    Speaker old =
        all.profiles().stream()
            .map(Profile::speaker)
            .filter(s -> s.id().equals(day.speaker()))
            .findFirst()
            .orElseThrow();
    Speaker now = new Speaker(Optional.of("Nova Ilk"), old.role(), old.body(), old.country());
    conclude(
        all.reports().stream().map(r -> is(r, old) ? r.with(resolved(now)) : r).toList(),
        List.of(),
        List.of(),
        List.of());
    assertThat(archive.days(Optional.of(old.id()), Optional.empty(), Optional.empty(), 9).rows())
        .isEmpty();
    assertThat(archive.days(Optional.of(now.id()), Optional.empty(), Optional.empty(), 9).rows())
        .anyMatch(d -> d.day().equals(day.day()));
  }

  private static Resolution resolved(Speaker speaker) {
    return new Resolution.Resolved(speaker, Optional.empty(), new Evidence("test", "1", 1));
  }

  private static boolean is(Report report, Speaker speaker) {
    return report.resolution().findSpeaker().filter(s -> s.id().equals(speaker.id())).isPresent();
  }
}
