package refrain.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case of a Markdown file: a heading of the second level with the lines below it. */
public record Case(String title, List<String> lines) {

  /** The rest of the line that begins with the key and a colon. */
  public String value(String key) {
    return values(key).get(0);
  }

  /** The rests of all lines that begin with the key and a colon. */
  public List<String> values(String key) {
    String start = key + ": ";
    return lines.stream()
        .filter(l -> l.startsWith(start))
        .map(l -> l.substring(start.length()))
        .toList();
  }

  @Override
  public String toString() {
    return title;
  }

  /** The cases of a file below the resources of {@code refrain}. */
  public static List<Case> read(String name) {
    List<Case> cases = new ArrayList<>();
    try (@Nullable InputStream in = Case.class.getResourceAsStream("/refrain/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no /refrain/" + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (line.startsWith("## ")) {
          cases.add(new Case(line.substring(3), new ArrayList<>()));
        } else if (!cases.isEmpty() && !line.isBlank()) {
          cases.get(cases.size() - 1).lines().add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }
}
