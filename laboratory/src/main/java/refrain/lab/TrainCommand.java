package refrain.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.evaluate.BadInputException;
import refrain.evaluate.Evaluation;
import refrain.extract.Decoding;
import refrain.extract.ModelExtractor;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;
import refrain.train.Examples;
import refrain.train.Folder;
import refrain.train.Predictions;
import refrain.train.ScoredTexts;
import refrain.train.StatementExamples;

/** {@code lab train}: the steps of fitting the attribution model that are Refrain's own. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Makes examples for the fitting program and runs fitted models.",
    synopsisSubcommandLabel = "(examples | statements | predict | tune | calibrate)")
final class TrainCommand {

  private static final String TEXTS_HELP = "The folder of <doc>.txt.";
  private static final String GOLD_HELP = "Gold attributions, JSON Lines.";

  private final PrintWriter out;

  TrainCommand(PrintWriter out) {
    this.out = out;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Writes the texts of a folder as the network sees them.")
  int examples(
      @Parameters(paramLabel = "TEXTS", description = TEXTS_HELP) Path texts,
      @Parameters(paramLabel = "OUT", description = "JSON Lines.") Path file)
      throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      int written = new Examples(TextEncoder.ofModel()).write(new Folder(texts), writer);
      out.println(written + " examples");
    }
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description =
          "Writes labelled attributions as the network of acts, occasions and addressees sees"
              + " them.")
  int statements(
      @Parameters(
              paramLabel = "LABELS",
              description = "Labels with spans, one document a line, as in laboratory/gold.")
          Path labels,
      @Parameters(paramLabel = "FOLDER", description = "The folder that their paths lead from.")
          Path folder,
      @Parameters(paramLabel = "OUT", description = "JSON Lines.") Path file)
      throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      int written = new StatementExamples(TextEncoder.ofModel()).write(labels, folder, writer);
      out.println(written + " examples");
    }
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Writes the attributions that a model finds in the texts of a folder.")
  int predict(
      @Parameters(paramLabel = "TEXTS", description = TEXTS_HELP) Path texts,
      @Parameters(paramLabel = "OUT", description = "JSON Lines.") Path file,
      @Option(names = "--model", required = true, paramLabel = "ONNX", description = "The model.")
          Path model)
      throws IOException {
    try (AttributionModel network =
            AttributionModel.load(Files.readAllBytes(model), numbers(model));
        Writer writer = Files.newBufferedWriter(file)) {
      ModelExtractor extractor = new ModelExtractor(network, TextEncoder.ofModel());
      int found = new Predictions(extractor).write(new Folder(texts), writer);
      out.println(found + " attributions");
    }
    return 0;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Chooses the numbers of decoding of a network on annotated texts, and writes them beside"
            + " it, <model>.tsv: what beginning a source, a cue or a content costs, and when a"
            + " content goes with a cue."
      })
  int tune(
      @Parameters(paramLabel = "TEXTS", description = TEXTS_HELP) Path folder,
      @Parameters(paramLabel = "GOLD", description = GOLD_HELP) Path gold,
      @Option(names = "--model", required = true, paramLabel = "ONNX", description = "The model.")
          Path model)
      throws IOException, BadInputException {
    return choose(folder, gold, model, Tuning::tuned);
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = {
        "Fits the confidence of a network's attributions to annotated texts, and writes it beside"
            + " the network, <model>.tsv. Prints how reliable it is: fitted on one half of the"
            + " documents, held against the other."
      })
  int calibrate(
      @Parameters(paramLabel = "TEXTS", description = TEXTS_HELP) Path folder,
      @Parameters(paramLabel = "GOLD", description = GOLD_HELP) Path gold,
      @Option(names = "--model", required = true, paramLabel = "ONNX", description = "The model.")
          Path model)
      throws IOException, BadInputException {
    return choose(folder, gold, model, Tuning::calibrated);
  }

  /** A way to choose numbers. */
  private interface Choosing {
    Decoding choose(Tuning tuning, Decoding start) throws IOException, BadInputException;
  }

  private int choose(Path folder, Path gold, Path model, Choosing choosing)
      throws IOException, BadInputException {
    Path predicted = Files.createTempFile("predicted", ".jsonl");
    try (AttributionModel network =
        AttributionModel.load(Files.readAllBytes(model), numbers(model))) {
      ModelExtractor extractor = new ModelExtractor(network, TextEncoder.ofModel());
      ScoredTexts texts = ScoredTexts.of(extractor, new Folder(folder), Evaluation.documents(gold));
      Tuning tuning = new Tuning(texts, gold, folder, predicted, out);
      Decoding chosen = choosing.choose(tuning, Decoding.of(network.numbers()));
      Files.writeString(numbersOf(model), Tuning.lines(chosen));
      out.print(Tuning.lines(chosen));
    } finally {
      Files.delete(predicted);
    }
    return 0;
  }

  private static Path numbersOf(Path model) {
    return Path.of(model.toString().replaceFirst("\\.onnx$", "") + ".tsv");
  }

  /** The numbers beside a network, none if there are none yet. */
  static Map<String, Double> numbers(Path model) throws IOException {
    Path file = numbersOf(model);
    if (!Files.exists(file)) {
      return Map.of();
    }
    try (InputStream lines = Files.newInputStream(file)) {
      return AttributionModel.numbers(lines);
    }
  }
}
