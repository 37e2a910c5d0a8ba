package refrain.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import refrain.corpus.Corpus;
import refrain.ladder.Ladder;
import refrain.link.Workers;
import refrain.pipeline.Pipeline;
import refrain.store.Archive;
import refrain.store.Place;

/** Where documents come from: files that are read now, or an archive that has read them. */
final class Source {

  @Mixin private Input input = new Input();

  @Option(
      names = "--store",
      paramLabel = "FILE|ADDRESS",
      description =
          "In place of files the documents of an archive that refrain add has made; nothing is"
              + " analysed again.")
  private @Nullable String store;

  /** The files; none where an archive is read. */
  Corpus corpus() {
    if (store == null) {
      return input.corpus();
    }
    if (input.isGiven()) {
      throw new Misuse(
          "--store "
              + named(store)
              + " and files: expected one of them; refrain add puts files into an archive");
    }
    return Corpus.of(List.of(), Optional.empty());
  }

  Pipeline pipeline(Corpus corpus) {
    return store == null ? input.pipeline(corpus) : input.linking();
  }

  Pipeline pipeline(Corpus corpus, Pipeline.Statements statements) {
    if (store == null) {
      return input.pipeline(corpus, statements);
    }
    return switch (statements) {
      case SAID, ALL -> input.linking();
      case TEXT, SENTENCES ->
          throw new Misuse(
              "--statements "
                  + statements
                  + " with --store: an archive has what was said in its documents; expected said or"
                  + " all, or files");
    };
  }

  Workers workers() {
    return input.workers();
  }

  Pipeline closely(Corpus corpus, List<Ladder> ladders) {
    return store == null ? input.closely(corpus, ladders) : input.linking();
  }

  /**
   * The user's ladders, and where an archive is read those that it keeps.
   *
   * @throws Misuse if one of them cannot be used
   */
  List<Ladder> ladders(Ladders given) throws IOException {
    if (store == null) {
      return given.before(List.of());
    }
    try (Archive archive = Stored.open(Place.parse(store))) {
      return given.before(Ladders.keptIn(archive));
    }
  }

  /**
   * @throws Misuse if ladders are named that nothing would be read by
   */
  void refuseLadders(Ladders given) {
    if (store != null && given.areGiven()) {
      throw new Misuse(
          "--ladder with --store: an archive has the rungs that its documents were read by; expected"
              + " no ladder, or files");
    }
  }

  /** Reads everything, or gives what the archive has. */
  Gathering gather(Corpus corpus, Pipeline pipeline, Progress progress)
      throws InterruptedException, IOException {
    if (store == null) {
      return input.gather(corpus, pipeline, progress);
    }
    try (Archive archive = Stored.open(Place.parse(store))) {
      return input.written(Gathering.of(archive, () -> {}));
    }
  }

  /**
   * Tells what was not done.
   *
   * @return the exit code
   */
  int ended(Corpus corpus, Gathering gathering, boolean found, Session session) throws IOException {
    if (store == null) {
      return input.ended(corpus, gathering, found, session);
    }
    session.out().flush();
    if (gathering.analysed().isEmpty()) {
      session
          .errors()
          .write(
              Printable.line("refrain: no documents in " + named(store))
                  + "; refrain add puts some into it\n");
    }
    return found ? Main.DONE : Main.NOTHING;
  }

  private static String named(String store) {
    return Stored.name(Place.parse(store));
  }
}
