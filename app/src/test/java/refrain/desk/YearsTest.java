package refrain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.domain.Id;
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

  @Test
  void aYearOfARefrainHasTheReportsThatAreKnownToBeOfIt(@TempDir Path folder)
      throws ArchiveException {
    try (Archive archive = Archive.openToWrite(new Place.File(folder.resolve("vague.db")))) {
      Examples.get().vaguelyInto(archive);
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
