package refrain.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import refrain.pipeline.Pipeline.Analysis;

/** Writes the text of each article to a folder, as the file {@code <doc>.txt}. */
final class Texts {

  private Texts() {}

  /**
   * @throws Misuse if one cannot be written
   */
  static void write(Path folder, List<Analysis.Analysed> analysed) {
    for (Analysis.Analysed a : analysed) {
      Path file = folder.resolve(safe(a.article().doc()) + ".txt");
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, a.article().text(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new Misuse(
            "--texts "
                + folder
                + ": "
                + file
                + " cannot be written; expected a folder that takes files; check the disk and the"
                + " rights, or name another");
      }
    }
  }

  /** A document's name as a path that stays inside the folder, whatever a record calls itself. */
  static String safe(String doc) {
    List<String> parts = new ArrayList<>();
    for (String part : doc.split("/", -1)) {
      String clean = part.replaceAll("[\\p{Cntrl}\\\\:*?\"<>|]", "_");
      if (!clean.isEmpty()) {
        parts.add(clean.matches("\\.+") ? clean.replace('.', '_') : clean);
      }
    }
    return parts.isEmpty() ? "_" : String.join("/", parts);
  }
}
