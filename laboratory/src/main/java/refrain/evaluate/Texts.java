package refrain.evaluate;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The folders of the texts that offsets point into: {@code <doc>.txt}, code points, no line end
 * translated. Another annotation of the text "name" is the document "name#suffix".
 *
 * @param folders the folders; a text lies in one of them
 */
record Texts(List<Path> folders) {

  Texts {
    folders = List.copyOf(folders);
  }

  /**
   * @throws BadInputException if the document's text is missing, lies in two of the folders, or is
   *     not UTF-8
   */
  ScoredText of(AnnotatedDocument document) throws BadInputException {
    String name = document.doc().split("#", 2)[0] + ".txt";
    List<Path> files;
    try {
      files = folders.stream().map(f -> f.resolve(name)).filter(Files::exists).toList();
    } catch (InvalidPathException e) {
      throw document.place().bad("document name " + document.doc() + " cannot name a file");
    }
    return switch (files.size()) {
      case 1 -> new ScoredText(InputFile.text(files.getFirst()));
      case 0 ->
          throw document
              .place()
              .bad(
                  "document "
                      + document.doc()
                      + " has no text "
                      + folders.stream()
                          .map(f -> f.resolve(name).toString())
                          .collect(Collectors.joining(" or "))
                      + "; is --texts right?");
      default ->
          throw document
              .place()
              .bad(
                  "document "
                      + document.doc()
                      + " has two texts, "
                      + files.get(0)
                      + " and "
                      + files.get(1));
    };
  }
}
