package refrain.lab;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import refrain.evaluate.BadInputException;

/** The command {@code ./lab}. */
@Command(
    name = "lab",
    mixinStandardHelpOptions = true,
    version = "Refrain laboratory 0.1.0",
    description =
        "Measures systems that find attributions and refrains, and makes what rules are fitted to."
            + " Runs from a checkout.",
    footer = {
      "",
      "Examples:",
      "  ./refrain extract --format json articles > pred.jsonl",
      "  ./lab evaluate attribution gold.jsonl pred.jsonl --texts articles",
      "  ./lab evaluate spans gold.jsonl pred.jsonl --texts articles",
      "  ./lab evaluate compare gold.jsonl pred.jsonl other.jsonl --texts articles",
      "  ./refrain trace --format json articles > refrains.jsonl",
      "  ./lab evaluate links gold.json refrains.jsonl",
      "  ./lab groups laboratory/gold/groups.jsonl --part dev > dev.jsonl",
      "  ./lab background news releases transcripts > background.tsv",
      "  ./lab bench speed articles --gold gold.jsonl",
      "  ./lab plant --statements 1000,10000",
      "  ./lab sentences articles > sentences.jsonl",
      "  ./lab bench links sentences.jsonl",
      "",
      "Exit code: 0 done, 2 misuse or a file that cannot be scored."
    })
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(arguments, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the command; the result is its exit code. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine command = new CommandLine(new Main());
    command.addSubcommand(new EvaluateCommand(out));
    command.addSubcommand(new TrainCommand(out));
    command.addSubcommand(new BackgroundCommand(out));
    command.addSubcommand(new RunsCommand(out));
    command.addSubcommand(new NearCommand(out));
    command.addSubcommand(new FitCommand(out));
    command.addSubcommand(new GroupsCommand(out));
    command.addSubcommand(
        new CommandLine(new BenchCommand(out, err)).addSubcommand(new ArchiveCommand(out, err)));
    command.addSubcommand(new PlantCommand(out, err));
    command.addSubcommand(new SentencesCommand(out));
    command.setOut(out);
    command.setErr(err);
    command.setExecutionExceptionHandler(
        (exception, failed, result) -> {
          if (exception instanceof BadInputException) {
            failed.getErr().println("lab: " + exception.getMessage());
            return 2;
          }
          throw exception;
        });
    if (arguments.length == 0) {
      command.usage(err);
      return 2;
    }
    return command.execute(arguments);
  }
}
