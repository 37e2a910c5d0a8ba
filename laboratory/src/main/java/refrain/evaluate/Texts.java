package refrain.evaluate;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder of the texts that offsets point into: {@code <doc>.txt}, code points, no line end
 * translated. Another annotation of the text "name" is the document "name#suffix".
 *
 * @param folder the folder
 */
record Texts(Path folder) {

  /**
   * @throws BadInputException if the document's text is missing or not UTF-8
   */
  ScoredText of(AnnotatedDocument document) throws BadInputException {
    String name = document.doc().split("#", 2)[0] + ".txt";
    Path file;
    try {
      file = folder.resolve(name);
    } catch (InvalidPathException e) {
      throw document.place().bad("document name " + document.doc() + " cannot name a file");
    }
    if (!Files.exists(file)) {
      throw document
          .place()
          .bad("document " + document.doc() + " has no text " + file + "; is --texts right?");
    }
    return new ScoredText(InputFile.text(file));
  }
}
