package refrain.store;

import java.util.List;
import java.util.Optional;

/**
 * A page of a longer list.
 *
 * @param rows what stands on it, in order
 * @param next what to give for {@code after} to get the page after it; empty on the last. It stays
 *     good while documents are added
 */
public record Found<T>(List<T> rows, Optional<String> next) {

  public Found {
    rows = List.copyOf(rows);
  }
}
