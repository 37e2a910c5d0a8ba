package refrain.lab;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Python that has what {@code laboratory/train/requirements.txt} names.
 *
 * @param program the command
 */
record Python(String program) {

  /**
   * The Python that {@code -Drefrain.python} or the variable {@code REFRAIN_PYTHON} names, {@code
   * python3} otherwise; skips the calling test, and says so, where nothing is named and python3
   * lacks the libraries.
   *
   * @throws IllegalStateException if the one that is named lacks them
   */
  static Python find() throws IOException, InterruptedException {
    Optional<String> named =
        Optional.ofNullable(System.getProperty("refrain.python"))
            .or(() -> Optional.ofNullable(System.getenv("REFRAIN_PYTHON")));
    Python python = new Python(named.orElse("python3"));
    try {
      python.run(List.of("-c", "import numpy, onnx, onnxruntime, torch"));
      return python;
    } catch (IOException | IllegalStateException e) {
      String message =
          python.program
              + " cannot fit networks; name a Python that has laboratory/train/requirements.txt:"
              + " -Drefrain.python=PATH";
      if (named.isPresent()) {
        throw new IllegalStateException(message, e);
      }
      System.out.println("SKIPPED: " + message);
      abort(message);
      throw e;
    }
  }

  /** Runs one of the programs of {@code laboratory/train}; the result is what it printed. */
  String train(String program, Object... arguments) throws IOException, InterruptedException {
    String root = System.getProperty("refrain.root", ".");
    List<String> all = new ArrayList<>();
    all.add(Path.of(root, "laboratory/train", program).toString());
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return run(all);
  }

  private String run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process python = builder.start();
    String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (python.waitFor() != 0) {
      throw new IllegalStateException(command + " failed:\n" + printed);
    }
    return printed;
  }
}
