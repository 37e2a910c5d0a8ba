package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Evidence;
import refrain.domain.Report;
import refrain.domain.Resolution;
import refrain.domain.Speaker;

/** Reports are counted in months and years that are known, and in no others. */
@ParameterizedClass
@EnumSource(Databases.class)
class PeriodsTest {

  private static final Speaker ILK = Speaker.ofName("Zora Ilk");
  private static final Speaker OTHER = Speaker.ofName("Tam Ossel");
  private static final Evidence EVIDENCE = new Evidence("invented", "1", 0.9);

  private final Archive archive;
  private int number;

  PeriodsTest(Databases database) throws IOException, SQLException {
    archive = Archive.openToWrite(database.empty());
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static Dated day(String edtf, Integer... years) {
    return new Dated(EdtfDate.parse(edtf).orElseThrow(), DateOrigin.GIVEN, List.of(years));
  }

  private void says(Speaker speaker, Optional<Dated> day) throws ArchiveException {
    Kept kept = Invented.document(number++);
    Report r = kept.reports().getFirst();
    archive.add(
        kept.article(),
        List.of(
            new Report(
                r.article(),
                r.attribution(),
                new Resolution.Resolved(speaker, Optional.empty(), EVIDENCE),
                day,
                Optional.empty())));
  }

  private void says(String edtf, Integer... years) throws ArchiveException {
    says(ILK, Optional.of(day(edtf, years)));
  }

  private static MonthRow month(String month, long reports) {
    return new MonthRow(Optional.of(YearMonth.parse(month)), reports);
  }

  private static MonthRow undated(long reports) {
    return new MonthRow(Optional.empty(), reports);
  }

  @Test
  void aDayWithoutAKnownYearIsInNoMonthOfTheYearsThatFit() throws ArchiveException {
    says("2021-01-10");
    says("XXXX-01-14", 2010, 2016, 2021);
    says("XXXX-03-02", 2021);
    assertThat(archive.months(ILK.id())).containsExactly(month("2021-01", 1), undated(2));
    assertThat(archive.years(ILK.id())).isEqualTo(Map.of(2021, 1L));
  }

  @Test
  void aYearAloneIsInNoMonthButInItsYear() throws ArchiveException {
    says("2021-01-10");
    says("2021");
    says("2021~");
    says("2019");
    assertThat(archive.months(ILK.id())).containsExactly(month("2021-01", 1), undated(3));
    assertThat(archive.years(ILK.id())).isEqualTo(Map.of(2019, 1L, 2021, 3L));
  }

  @Test
  void countsKnownMonthsInOrderAndTheUndatedLast() throws ArchiveException {
    says("2022-06-28");
    says("2022-06");
    says("2020-12-31");
    says("2024-01~");
    says("XXXX-06-28");
    says(ILK, Optional.empty());
    says(OTHER, Optional.of(day("XXXX-06-28", 2022)));
    says(OTHER, Optional.of(day("2022-06-28")));
    assertThat(archive.months(ILK.id()))
        .containsExactly(month("2020-12", 1), month("2022-06", 2), month("2024-01", 1), undated(2));
    assertThat(archive.years(ILK.id())).isEqualTo(Map.of(2020, 1L, 2022, 2L, 2024, 1L));
    assertThat(archive.months(OTHER.id())).containsExactly(month("2022-06", 1), undated(1));
  }

  @Test
  void whoNeverSpokeHasNoMonth() throws ArchiveException {
    says("2022-06-28");
    assertThat(archive.months(OTHER.id())).isEmpty();
    assertThat(archive.years(OTHER.id())).isEmpty();
  }
}
