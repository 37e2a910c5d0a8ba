package refrain.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Columns in order.
 *
 * @param columns at least one, each of another name
 */
record Table<R>(List<Column<R>> columns) {

  /**
   * @throws IllegalArgumentException if two columns have one name
   */
  Table {
    columns = List.copyOf(columns);
    Set<String> names = new HashSet<>();
    for (Column<R> c : columns) {
      if (!names.add(key(c))) {
        throw new IllegalArgumentException("two columns named " + c.name());
      }
    }
  }

  /** A column's name where names are keys: lower case, {@code _} for a blank. */
  static String key(Column<?> column) {
    return column.name().toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
