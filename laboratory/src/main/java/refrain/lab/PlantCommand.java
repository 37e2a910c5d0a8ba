package refrain.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import refrain.bench.SpeedBench;
import refrain.evaluate.BadInputException;
import refrain.evaluate.ExpectedScore;
import refrain.evaluate.ExpectedScores;
import refrain.link.Linker;
import refrain.link.Meaning;
import refrain.link.Unit;
import refrain.model.EncodedSentence;
import refrain.model.SentenceEncoder;
import refrain.plant.PlantReport;
import refrain.plant.PlantRun;
import refrain.plant.PlantedFiles;

/** {@code lab plant}: links invented corpora in which the families are known. */
@Command(
    name = "plant",
    mixinStandardHelpOptions = true,
    description = {
      "Plants known families in invented statements, links them, and tells what was found.",
      "",
      "Of the statements 8 %% are copied, 8 %% cut, 5 %% altered, 5 %% re-worded, 4 %% in revised"
          + " documents, 12 %% a formula that comes back, 6 %% one that others take up, 8 %% carry"
          + " boilerplate; the rest is unrelated, though of the same stories. The shares are the"
          + " same whatever the number. The same number and seed plant the same.",
      "",
      "A planted passage is found if a link joins it with another of its family, or a refrain that"
          + " is no template holds both; half of the shorter passage must be covered. The kind is"
          + " right if it is the one that was planted. All else that is linked counts as wrong;"
          + " boilerplate linked with boilerplate is told apart, and should be a template."
    },
    footer = {
      "",
      "Examples:",
      "  ./lab plant --statements 1000,10000,100000",
      "  REFRAIN_JAVA_OPTIONS=-Xmx10g ./lab plant --statements 1000000 --result million.txt",
      "  ./lab plant --statements 1000 --examples 5     the first mistakes of each sort in words",
      "  ./lab plant --statements 300 --write planted   files that ./refrain trace reads:",
      "  ./refrain trace --format json planted/corpus > refrains.jsonl",
      "  ./lab evaluate links planted/families.jsonl refrains.jsonl"
    })
final class PlantCommand implements Callable<Integer> {

  private static final int WARM = 3000;
  private static final int BAR = 30;

  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--statements",
      split = ",",
      defaultValue = "1000,10000",
      paramLabel = "N",
      description = "How many, one size or several (${DEFAULT-VALUE}).")
  private List<Integer> statements = List.of();

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "For inventing them (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--threads",
      defaultValue = "1",
      paramLabel = "N",
      description = "On how many they are compared (${DEFAULT-VALUE}).")
  private int threads;

  @Option(
      names = "--meaning",
      description =
          "Let the sentence encoder find renderings too, as refrain trace does; takes longer.")
  private boolean meaning;

  @Option(
      names = "--examples",
      defaultValue = "0",
      paramLabel = "N",
      description = "Also print so many mistakes of each sort in words.")
  private int examples;

  @Option(names = "--json", paramLabel = "FILE", description = "Also write each size as a line.")
  private Optional<Path> json = Optional.empty();

  @Option(names = "--result", paramLabel = "FILE", description = "Write the table here as well.")
  private Optional<Path> result = Optional.empty();

  @Option(
      names = "--rows",
      description = "Print every figure as a line of scores/expected.tsv instead of the table.")
  private boolean rows;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "Link nothing; write the corpus, its actors and the truth here.")
  private Optional<Path> write = Optional.empty();

  PlantCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws BadInputException {
    if (statements.stream().anyMatch(n -> n < 1)) {
      throw new BadInputException("--statements " + statements + "; expected numbers from 1 on");
    }
    if (threads < 1) {
      throw new BadInputException("--threads " + threads + "; expected 1 or more");
    }
    try {
      if (write.isPresent()) {
        PlantedFiles.write(statements.getFirst(), seed, write.get());
        return 0;
      }
      List<PlantRun> runs = new ArrayList<>();
      Linker plain = new Linker(Unit.PASSAGE, new LinkingThreads(threads));
      Linker linker = meaning ? plain.withMeaning(meaning()) : plain;
      PlantRun.warm(WARM, linker);
      for (int size : statements.stream().sorted().toList()) {
        try (Bar bar = new Bar(size)) {
          runs.add(PlantRun.of(size, seed, examples, linker, bar::at));
        }
      }
      print(runs);
      return 0;
    } catch (IOException e) {
      throw new BadInputException(String.valueOf(e.getMessage()));
    }
  }

  private static Function<String, Meaning> meaning() throws BadInputException {
    SentenceEncoder encoder =
        SentenceEncoder.find()
            .orElseThrow(() -> new BadInputException("--meaning: packed without the encoder"));
    return sentence -> {
      EncodedSentence encoded = encoder.encode(sentence);
      return new Meaning(encoded.whole(), encoded.pieces());
    };
  }

  private void print(List<PlantRun> runs) throws IOException {
    if (rows) {
      List<Integer> sizes = statements.stream().sorted().toList();
      for (PlantRun run : runs) {
        ExpectedScores.of("planted-" + sizes.get(runs.indexOf(run)), "refrain", run.figures())
            .scores()
            .stream()
            .map(ExpectedScore::line)
            .forEach(line -> out.print(line + "\n"));
      }
    } else {
      String table =
          SpeedBench.machine()
              + "command   ./lab plant --statements "
              + String.join(",", statements.stream().map(String::valueOf).toList())
              + " --seed "
              + seed
              + " --threads "
              + threads
              + (meaning ? " --meaning" : "")
              + "\n\n"
              + PlantReport.text(runs);
      out.print(table);
      runs.forEach(run -> out.print(run.examples()));
      if (result.isPresent()) {
        Files.writeString(result.get(), table);
      }
    }
    if (json.isPresent()) {
      Files.write(json.get(), runs.stream().map(PlantReport::json).toList());
    }
  }

  /** Shows on a terminal how far a run is, elsewhere what it begins. */
  private final class Bar implements AutoCloseable {

    private final boolean live = Boolean.getBoolean("refrain.live.errors");
    private final int size;
    private final long begin = System.nanoTime();
    private final Thread ticker = new Thread(this::tick, "progress");
    private volatile String what = "";
    private volatile double share = -1;

    Bar(int size) {
      this.size = size;
      ticker.setDaemon(true);
      if (live) {
        ticker.start();
      }
    }

    void at(String doing, double part) {
      if (!live && !what.equals(doing)) {
        err.printf(Locale.ROOT, "plant: %,d statements: %s%n", size, doing);
      }
      what = doing;
      share = part;
    }

    private void tick() {
      try {
        while (true) {
          show();
          Thread.sleep(500);
        }
      } catch (InterruptedException e) {
        err.print("\r\033[K");
        err.flush();
      }
    }

    private void show() {
      int full = (int) Math.round(Math.max(0, share) * BAR);
      String bar = share < 0 ? "" : " [" + "=".repeat(full) + " ".repeat(BAR - full) + "]";
      long seconds = (System.nanoTime() - begin) / 1_000_000_000L;
      err.printf(Locale.ROOT, "\r\033[Kplant: %,d statements: %s%s %d s", size, what, bar, seconds);
      err.flush();
    }

    @Override
    public void close() {
      ticker.interrupt();
      try {
        ticker.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
