package refrain.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.extract.ModelExtractor;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;
import refrain.train.Examples;
import refrain.train.Folder;
import refrain.train.Predictions;

/** {@code lab train}: the steps of fitting the attribution model that are Refrain's own. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Makes examples for the fitting program and runs fitted models.",
    synopsisSubcommandLabel = "(examples | predict)")
final class TrainCommand {

  private final PrintWriter out;

  TrainCommand(PrintWriter out) {
    this.out = out;
  }

  @Command(
      mixinStandardHelpOptions = true,
      description = "Writes the texts of a folder as the network sees them.")
  int examples(
      @Parameters(paramLabel = "TEXTS", description = "The folder of <doc>.txt.") Path texts,
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
      description = "Writes the attributions that a model finds in the texts of a folder.")
  int predict(
      @Parameters(paramLabel = "TEXTS", description = "The folder of <doc>.txt.") Path texts,
      @Parameters(paramLabel = "OUT", description = "JSON Lines.") Path file,
      @Option(names = "--model", required = true, paramLabel = "ONNX", description = "The model.")
          Path model)
      throws IOException {
    try (AttributionModel network = AttributionModel.load(Files.readAllBytes(model));
        Writer writer = Files.newBufferedWriter(file)) {
      ModelExtractor extractor = new ModelExtractor(network, TextEncoder.ofModel());
      int found = new Predictions(extractor).write(new Folder(texts), writer);
      out.println(found + " attributions");
    }
    return 0;
  }
}
