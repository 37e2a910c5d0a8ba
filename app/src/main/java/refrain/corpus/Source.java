package refrain.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import refrain.read.Format;

/**
 * A file that holds one document or many.
 *
 * @param path as the user named it, or below a folder that the user named
 * @param kind how its bytes are to be taken
 */
record Source(Path path, Kind kind) {

  /**
   * Shallow paths first, so that of two files of one name the nearer one keeps the bare name; files
   * before links to them.
   */
  static final Comparator<Source> ORDER =
      Comparator.comparing((Source s) -> Files.isSymbolicLink(s.path()))
          .thenComparingInt(s -> s.path().getNameCount())
          .thenComparing(s -> s.path().toString());

  private static final Set<String> NO_ARTICLES =
      Set.of(
          "readme",
          "license",
          "licence",
          "copying",
          "notice",
          "changelog",
          "contributing",
          "metadata",
          "actors",
          "index");

  /** What a file is by its name. */
  enum Kind {
    TEXT,
    MARKDOWN,
    HTML,
    JSON_LINES,
    CSV;

    /** The format of a document that is a whole file of this kind or a record in it. */
    Format format() {
      return switch (this) {
        case MARKDOWN -> Format.MARKDOWN;
        case HTML -> Format.HTML;
        case TEXT, JSON_LINES, CSV -> Format.TEXT;
      };
    }
  }

  /** The kind that the file's extension tells; empty for an extension that is none of ours. */
  static Optional<Kind> kindOf(Path path) {
    return switch (extension(path)) {
      case "txt" -> Optional.of(Kind.TEXT);
      case "md", "markdown" -> Optional.of(Kind.MARKDOWN);
      case "html", "htm", "xhtml" -> Optional.of(Kind.HTML);
      case "jsonl", "ndjson" -> Optional.of(Kind.JSON_LINES);
      case "csv" -> Optional.of(Kind.CSV);
      default -> Optional.empty();
    };
  }

  /** Whether a file of this name describes its neighbours and is no article itself. */
  static boolean isAboutOthers(Path path) {
    String stem = stem(path).toLowerCase(Locale.ROOT);
    // A saved web page is often named index.html.
    boolean page = kindOf(path).equals(Optional.of(Kind.HTML));
    return NO_ARTICLES.contains(stem) && !(page && stem.equals("index"));
  }

  /** The file's name without its extension. */
  static String stem(Path path) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String extension(Path path) {
    String name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
