package refrain.corpus;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Document names, each given once. The first file of a name keeps it; a second one in the same
 * folder is named with its extension, one elsewhere by as much of its folder as it takes.
 */
final class Names {

  private final Map<String, Path> taken = new HashMap<>();

  String ofFile(Path file) {
    Path folder = Listing.parent(file);
    String stem = Source.stem(file);
    String extension = String.valueOf(file.getFileName()).substring(stem.length());
    String name = stem;
    Path above = file.getParent();
    while (!take(name, folder)) {
      if (folder.equals(taken.get(name)) && take(name + extension, folder)) {
        return name + extension;
      }
      if (above == null || above.getFileName() == null) {
        return numbered(stem, folder);
      }
      name = above.getFileName() + "/" + name;
      above = above.getParent();
    }
    return name;
  }

  /** The name of a record: its own id, or the file's name and its line. */
  String ofRecord(Path file, String id) {
    Path folder = Listing.parent(file);
    if (take(id, folder)) {
      return id;
    }
    String name = Source.stem(file) + "/" + id;
    return take(name, folder) ? name : numbered(name, folder);
  }

  private String numbered(String name, Path folder) {
    int n = 2;
    while (!take(name + "#" + n, folder)) {
      n++;
    }
    return name + "#" + n;
  }

  private boolean take(String name, Path folder) {
    return taken.putIfAbsent(name, folder) == null;
  }
}
