package refrain.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import refrain.domain.Article;
import refrain.read.Document;
import refrain.read.Format;
import refrain.read.Metadata;
import refrain.read.Reader;
import refrain.read.Reading;

/**
 * The plain texts of a folder, {@code <doc>.txt}, read as the product reads them.
 *
 * @param path the folder
 */
public record Folder(Path path) {

  private static final String ENDING = ".txt";

  /** The files in order of their names. */
  List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(f -> f.getFileName().toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /**
   * Reads one of its files.
   *
   * @throws IOException if it cannot be read or is no article, with its name and the reason
   */
  static Article read(Path file) throws IOException {
    String name = file.getFileName().toString();
    String doc = name.substring(0, name.length() - ENDING.length());
    Document document =
        new Document(doc, name, Format.TEXT, Files.readAllBytes(file), Metadata.NONE);
    return switch (new Reader().read(document)) {
      case Reading.Read read -> read.article();
      case Reading.Refused refused -> throw new IOException(file + ": " + refused.message());
    };
  }
}
