package refrain.evaluate;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Asks Python, where there is one. */
final class PythonTable {

  private PythonTable() {}

  /**
   * For every code point one character that the expression gives; skips where there is no Python.
   */
  static String forEveryCodePoint(String expression) throws IOException, InterruptedException {
    String program =
        "import re,unicodedata;"
            + "print(''.join(%s for c in map(chr, range(0x110000))))".formatted(expression);
    Process python;
    try {
      python =
          new ProcessBuilder("python3", "-c", program)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      System.out.println("SKIPPED: no python3; this test compares with it");
      abort("no python3");
      throw e;
    }
    String table = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (python.waitFor() != 0) {
      throw new IllegalStateException("python3 failed on " + program);
    }
    return table.strip();
  }
}
