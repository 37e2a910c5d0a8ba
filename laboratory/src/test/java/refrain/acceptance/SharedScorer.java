package refrain.acceptance;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A scorer that is shared with other systems: a Python program beside the shared texts. */
enum SharedScorer {
  ATTRIBUTION("score_attribution.py"),
  SPANS("score_spans.py"),
  REFRAINS("score_refrains.py");

  private final String program;

  SharedScorer(String program) {
    this.program = program;
  }

  /** What it prints; skips the calling test where the scorer or Python is missing. */
  String print(Path gold, Path predicted, Object... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.add(SharedTexts.at("tools").resolve(program).toString());
    command.addAll(List.of("--gold", gold.toString(), "--pred", predicted.toString()));
    for (Object option : options) {
      command.add(option.toString());
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process python;
    try {
      python = builder.start();
    } catch (IOException e) {
      System.out.println("SKIPPED: no python3; this test compares with " + program);
      abort("no python3");
      throw e;
    }
    String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (python.waitFor() != 0) {
      throw new IllegalStateException(command + " failed:\n" + printed);
    }
    return printed;
  }
}
