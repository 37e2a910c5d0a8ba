package refrain.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The work of a contestant that runs in this process; {@link Serving} speaks for it. */
public interface Contender {

  /**
   * Takes the files that the next passes work on.
   *
   * @param list names them, one a line
   * @return how many articles, or sentences, they hold
   * @throws IOException if a file cannot be read
   */
  long read(Path list) throws IOException;

  /**
   * Works on all of them once.
   *
   * @return how much was found
   */
  long pass();

  /** What the last pass answered, a line each. */
  List<String> answers();
}
