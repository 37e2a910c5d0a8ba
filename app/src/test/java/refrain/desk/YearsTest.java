package refrain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.pipeline.Pipeline.Analysis;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Examples;
import refrain.store.Place;
import refrain.store.Query;
import refrain.store.RefrainOrder;
import refrain.store.RefrainRow;
import refrain.store.Said;

/** No year is guessed for what is told of one. */
class YearsTest {

  /** Every second report has no year, those after it no month. */
  private static Report vague(Report r, int place) {
    EdtfDate day = r.saidOn().map(Dated::date).orElse(EdtfDate.parse("2021-06-01").orElseThrow());
    Dated said =
        switch (place % 3) {
          case 0 -> new Dated(day, DateOrigin.GIVEN, List.of());
          case 1 ->
              new Dated(
                  EdtfDate.parse("XXXX-06-01").orElseThrow(), DateOrigin.GIVEN, List.of(2021));
          default ->
              Dated.of(
                  EdtfDate.parse(day.toString().substring(0, 4)).orElseThrow(), DateOrigin.GIVEN);
        };
    return new Report(
        r.article(),
        r.attribution(),
        r.resolution(),
        Optional.of(said),
        r.occasion(),
        r.addressees(),
        r.subjects(),
        r.gist());
  }

  @Test
  void aYearOfARefrainHasTheReportsThatAreKnownToBeOfIt(@TempDir Path folder)
      throws ArchiveException {
    try (Archive archive = Archive.openToWrite(new Place.File(folder.resolve("vague.db")))) {
      int place = 0;
      for (Analysis.Analysed a : Examples.get().analysed()) {
        List<Report> reports = new ArrayList<>();
        for (Report r : a.reports()) {
          reports.add(vague(r, place++));
        }
        archive.add(a.article(), reports);
      }
      archive.conclude(Examples.get().conclusions());
      Desk desk = Desk.of(archive);
      List<Said> all = archive.search(Query.parse(""), Optional.empty(), 1000).rows();
      int years = 0;
      for (RefrainRow row :
          archive
              .refrains(
                  RefrainOrder.TELLING,
                  Optional.empty(),
                  Optional.empty(),
                  true,
                  Optional.empty(),
                  100)
              .rows()) {
        RefrainAnswer refrain = ExampleDesk.here(desk.refrain(row.id(), ExampleDesk.ALL));
        List<Id> known =
            refrain.speakers().stream().limit(5).flatMap(s -> s.speakerId().stream()).toList();
        for (RefrainAnswer.Year year : refrain.years()) {
          assertThat((long) year.reports())
              .as(row.lead() + " in " + year.year())
              .isEqualTo(all.stream().filter(s -> isOf(s, known, year.year())).count());
          years++;
        }
      }
      assertThat(years).isPositive();
    }
  }

  private static boolean isOf(Said said, List<Id> speakers, int year) {
    return said.speaker().filter(s -> speakers.contains(s.id())).isPresent()
        && said.saidOn().map(d -> d.date().year().orElse(0)).orElse(0) == year;
  }
}
