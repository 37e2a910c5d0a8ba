package refrain.words;

import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which comparable words ({@link Words}) say nearly the same in the place of one another:
 * "exchanges" and "interaction", "firmly" and "strongly". Learned from what stands in equal places
 * of texts and from a sentence encoder, then read through by a person, or written; opposites, and
 * words of one kind that change the sense (names, numbers, directions), are not near. How the table
 * is made is in {@code docs/models/near-words.md}.
 */
public final class NearWords {

  private static final String RESOURCE = "near.tsv";
  private static final int CELLS = 3;

  private final Map<String, Map<String, Double>> near;

  private NearWords(Map<String, Map<String, Double>> near) {
    this.near = near;
  }

  /**
   * The table that comes with the program.
   *
   * @throws IllegalStateException if the program was packed without it or it is damaged
   */
  public static NearWords load() {
    return read(Table.open(RESOURCE));
  }

  /**
   * Reads lines {@code word TAB word TAB likeness}, each pair once; lines that begin with "#" are
   * remarks.
   *
   * @throws IllegalStateException if a line has another form, or its likeness is not above 0 and at
   *     most 1
   */
  public static NearWords read(InputStream lines) {
    Map<String, Map<String, Double>> near = new HashMap<>();
    Table.entries(lines).forEach(line -> add(near, line));
    Map<String, Map<String, Double>> sorted = new HashMap<>();
    near.forEach((word, others) -> sorted.put(word, nearestFirst(others)));
    return new NearWords(sorted);
  }

  private static void add(Map<String, Map<String, Double>> near, String line) {
    String[] cells = line.split("\t", -1);
    double likeness = 0;
    try {
      likeness = cells.length == CELLS ? Double.parseDouble(cells[2]) : 0;
    } catch (NumberFormatException e) {
      throw new IllegalStateException("damaged " + RESOURCE + ": " + line, e);
    }
    if (!(likeness > 0 && likeness <= 1) || cells[0].equals(cells[1])) {
      throw new IllegalStateException("damaged " + RESOURCE + ": " + line);
    }
    near.computeIfAbsent(cells[0], k -> new HashMap<>()).put(cells[1], likeness);
    near.computeIfAbsent(cells[1], k -> new HashMap<>()).put(cells[0], likeness);
  }

  private static Map<String, Double> nearestFirst(Map<String, Double> others) {
    Map<String, Double> out = new LinkedHashMap<>();
    others.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> out.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(out);
  }

  /**
   * How nearly two comparable words say the same: 1 if they are equal, 0 if they are not known to
   * be near, between them otherwise. The order of the two makes no difference.
   */
  public double likeness(String word, String other) {
    return word.equals(other) ? 1 : of(word).getOrDefault(other, 0.0);
  }

  /** The words that are near a comparable word, each with its likeness, nearest first. */
  public Map<String, Double> of(String word) {
    return near.getOrDefault(word, Map.of());
  }
}
