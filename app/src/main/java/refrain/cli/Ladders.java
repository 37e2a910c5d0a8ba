package refrain.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import refrain.ladder.Ladder;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.LadderText;

/** The ladders that a user names. */
final class Ladders {

  @Option(
      names = "--ladder",
      paramLabel = "FILE",
      description =
          "A ladder of wordings (YAML) to judge rungs by, before the neutral one that comes with"
              + " Refrain; may be given several times.")
  private List<Path> files = new ArrayList<>();

  /**
   * The user's ladders, then others.
   *
   * @throws Misuse if a file is none
   */
  List<Ladder> before(List<Ladder> others) {
    List<Ladder> out = new ArrayList<>();
    files.forEach(file -> out.add(parsed(file, read(file))));
    out.addAll(others);
    return out;
  }

  /** Whether one was named. */
  boolean areGiven() {
    return !files.isEmpty();
  }

  /**
   * Lets an archive keep the user's ladders: its documents are read and its days judged by them
   * from now on.
   *
   * @return all that it keeps, those named last before the others
   * @throws Misuse if a file is none, or the archive keeps another one of its name
   */
  List<Ladder> keptBy(Archive archive) throws ArchiveException {
    for (Path file : files.reversed()) {
      String text = read(file);
      String name = parsed(file, text).facts().id();
      if (!archive.tell(new LadderText(name, text))) {
        throw new Misuse(
            "--ladder "
                + file
                + ": the archive keeps another text of the ladder "
                + name
                + ", by which documents were read; expected the same; give the new one another name"
                + " (its key ladder), or read the documents into a new archive");
      }
    }
    return keptIn(archive);
  }

  /**
   * The ladders that an archive keeps.
   *
   * @throws Misuse if this Refrain cannot read one
   */
  static List<Ladder> keptIn(Archive archive) throws ArchiveException {
    List<Ladder> out = new ArrayList<>();
    for (LadderText kept : archive.ladders()) {
      try {
        out.add(Ladder.parse(kept.text(), "ladder " + kept.name() + " of the archive"));
      } catch (IllegalArgumentException e) {
        throw new Misuse(String.valueOf(e.getMessage()));
      }
    }
    return out;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Misuse(
          "--ladder " + file + ": it cannot be read; expected YAML in UTF-8; correct the path");
    }
  }

  private static Ladder parsed(Path file, String text) {
    try {
      return Ladder.parse(text, file.toString());
    } catch (IllegalArgumentException e) {
      throw new Misuse("--ladder " + e.getMessage());
    }
  }
}
