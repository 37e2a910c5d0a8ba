package refrain.store;

import java.util.List;
import java.util.Optional;

/** Where a page of a list ended, as it is handed to who asks for the next. */
final class Cursor {

  private Cursor() {}

  /**
   * @param list one lower-case letter for each kind of list
   * @param key of the last row
   */
  static String write(char list, long key) {
    return list + Long.toString(key, Character.MAX_RADIX);
  }

  /**
   * The key of the last row of the page before.
   *
   * @throws IllegalArgumentException if it was not handed out by this list
   */
  static Optional<Long> read(char list, Optional<String> after) {
    return after.map(text -> read(list, text));
  }

  private static long read(char list, String text) {
    if (text.matches(list + "[0-9a-z]{1,13}")) {
      try {
        return Long.parseLong(text.substring(1), Character.MAX_RADIX);
      } catch (NumberFormatException e) {
        // Told below.
      }
    }
    throw new IllegalArgumentException(
        "the cursor "
            + (text.length() > 40 ? text.substring(0, 40) + "…" : text)
            + " was not handed out by this list; expected what the page before it gave; ask for the"
            + " first page");
  }

  /** The page that has these rows, if one row more was asked for than it shows. */
  static <T> Found<T> page(char list, List<Keyed<T>> rows, int limit) {
    boolean more = rows.size() > limit;
    List<Keyed<T>> shown = more ? rows.subList(0, limit) : rows;
    return new Found<>(
        shown.stream().map(Keyed::row).toList(),
        more ? Optional.of(write(list, shown.get(limit - 1).key())) : Optional.empty());
  }

  /** A row with its place in the order of a list. */
  record Keyed<T>(long key, T row) {}
}
