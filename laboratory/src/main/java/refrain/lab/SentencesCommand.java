package refrain.lab;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.bench.SentenceFile;
import tools.jackson.databind.json.JsonMapper;

/** {@code lab sentences}: cuts documents into sentences, to be linked. */
@Command(
    name = "sentences",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the sentences of documents as JSON Lines: id and text.",
      "",
      "They are cut as the product cuts them; headlines, credits and the like are left out. The"
          + " same paths give the same bytes."
    },
    footer = {
      "",
      "Examples:",
      "  ./lab sentences articles > sentences.jsonl",
      "  ./lab sentences state mfa fomc --at-most 80000 > sentences.jsonl",
      "  laboratory/bench/links sentences.jsonl"
    })
final class SentencesCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "As for refrain extract.")
  private List<Path> paths = List.of();

  @Option(
      names = "--fewest-words",
      defaultValue = "6",
      paramLabel = "N",
      description = "Leave out shorter sentences (${DEFAULT-VALUE}).")
  private int fewestWords;

  @Option(
      names = "--at-most",
      defaultValue = "1000000000",
      paramLabel = "N",
      description = "Where there are more, leave some out, evenly.")
  private int most;

  SentencesCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    SentenceFile.cut(
        paths,
        fewestWords,
        most,
        (id, text) ->
            out.print(
                JsonMapper.shared().createObjectNode().put("id", id).put("text", text) + "\n"));
    return 0;
  }
}
