package refrain.evaluate;

import java.nio.file.Path;

/**
 * Where something stands in an input file.
 *
 * @param file the file as it was named
 * @param line the line, counted from 1
 */
record Place(Path file, int line) {

  BadInputException bad(String message) {
    return new BadInputException(this + ": " + message);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
