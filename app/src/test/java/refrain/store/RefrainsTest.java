package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.Id;
import refrain.domain.Occurrence;
import refrain.domain.Refrain;
import refrain.domain.Report;

/** The refrains of an archive and of two sides of it, whatever database it is in. */
@ParameterizedClass
@EnumSource(Databases.class)
class RefrainsTest {

  private static final Optional<String> FIRST_PAGE = Optional.empty();

  private final Examples examples = Examples.get();

  private final Archive archive;

  RefrainsTest(Databases database) throws IOException, SQLException {
    archive = Archive.openToWrite(database.empty());
    examples.into(archive);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void tellsEachRefrainWithItsUses() throws ArchiveException {
    List<Refrain> expected = examples.conclusions().findings().refrains();
    List<RefrainEntry> found = refrains(archive);
    assertThat(found.stream().map(e -> e.refrain().id()).toList())
        .isEqualTo(expected.stream().map(Refrain::id).toList());
    for (int i = 0; i < expected.size(); i++) {
      Refrain r = expected.get(i);
      RefrainEntry e = found.get(i);
      assertThat(here(archive.refrain(r.id()))).isEqualTo(e);
      assertThat(e.refrain().place()).isEqualTo(i);
      assertThat(e.refrain().lead()).isEqualTo(r.lead().text());
      assertThat(e.refrain().template()).isEqualTo(r.template());
      assertThat(e.refrain().first()).isEqualTo(r.findFirst().map(d -> d.date()));
      assertThat(e.refrain().last()).isEqualTo(r.findLast().map(d -> d.date()));
      assertThat(e.refrain().statements()).isEqualTo((int) r.statements());
      assertThat(e.lead()).isEqualTo(r.lead().report().id());
      assertThat(e.uses()).hasSameSizeAs(r.occurrences());
      for (int n = 0; n < r.occurrences().size(); n++) {
        Occurrence o = r.occurrences().get(n);
        Use use = e.uses().get(n);
        assertThat(use.number()).isEqualTo(n);
        assertThat(use.text()).isEqualTo(o.passage().text());
        assertThat(use.link()).isEqualTo(o.link());
        assertThat(use.nearest()).isEqualTo(o.nearest());
        assertThat(use.said().report()).isEqualTo(o.passage().report().id());
        assertThat(use.said().statement()).contains(o.statement());
      }
    }
  }

  @Test
  void listsRefrainsInEveryOrderPageByPage() throws ArchiveException {
    for (RefrainOrder order : RefrainOrder.values()) {
      for (boolean templates : new boolean[] {true, false}) {
        List<RefrainRow> all =
            archive
                .refrains(order, Optional.empty(), Optional.empty(), templates, FIRST_PAGE, 1000)
                .rows();
        assertThat(all).isNotEmpty();
        List<RefrainRow> paged = new ArrayList<>();
        Optional<String> after = FIRST_PAGE;
        do {
          Found<RefrainRow> page =
              archive.refrains(order, Optional.empty(), Optional.empty(), templates, after, 4);
          paged.addAll(page.rows());
          after = page.next();
        } while (after.isPresent());
        assertThat(paged).isEqualTo(all);
      }
    }
    List<RefrainRow> most =
        archive
            .refrains(RefrainOrder.USES, Optional.empty(), Optional.empty(), true, FIRST_PAGE, 1000)
            .rows();
    assertThat(most).isSortedAccordingTo((a, b) -> b.uses() - a.uses());
    assertThat(most).hasSize(refrains(archive).size());
  }

  @Test
  void listsRefrainsOfASpeakerAndAnOutlet() throws ArchiveException {
    List<Refrain> all = examples.conclusions().findings().refrains();
    Report any = all.get(0).occurrences().get(0).passage().report();
    Id speaker = any.resolution().findSpeaker().orElseThrow().id();
    String outlet = any.article().outlet().orElseThrow();
    assertThat(
            archive
                .refrains(
                    RefrainOrder.TELLING,
                    Optional.of(speaker),
                    Optional.of(outlet),
                    true,
                    FIRST_PAGE,
                    1000)
                .rows()
                .stream()
                .map(RefrainRow::id)
                .toList())
        .isNotEmpty()
        .isEqualTo(
            all.stream()
                .filter(r -> uses(r, o -> isBy(o, speaker)) > 0)
                .filter(r -> uses(r, o -> isIn(o, outlet)) > 0)
                .map(Refrain::id)
                .toList());
  }

  private static boolean isBy(Report r, Id speaker) {
    return r.resolution().findSpeaker().filter(s -> s.id().equals(speaker)).isPresent();
  }

  private static boolean isIn(Report r, String outlet) {
    return r.article().outlet().filter(outlet::equals).isPresent();
  }

  private static int uses(Refrain refrain, Predicate<Report> which) {
    return (int)
        refrain.occurrences().stream().map(o -> o.passage().report()).filter(which).count();
  }

  @Test
  void comparesTwoOutlets() throws ArchiveException {
    Conclusions c = examples.conclusions();
    List<String> outlets = archive.outlets().stream().map(OutletRow::outlet).limit(4).toList();
    for (String a : outlets) {
      for (String b : outlets) {
        Compared found = archive.compare(side(a), side(b), 100);
        assertThat(found.reportsOfA())
            .isEqualTo(c.reports().stream().filter(r -> isIn(r, a)).count());
        assertThat(found.shared().size() + found.onlyA().size())
            .isEqualTo(
                (int)
                    c.findings().refrains().stream()
                        .filter(r -> !r.template() && uses(r, o -> isIn(o, a)) > 0)
                        .count());
        for (Compared.Pair p : found.shared()) {
          Refrain r =
              c.findings().refrains().stream()
                  .filter(x -> x.id().equals(p.refrain().id()))
                  .findFirst()
                  .orElseThrow();
          assertThat(p.usesOfA()).isEqualTo(uses(r, o -> isIn(o, a)));
          assertThat(p.usesOfB()).isEqualTo(uses(r, o -> isIn(o, b)));
        }
      }
    }
  }

  @Test
  void comparesTwoPeriodsOfASpeaker() throws ArchiveException {
    Side early =
        new Side(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2023, 12, 31)));
    Side late =
        new Side(
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 1, 1)),
            Optional.empty());
    Compared found = archive.compare(early, late, 100);
    long dated =
        examples.conclusions().reports().stream().filter(r -> Key.day(r.saidOn()) > 0).count();
    assertThat(found.reportsOfA() + found.reportsOfB()).isEqualTo(dated);
    assertThat(found.reportsOfA()).isPositive();
  }

  private static Side side(String outlet) {
    return new Side(Optional.of(outlet), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static List<RefrainEntry> refrains(Archive archive) throws ArchiveException {
    List<RefrainEntry> out = new ArrayList<>();
    archive.forEachRefrain(out::add);
    return out;
  }

  private static <T> T here(Lookup<T> lookup) {
    return lookup instanceof Lookup.Here<T> h ? h.found() : fail("not there: " + lookup);
  }
}
