package refrain.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files below the paths that a user named, each once, whatever the order of the paths. Hidden
 * files are skipped below folders, and files that describe others; links are followed, loops do no
 * harm.
 */
final class Listing {

  /** Lists a folder. */
  interface Lister {
    List<Path> list(Path folder) throws IOException;
  }

  private final Lister lister;
  private final List<Source> named = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Item.Problem> problems = new ArrayList<>();
  private final Set<Path> folders = new TreeSet<>(Comparator.comparing(Path::toString));
  private final Set<Path> seen = new HashSet<>();
  private int otherFiles;

  private Listing(Lister lister) {
    this.lister = lister;
  }

  static Listing of(Collection<Path> paths) {
    return of(paths, Listing::children);
  }

  static Listing of(Collection<Path> paths, Lister lister) {
    Listing listing = new Listing(lister);
    paths.stream().map(Path::toString).distinct().sorted().map(Path::of).forEach(listing::named);
    listing.named.sort(Source.ORDER);
    listing.named.forEach(listing::once);
    return listing;
  }

  /** Shallow paths first. */
  List<Source> sources() {
    return sources;
  }

  List<Item.Problem> problems() {
    return problems;
  }

  /** Every folder that holds a file of the listing or was looked into, in order. */
  List<Path> folders() {
    return List.copyOf(folders);
  }

  /** Number of files below named folders whose kind is none of ours. */
  int otherFiles() {
    return otherFiles;
  }

  private void named(Path path) {
    if (Files.isDirectory(path)) {
      walk(path);
    } else if (Files.exists(path)) {
      folders.add(parent(path));
      // What a user names is an article whatever its name says.
      named.add(new Source(path, Source.kindOf(path).orElse(Source.Kind.TEXT)));
    } else if (Files.isSymbolicLink(path)) {
      dangling(path);
    } else {
      problem(
          path,
          ProblemReason.MISSING,
          "no such file or folder; expected a file or a folder of articles; check the spelling");
    }
  }

  private void walk(Path top) {
    Deque<Path> waiting = new ArrayDeque<>();
    waiting.push(top);
    while (!waiting.isEmpty()) {
      Path folder = waiting.pop();
      try {
        if (!seen.add(folder.toRealPath())) {
          continue;
        }
        folders.add(folder);
        List<Path> children = new ArrayList<>(lister.list(folder));
        children.sort(Comparator.comparing(Path::toString).reversed());
        children.stream().filter(c -> !isHidden(c)).forEach(c -> child(c, waiting));
      } catch (IOException e) {
        unreadable(folder, "folder", e);
      }
    }
  }

  private void child(Path child, Deque<Path> waiting) {
    if (Files.isDirectory(child)) {
      waiting.push(child);
    } else if (Files.isRegularFile(child)) {
      Optional<Source.Kind> kind = Source.kindOf(child);
      if (Source.isAboutOthers(child)) {
        return;
      }
      if (kind.isPresent()) {
        named.add(new Source(child, kind.get()));
      } else {
        otherFiles++;
      }
    } else if (Files.isSymbolicLink(child)) {
      dangling(child);
    }
  }

  private void once(Source source) {
    try {
      if (seen.add(source.path().toRealPath())) {
        sources.add(source);
      }
    } catch (IOException e) {
      unreadable(source.path(), "file", e);
    }
  }

  private void dangling(Path link) {
    String target;
    try {
      target = Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      target = "nothing";
    }
    problem(
        link,
        ProblemReason.DANGLING_LINK,
        "a link to " + target + ", which is not there; expected a file; repair or remove the link");
  }

  private void unreadable(Path path, String what, IOException e) {
    problem(path, ProblemReason.UNREADABLE, unreadableMessage(what, e));
  }

  static String unreadableMessage(String what, IOException e) {
    return e instanceof AccessDeniedException
        ? "no right to read this "
            + what
            + "; expected one you may read; ask its owner, or leave"
            + " it out"
        : "reading this "
            + what
            + " failed ("
            + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())
            + "); expected one that can be read; check the disk and try again";
  }

  private void problem(Path path, ProblemReason reason, String message) {
    problems.add(new Item.Problem(path.toString(), reason, message));
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  static Path parent(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.toList();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
