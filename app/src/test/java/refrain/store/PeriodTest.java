package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.EdtfDate;
import refrain.domain.Id;

/** What is known in part is of a period if it may be, and of none where no year is known. */
@ParameterizedClass
@EnumSource(Databases.class)
class PeriodTest {

  private static final int MANY = 1000;
  private static final List<Query> PERIODS =
      List.of(
          Query.parse("from:2021-06-01"),
          Query.parse("from:2022-09-20"),
          Query.parse("to:2022-09-01"),
          Query.parse("from:2021-03-19 to:2021-03-19"),
          Query.parse("from:2021-03-20 to:2023-01-01"),
          Query.parse("from:2021-12-31 to:2021-12-31"),
          Query.parse("from:2022-01-01 to:2023-12-31"),
          Query.parse("from:1900-01-01 to:2100-01-01"));

  private final Archive archive;
  private final List<Said> all;

  PeriodTest(Databases database) throws IOException, SQLException {
    archive = Archive.openToWrite(database.empty());
    Examples.get().vaguelyInto(archive);
    all = archive.search(Query.parse(""), Optional.empty(), MANY).rows();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static Optional<EdtfDate> date(Said said) {
    return said.saidOn().map(d -> d.date()).filter(d -> d.year().isPresent());
  }

  private static boolean mayBe(Said said, Query asked) {
    return date(said)
        .filter(
            d -> {
              int year = d.year().getAsInt();
              YearMonth first = YearMonth.of(year, d.month().orElse(1));
              YearMonth last = YearMonth.of(year, d.month().orElse(12));
              LocalDate begin = first.atDay(d.day().orElse(1));
              LocalDate end = last.atDay(d.day().orElse(last.lengthOfMonth()));
              return asked.from().stream().noneMatch(end::isBefore)
                  && asked.to().stream().noneMatch(begin::isAfter);
            })
        .isPresent();
  }

  private static List<Id> ids(List<Said> said) {
    return said.stream().map(Said::report).sorted().toList();
  }

  private List<Id> expected(Query asked) {
    return ids(all.stream().filter(s -> mayBe(s, asked)).toList());
  }

  @Test
  void aSearchFindsWhatMayBeOfThePeriod() throws ArchiveException {
    for (Query q : PERIODS) {
      assertThat(ids(archive.search(q, Optional.empty(), MANY).rows()))
          .as(q.from() + " " + q.to())
          .isNotEmpty()
          .isEqualTo(expected(q));
      assertThat(archive.count(q, MANY)).isEqualTo(expected(q).size());
    }
    Query words = Query.parse("the from:2021-03-20 to:2022-12-31");
    assertThat(ids(archive.search(words, Optional.empty(), MANY).rows()))
        .isNotEmpty()
        .isEqualTo(
            ids(
                archive.search(Query.parse("the"), Optional.empty(), MANY).rows().stream()
                    .filter(s -> mayBe(s, words))
                    .toList()));
  }

  @Test
  void aSavedQuestionIsAnsweredByTheSame() throws ArchiveException {
    for (Query q : PERIODS) {
      assertThat(ids(archive.questions().fresh(q, 0, MANY))).isEqualTo(expected(q));
      assertThat(ids(archive.questions().fitting(q, ids(all)))).isEqualTo(expected(q));
    }
  }

  @Test
  void twoPeriodsAreComparedByTheSame() throws ArchiveException {
    Map<Id, List<Said>> uses = new TreeMap<>();
    archive.forEachRefrain(
        r ->
            uses.put(
                r.refrain().id(),
                r.refrain().template() ? List.of() : r.uses().stream().map(Use::said).toList()));
    for (Query a : PERIODS) {
      Query b = PERIODS.get(5);
      Compared both = archive.compare(side(a), side(b), 100);
      assertThat(both.reportsOfA()).as("" + a).isEqualTo(expected(a).size());
      List<Compared.Pair> pairs = new ArrayList<>(both.shared());
      pairs.addAll(both.onlyA());
      pairs.addAll(both.onlyB());
      Map<Id, String> found = new TreeMap<>();
      pairs.forEach(p -> found.put(p.refrain().id(), p.usesOfA() + " " + p.usesOfB()));
      Map<Id, String> expected = new TreeMap<>();
      uses.forEach(
          (id, of) -> {
            long ofA = of.stream().filter(s -> mayBe(s, a)).count();
            long ofB = of.stream().filter(s -> mayBe(s, b)).count();
            if (ofA + ofB > 0) {
              expected.put(id, ofA + " " + ofB);
            }
          });
      assertThat(found).as("" + a).isNotEmpty().isEqualTo(expected);
      assertThat(both.onlyA()).allMatch(p -> p.usesOfA() > 0 && p.usesOfB() == 0);
      assertThat(both.onlyB()).allMatch(p -> p.usesOfB() > 0 && p.usesOfA() == 0);
    }
  }

  private static Side side(Query q) {
    return new Side(Optional.empty(), Optional.empty(), q.from(), q.to());
  }

  @Test
  void anOverviewGuessesNoYear() throws ArchiveException {
    List<String> dates =
        all.stream().flatMap(s -> date(s).stream()).map(EdtfDate::toString).sorted().toList();
    Overview overview = archive.overview();
    assertThat(overview.first().map(EdtfDate::toString)).hasValue(dates.getFirst());
    assertThat(overview.last().flatMap(d -> d.year().stream().boxed().findFirst())).hasValue(2026);
  }
}
