package refrain.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer with what it rests on.
 *
 * @param id the permanent id of what it tells of; absent for lists
 * @param path the path of the desk's page that tells the same
 * @param lines the answer in short, for who reads text
 * @param notes what was left out, or is elsewhere now
 * @param citations the words that it rests on, in its order
 * @param next to be given as {@code after} for the part after this one; absent on the last
 * @param answer the answer as the desk gives it
 */
record Told(
    Optional<String> id,
    String path,
    List<String> lines,
    List<String> notes,
    List<Citation> citations,
    Optional<String> next,
    Record answer) {

  Told {
    lines = List.copyOf(lines);
    notes = List.copyOf(notes);
    citations = List.copyOf(citations);
  }

  /** A list, all of which is told. */
  static Told of(
      String path,
      List<String> lines,
      List<Citation> citations,
      Optional<String> next,
      Record answer) {
    return new Told(Optional.empty(), path, lines, List.of(), citations, next, answer);
  }

  Told withId(String given) {
    return new Told(Optional.of(given), path, lines, notes, citations, next, answer);
  }

  Told withNote(String note) {
    List<String> all = new ArrayList<>(notes);
    all.add(note);
    return new Told(id, path, lines, all, citations, next, answer);
  }
}
