package refrain.words;

import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which words of news turn what is said around when one takes the place of another: "rose" and
 * "fell", "accepted" and "rejected", "northern" and "southern". A scale has two sides; any word of
 * one is against any word of the other. Gathered and read by hand.
 */
public final class Opposites {

  private static final String RESOURCE = "opposites.tsv";
  private static final int SIDES = 2;

  private final Map<String, List<Integer>> sides;

  private Opposites(Map<String, List<Integer>> sides) {
    this.sides = sides;
  }

  /**
   * The table that comes with the program.
   *
   * @throws IllegalStateException if the program was packed without it or it is damaged
   */
  public static Opposites load() {
    return read(Table.open(RESOURCE));
  }

  /**
   * Reads one scale a line, {@code word word ... TAB word word ...}, in lower case and plain
   * spelling; lines that begin with "#" are remarks. A word whose comparable form is on both sides
   * of a scale counts on neither.
   *
   * @throws IllegalStateException if a line has another form
   */
  public static Opposites read(InputStream lines) {
    Map<String, Set<Integer>> sides = new HashMap<>();
    int scale = 0;
    for (String line : Table.entries(lines)) {
      add(sides, line, ++scale);
    }
    Map<String, List<Integer>> sorted = new HashMap<>();
    sides.forEach((word, of) -> sorted.put(word, List.copyOf(of)));
    return new Opposites(sorted);
  }

  private static void add(Map<String, Set<Integer>> sides, String line, int scale) {
    String[] cells = line.split("\t", -1);
    if (cells.length != SIDES || cells[0].isBlank() || cells[1].isBlank()) {
      throw new IllegalStateException("damaged " + RESOURCE + ": " + line);
    }
    Set<String> left = stems(cells[0]);
    Set<String> right = stems(cells[1]);
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    left.removeAll(both);
    right.removeAll(both);
    left.forEach(w -> sides.computeIfAbsent(w, k -> new TreeSet<>()).add(scale));
    right.forEach(w -> sides.computeIfAbsent(w, k -> new TreeSet<>()).add(-scale));
  }

  private static Set<String> stems(String words) {
    Set<String> out = new HashSet<>();
    for (String word : words.strip().split(" ", -1)) {
      out.add(Stem.of(word));
    }
    return out;
  }

  /**
   * Where a comparable word ({@link Words}) stands: the number of each of its scales, from 1,
   * negative on the one side; none for a word without opposite.
   */
  public List<Integer> sides(String word) {
    return sides.getOrDefault(word, List.of());
  }

  /** Whether the two comparable words are on different sides of a scale. */
  public boolean oppose(String word, String other) {
    List<Integer> there = sides(other);
    return sides(word).stream().anyMatch(s -> there.contains(-s));
  }

  /**
   * Whether there is a scale of which the one has words of one side alone and the other words of
   * the other side alone.
   *
   * @param words comparable words
   */
  public boolean part(Set<String> words, Set<String> others) {
    Set<Integer> here = sides(words);
    Set<Integer> there = sides(others);
    return here.stream()
        .anyMatch(s -> !here.contains(-s) && there.contains(-s) && !there.contains(s));
  }

  /** Where any of some comparable words stand. */
  public Set<Integer> sides(Collection<String> words) {
    Set<Integer> out = new HashSet<>();
    words.forEach(w -> out.addAll(sides(w)));
    return out;
  }
}
