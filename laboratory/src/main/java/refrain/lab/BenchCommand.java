package refrain.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.bench.Answering;
import refrain.bench.Contender;
import refrain.bench.Contestant;
import refrain.bench.Lineup;
import refrain.bench.LinkAnswering;
import refrain.bench.LinksBench;
import refrain.bench.MemoryBench;
import refrain.bench.Race;
import refrain.bench.RecallBench;
import refrain.bench.Sample;
import refrain.bench.Serving;
import refrain.bench.SpeedBench;
import refrain.bench.StageBench;
import refrain.evaluate.BadInputException;
import refrain.evaluate.Selection;
import refrain.extract.Extractor;
import refrain.extract.ModelExtractor;
import refrain.extract.RuleExtractor;
import refrain.hint.HintReader;
import refrain.link.Linker;
import refrain.link.Unit;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/** {@code lab bench}: how fast, and in how much memory. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures speed and memory, each system in a process of its own.",
      "",
      "laboratory/bench/README.md says how, and how other systems take part."
    },
    synopsisSubcommandLabel =
        "(archive | speed | memory | stages | links | recall | contestant | sentences)")
final class BenchCommand {

  private static final String COMMAND = "refrain.cli.Main";
  private static final String HEAP = "-Xmx1g";
  private static final String LINKING_HEAP = "-Xmx4g";

  private final PrintWriter out;
  private final PrintWriter err;

  BenchCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Measures articles per second of processor time, warm, in several rounds.",
        "",
        "A document is taken from its bytes to its line of `refrain extract --format json`, on one"
            + " thread. Rivals work on the same articles in turns with ours."
      })
  int speed(
      @Parameters(paramLabel = "TEXTS", description = "The folder of <doc>.txt.") Path texts,
      @Option(
              names = "--gold",
              paramLabel = "GOLD",
              description = "Also score the answers against this, JSON Lines.")
          Optional<Path> gold,
      @Option(
              names = "--ours",
              split = ",",
              defaultValue = "best,rules",
              paramLabel = "MODEL",
              description =
                  "What of ours takes part: rules, best, or a network's file (${DEFAULT-VALUE}).")
          List<String> ours,
      @Option(
              names = "--articles",
              defaultValue = "30",
              paramLabel = "N",
              description = "How many are drawn (${DEFAULT-VALUE}).")
          int articles,
      @Option(
              names = "--seed",
              defaultValue = "1",
              paramLabel = "N",
              description = "For drawing them (${DEFAULT-VALUE}).")
          long seed,
      @Mixin RaceOptions options)
      throws BadInputException {
    return race(
        options,
        ours.stream().map(BenchCommand::own).toList(),
        (race, lineup) -> new SpeedBench(race, Sample.of(texts, articles, seed), gold).run(lineup));
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Measures the memory that `refrain extract` takes, for each of several heaps.")
  int memory(
      @Parameters(paramLabel = "PATH", arity = "1..*", description = "As for refrain extract.")
          List<Path> paths,
      @Option(
              names = "--model",
              defaultValue = "best",
              paramLabel = "MODEL",
              description = "As for refrain extract (${DEFAULT-VALUE}).")
          String model,
      @Option(
              names = "--heap",
              split = ",",
              defaultValue = MemoryBench.UNBOUND + ",1g",
              paramLabel = "SIZE",
              description =
                  "Heaps to run in, as -Xmx takes them, or "
                      + MemoryBench.UNBOUND
                      + " (${DEFAULT-VALUE}).")
          List<String> heaps,
      @Mixin ResultFile result)
      throws BadInputException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("extract", "--format", "json", "--model", model));
    paths.forEach(path -> command.add(path.toString()));
    try {
      result.print(
          new MemoryBench(java(), System.getProperty("java.class.path"), COMMAND)
              .run(command, heaps, SpeedBench.scratch()),
          out);
      return 0;
    } catch (IOException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {"Measures what each stage costs beside extraction, warm, on one thread."})
  int stages(
      @Parameters(paramLabel = "TEXTS", arity = "1..*", description = "Folders of <doc>.txt.")
          List<Path> texts,
      @Option(
              names = "--model",
              defaultValue = "best",
              paramLabel = "MODEL",
              description = "As for refrain extract (${DEFAULT-VALUE}).")
          String model,
      @Option(
              names = "--rounds",
              defaultValue = "5",
              paramLabel = "N",
              description = "Rounds (${DEFAULT-VALUE}).")
          int rounds)
      throws IOException {
    out.print(StageBench.run(extractor(model), hints(model), texts, rounds));
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Measures which pairs of sentences are linked, and how fast, warm, in several rounds.",
        "",
        "Each sentence is a document of its own. A pair is held if a refrain or a link has both."
            + " Rivals work on the same sentences in turns with ours; laboratory/bench/links runs"
            + " java-lsh and Lucene's MinHash filter."
      })
  int links(
      @Parameters(paramLabel = "SENTENCES", description = "JSON Lines with id and text.")
          Path sentences,
      @Option(
              names = "--gold",
              paramLabel = "GOLD",
              description = "Also score the pairs against these groups, as ./lab evaluate groups.")
          Optional<Path> gold,
      @Mixin SelectedGroups selected,
      @Option(
              names = "--compare",
              split = ",",
              defaultValue = "sentence,passage",
              paramLabel = "UNIT",
              description =
                  "What ours compares, sentence or passage, one or both to be measured"
                      + " (${DEFAULT-VALUE}).")
          List<String> units,
      @Option(
              names = "--threads",
              split = ",",
              defaultValue = "1",
              paramLabel = "N",
              description =
                  "On how many threads ours compares, one or several to be measured"
                      + " (${DEFAULT-VALUE}); the rivals have one.")
          List<Integer> threads,
      @Mixin RaceOptions options)
      throws BadInputException {
    for (String unit : units) {
      if (!unit.equals("sentence") && !unit.equals("passage")) {
        throw new BadInputException("--compare " + unit + "; expected sentence or passage");
      }
    }
    Selection selection = selected.selection();
    return race(
        options,
        units.stream().flatMap(unit -> threads.stream().map(n -> linking(unit, n))).toList(),
        (race, lineup) ->
            new LinksBench(race, sentences, gold.map(file -> new LinksBench.Gold(file, selection)))
                .run(lineup));
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Measures how much of what comparing all sentences with all finds is found by the index.",
        "",
        "Every n-th sentence is compared with all others. A passage is found if the index finds one"
            + " of those that share it, a pair if it finds that one."
      })
  int recall(
      @Parameters(paramLabel = "SENTENCES", description = "JSON Lines with id and text.")
          Path sentences,
      @Option(
              names = "--sample",
              defaultValue = "500",
              paramLabel = "N",
              description = "How many sentences (${DEFAULT-VALUE}).")
          int sample)
      throws BadInputException, IOException {
    out.print(RecallBench.run(sentences, sample));
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Takes part in a bench: what `bench links` starts for ours.")
  int sentences(
      @Parameters(paramLabel = "UNIT", description = "sentence or passage.") String unit,
      @Option(
              names = "--threads",
              defaultValue = "1",
              paramLabel = "N",
              description = "On how many they are compared (${DEFAULT-VALUE}).")
          int threads)
      throws IOException {
    return serve(
        new LinkAnswering(
            new Linker(Unit.valueOf(unit.toUpperCase(Locale.ROOT)), new LinkingThreads(threads))));
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Takes part in a bench: what `bench speed` starts for ours.")
  int contestant(
      @Parameters(paramLabel = "MODEL", description = "rules, best, or a network's file.")
          String model)
      throws IOException {
    return serve(new Answering(extractor(model), hints(model)));
  }

  /** What is measured. */
  private interface Bench {
    String run(Race race, Lineup lineup) throws IOException, BadInputException;
  }

  private int race(RaceOptions options, List<Contestant> ours, Bench bench)
      throws BadInputException {
    try {
      Path scratch = SpeedBench.scratch();
      Lineup lineup =
          new Lineup(
              ours, options.rivals(), java(), scratch, line -> err.println("bench: " + line));
      String report = bench.run(options.race(), lineup);
      err.println("bench: answers and logs are in " + scratch);
      options.result().print(report, out);
      return 0;
    } catch (IOException | IllegalArgumentException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  private int serve(Contender contender) throws IOException {
    Serving.serve(
        contender,
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        out);
    return 0;
  }

  private static Contestant own(String model) {
    return process("refrain " + model, HEAP, "contestant", model);
  }

  private static Contestant linking(String unit, int threads) {
    String name = "refrain " + unit + (threads == 1 ? "" : ", " + threads + " threads");
    return process(name, LINKING_HEAP, "sentences", unit, "--threads", Integer.toString(threads));
  }

  private static Contestant process(String name, String heap, String... arguments) {
    List<String> command = new ArrayList<>();
    // As the product's command starts it, but for the bound that the memory must keep.
    command.addAll(List.of(java(), "-XX:+UseSerialGC", heap, "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName(), "bench"));
    command.addAll(List.of(arguments));
    return new Contestant(name, command);
  }

  private static Optional<HintReader> hints(String model) {
    return model.equals("best") ? HintReader.find() : Optional.empty();
  }

  private static Extractor extractor(String model) throws IOException {
    return switch (model) {
      case "rules" -> new RuleExtractor();
      case "best", "fast" ->
          new ModelExtractor(AttributionModel.find(model).orElseThrow(), TextEncoder.ofModel());
      default ->
          new ModelExtractor(
              AttributionModel.load(
                  Files.readAllBytes(Path.of(model)), TrainCommand.numbers(Path.of(model))),
              TextEncoder.ofModel());
    };
  }

  /** The program that runs this. */
  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
