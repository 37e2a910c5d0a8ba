package refrain.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder of texts that gold points into: files of text, and JSON Lines files of records. */
final class SharedLibrary {

  private final Path root;
  private final Map<Path, SortedMap<String, String>> loaded = new HashMap<>();

  SharedLibrary(Path root) {
    this.root = root;
  }

  /**
   * The words that a gold sentence points to, with every run of white space as one blank.
   *
   * @throws BadInputException if the text is missing or is not the one that was annotated
   */
  String words(GroupedSentence.Pointed at) throws BadInputException {
    String text = texts(root.resolve(at.folder()).resolve(at.file())).get(at.record().orElse(""));
    if (text == null) {
      throw at.place().bad("no record " + at.record().orElse("(none named)") + " in " + at.file());
    }
    if (at.end() > text.codePointCount(0, text.length())) {
      throw at.place().bad("ends after the text of " + at.file());
    }
    String words =
        text.substring(
            text.offsetByCodePoints(0, at.begin()), text.offsetByCodePoints(0, at.end()));
    if (!digest(words).equals(at.digest())) {
      throw at.place().bad("the text of " + at.file() + " is not the one that was annotated");
    }
    return oneLine(words);
  }

  /**
   * The texts of a folder by file name, and of its JSON Lines files by name and record, in order.
   *
   * @throws BadInputException if the folder cannot be read
   */
  SortedMap<String, String> folder(String name) throws BadInputException {
    SortedMap<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(root.resolve(name))) {
      for (Path file : files.filter(SharedLibrary::isText).sorted().toList()) {
        texts(file).forEach((r, text) -> all.put(file.getFileName() + "#" + r, text));
      }
    } catch (IOException e) {
      throw new BadInputException(root.resolve(name) + ": cannot be read (" + e + ")");
    }
    return all;
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return !name.equals("README.md")
        && (name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".jsonl"));
  }

  /** The text of a file under the empty name, or those of its records under their ids. */
  private SortedMap<String, String> texts(Path file) throws BadInputException {
    SortedMap<String, String> known = loaded.get(file);
    if (known != null) {
      return known;
    }
    SortedMap<String, String> texts = new TreeMap<>();
    if (file.toString().endsWith(".jsonl")) {
      for (InputFile.Line line : InputFile.jsonLines(file)) {
        Optional<String> text = line.json().path("text").asStringOpt();
        text.ifPresent(t -> texts.put(line.json().path("id").asString(""), t));
      }
    } else {
      texts.put("", InputFile.text(file));
    }
    loaded.put(file, texts);
    return texts;
  }

  /** SHA-256 of the characters in UTF-8, as hexadecimal digits. */
  static String digest(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
