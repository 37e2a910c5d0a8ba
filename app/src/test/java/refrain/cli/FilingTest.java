package refrain.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.corpus.Corpus;
import refrain.extract.RuleExtractor;
import refrain.pipeline.Pipeline;
import refrain.resolve.Actors;
import refrain.store.Archive;
import refrain.store.Place;

/** Documents on their way into an archive. */
class FilingTest {

  private static final Path CORPUS = Path.of("src/test/resources/refrain/cli/corpus");

  @TempDir Path folder = Path.of("set by JUnit");

  private final AtomicInteger made = new AtomicInteger();

  private Pipeline stages() {
    made.incrementAndGet();
    return Pipeline.of(new RuleExtractor(), Actors.standard());
  }

  private static Filing file(Archive archive, Supplier<Pipeline> stages) throws Exception {
    Session session = new Session(new StringWriter(), new StringWriter(), Terminal.NONE, () -> 0);
    Corpus corpus = Corpus.of(List.of(CORPUS), Optional.empty());
    return Filing.of(corpus, stages, 3, new Progress(session, corpus.bytes()), archive);
  }

  private Archive archive() throws Exception {
    return Archive.openToWrite(new Place.File(folder.resolve("a.db")));
  }

  @Test
  void makesTheStagesOnceAndNotWhereNothingIsNew() throws Exception {
    try (Archive archive = archive()) {
      assertThat(file(archive, this::stages)).isEqualTo(new Filing(5, 0, List.of()));
      assertThat(made).hasValue(1);

      assertThat(file(archive, this::stages)).isEqualTo(new Filing(0, 5, List.of()));
      assertThat(made).hasValue(1);
    }
  }

  @Test
  void saysWhyTheStagesCannotBeMade() throws Exception {
    try (Archive archive = archive()) {
      assertThatExceptionOfType(Misuse.class)
          .isThrownBy(
              () ->
                  file(
                      archive,
                      () -> {
                        throw new Misuse("without that network");
                      }))
          .withMessage("without that network");
      assertThat(archive.overview().documents()).isZero();
    }
  }
}
