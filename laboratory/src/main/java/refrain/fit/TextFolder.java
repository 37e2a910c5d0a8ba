package refrain.fit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of plain texts.
 *
 * @param folder where they lie; folders inside it are left alone
 */
public record TextFolder(Path folder) {

  private static final String ENDING = ".txt";

  /** Its files that end in {@code .txt}, by name in the order of UTF-16 units. */
  List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder + ": expected a folder of texts");
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
          .toList();
    }
  }

  /** The name of a file's document. */
  static String doc(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  /**
   * A file's characters.
   *
   * @throws IOException if it cannot be read or is not UTF-8; the message names it
   */
  static String text(Path file) throws IOException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8; convert it and run again", e);
    }
  }
}
