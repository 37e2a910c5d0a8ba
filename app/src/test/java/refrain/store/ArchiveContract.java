package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.pipeline.Pipeline.Analysis;

/** What every archive does, whatever database it is in. */
abstract class ArchiveContract {

  /** An empty place; the same for the same name. */
  abstract Place place(String name);

  private final Examples examples = Examples.get();

  private Archive full() throws ArchiveException {
    Archive archive = Archive.openToWrite(place("full"));
    for (Analysis.Analysed a : examples.analysed()) {
      archive.add(a.article(), a.reports());
    }
    archive.conclude(examples.conclusions());
    return archive;
  }

  @Test
  void givesBackEveryDocumentAsItWasRead() throws ArchiveException {
    try (Archive archive = full()) {
      List<Kept> kept = new ArrayList<>();
      archive.forEach(kept::add);
      assertThat(kept)
          .isEqualTo(
              examples.analysed().stream().map(a -> new Kept(a.article(), a.reports())).toList());
      assertThat(archive.check()).isEmpty();
    }
  }
}
