package refrain.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.corpus.Corpus;
import refrain.extract.Extractor;
import refrain.extract.WholeTextExtractor;
import refrain.ladder.Ladder;
import refrain.link.Linker;
import refrain.link.Unit;
import refrain.link.Workers;
import refrain.pipeline.Pipeline;
import refrain.resolve.Actors;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Countries;

/** What commands that read documents have in common: their options, and the reading itself. */
final class Input {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files or folders: .txt, .md and .html, and tables with a column named text: .jsonl and"
              + " .csv. Folders are read with all that is below them; hidden files are skipped.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "A table (.csv or .json) that describes the files: file, outlet, published, title, url."
              + " One named metadata.csv or metadata.json beside the files is found by itself.")
  private @Nullable Path metadata;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description =
          "People, bodies and countries to know beside the usual ones (YAML). An actors.yaml beside"
              + " the files is found by itself.")
  private @Nullable Path actors;

  @Option(
      names = "--model",
      paramLabel = "best|fast|rules",
      description =
          "What finds who said what in news reports: best (default), a trained network; fast, a"
              + " smaller one that finds a little less and takes half the time; rules, no network:"
              + " a fifteenth of the time, and the reason of each find in words.")
  private Model model = Model.BEST;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Write the text of each article to DIR, for checking offsets.")
  private @Nullable Path texts;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Number of documents read at once (default: one for each core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * Reads everything. What could not be read is among the failures.
   *
   * @throws Misuse if an option names a file that cannot be used
   */
  Gathering gather(Corpus corpus, Pipeline pipeline, Progress progress)
      throws InterruptedException {
    return written(Gathering.of(corpus, pipeline, countries(known(corpus)), threads(), progress));
  }

  /** The same, after the texts are written where they are asked for. */
  Gathering written(Gathering gathering) {
    if (texts != null) {
      Texts.write(texts, gathering.analysed());
    }
    return gathering;
  }

  /**
   * Reads everything into an archive, each document as soon as it is done; it keeps the names of
   * the countries that the actors files know.
   *
   * @param known what the actors files tell
   * @param ladders as for {@link #closely}
   * @throws ArchiveException if the archive takes no more
   */
  Filing file(
      Corpus corpus, List<Actors> known, List<Ladder> ladders, Archive archive, Session session)
      throws InterruptedException, ArchiveException {
    archive.tell(countries(known));
    Progress progress = new Progress(session, corpus.bytes());
    try {
      return Filing.of(corpus, () -> closely(known, ladders), threads(), progress, archive);
    } finally {
      progress.clear();
    }
  }

  /** Whether there is anything to read. */
  boolean isGiven() {
    return !paths.isEmpty();
  }

  /**
   * @throws Misuse if texts are to be written too
   */
  void refuseTexts() {
    if (texts != null) {
      throw new Misuse("--texts " + texts + ": the archive keeps the texts; leave the option out");
    }
  }

  /**
   * How many documents are read at once.
   *
   * @throws Misuse if none
   */
  int threads() {
    if (threads < 1) {
      throw new Misuse("--threads " + threads + ": expected 1 or more");
    }
    return threads;
  }

  /**
   * @throws Misuse if there is nothing to read, or the table of metadata is not there
   */
  Corpus corpus() {
    if (paths.isEmpty()) {
      throw new Misuse("no PATH; expected one or more files or folders to read");
    }
    return corpus(paths, metadata);
  }

  /**
   * What lies below the paths, with the table that describes it.
   *
   * @throws Misuse if the table is not there
   */
  static Corpus corpus(List<Path> paths, @Nullable Path metadata) {
    if (metadata != null && !(Files.isRegularFile(metadata) && Files.isReadable(metadata))) {
      throw new Misuse(
          "--metadata "
              + metadata
              + ": no file that can be read; expected a .csv or .json table; correct the path");
    }
    if (paths.stream().anyMatch(p -> p.toString().isEmpty())) {
      throw new Misuse("a path without a letter; expected a file or a folder; . is the one here");
    }
    return Corpus.of(paths, Optional.ofNullable(metadata));
  }

  /**
   * The stages, with the actors beside the files and those of {@code --actors}.
   *
   * @throws Misuse if a file of actors cannot be used
   */
  Pipeline pipeline(Corpus corpus) {
    return pipeline(corpus, Pipeline.Statements.SAID);
  }

  /**
   * The same; no network is loaded where whole texts are compared.
   *
   * @throws Misuse if a file of actors cannot be used
   */
  Pipeline pipeline(Corpus corpus, Pipeline.Statements statements) {
    Extractor extractor =
        switch (statements) {
          case SAID, ALL -> model.extractor();
          case TEXT, SENTENCES -> new WholeTextExtractor();
        };
    Unit unit = statements == Pipeline.Statements.SENTENCES ? Unit.SENTENCE : Unit.PASSAGE;
    return Pipeline.ofSpeakers(extractor, all(known(corpus)), new Linker(unit, workers()));
  }

  /** Stages that only compare: for documents that were analysed before. */
  Pipeline linking() {
    return Concluding.linking(threads());
  }

  /**
   * The same for who needs occasions and acts as well as they can be told, which takes longer.
   *
   * @param ladders the first that holds for a speaker and day is his; without any, nobody looks at
   *     what statements do
   * @throws Misuse if a file of actors cannot be used
   */
  Pipeline closely(Corpus corpus, List<Ladder> ladders) {
    return closely(known(corpus), ladders);
  }

  private Pipeline closely(List<Actors> known, List<Ladder> ladders) {
    return Pipeline.of(
        model.extractor(), model.hints(), all(known), ladders, new Linker(Unit.PASSAGE, workers()));
  }

  /**
   * What the actors files tell, the later ones of more weight.
   *
   * @throws Misuse if one of them cannot be used
   */
  List<Actors> known(Corpus corpus) {
    List<Path> files = new ArrayList<>(corpus.actorsFiles());
    if (actors != null) {
      files.add(actors);
    }
    List<Actors> out = new ArrayList<>();
    for (Path file : files) {
      try {
        String yaml = Files.readString(file, StandardCharsets.UTF_8);
        out.add(Actors.parse(yaml, file.toString()));
      } catch (IOException e) {
        throw new Misuse(
            "actors file "
                + file
                + ": it cannot be read; expected YAML in UTF-8; correct the path or the file");
      } catch (IllegalArgumentException e) {
        throw new Misuse("actors file " + e.getMessage());
      }
    }
    return out;
  }

  private static Countries countries(List<Actors> known) {
    Map<String, String> names = new HashMap<>();
    known.forEach(a -> names.putAll(a.countryNames()));
    return new Countries(names);
  }

  private static Actors all(List<Actors> told) {
    Actors known = Actors.standard();
    for (Actors more : told) {
      known = known.with(more);
    }
    return known;
  }

  /** What compares and reads on all threads. */
  Workers workers() {
    return new ThreadedWorkers(Math.max(1, threads));
  }

  /**
   * Tells what was not done.
   *
   * @param found whether there was anything to print
   * @return the exit code
   */
  int ended(Corpus corpus, Gathering gathering, boolean found, Session session) throws IOException {
    session.out().flush();
    int documents = gathering.analysed().size();
    tell(gathering.failures(), documents, session);
    if (!gathering.failures().isEmpty()) {
      return Main.FAILED;
    }
    if (documents == 0) {
      session.errors().write(nothing(paths, corpus));
    }
    return found ? Main.DONE : Main.NOTHING;
  }

  /**
   * Tells what was not added.
   *
   * @return the exit code
   */
  int filed(Corpus corpus, Filing filing, Session session) throws IOException {
    int code = filing.ended(session);
    if (code == Main.NOTHING) {
      session.errors().write(nothing(paths, corpus));
    }
    return code;
  }

  /** Why there is nothing to tell of. */
  static String nothing(List<Path> paths, Corpus corpus) {
    String named = String.join(", ", paths.stream().map(Path::toString).toList());
    return Printable.line(
            "refrain: no articles in "
                + named
                + (corpus.otherFiles() > 0
                    ? ", only " + Counted.of(corpus.otherFiles(), "file") + " of other kinds"
                    : "")
                + "; expected .txt, .md, .html, .jsonl or .csv")
        + "\n";
  }

  /** Names each failure with its reason, then counts the reasons. */
  static void tell(List<Failure> failures, int documents, Session session) throws IOException {
    if (failures.isEmpty()) {
      return;
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Failure f : failures) {
      session.errors().write(Printable.line(f.where() + ": " + f.message()) + "\n");
      counts.merge(f.reason(), 1, Integer::sum);
    }
    List<String> reasons = new ArrayList<>();
    counts.forEach((reason, n) -> reasons.add(n + " " + reason));
    session
        .errors()
        .write(
            Counted.of(documents, "document")
                + " done, "
                + failures.size()
                + " not: "
                + String.join(", ", reasons)
                + "\n");
    session.errors().flush();
  }
}
