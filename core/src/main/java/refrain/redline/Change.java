package refrain.redline;

import java.util.List;
import refrain.domain.Difference;
import refrain.domain.Span;

/**
 * One place where two texts differ.
 *
 * @param before the characters of the first text; empty at the place where words came in
 * @param after the characters of the second; empty at the place where words went out
 * @param differences what kind of change it is, one or more
 */
public record Change(Span before, Span after, List<Difference> differences) {

  public Change {
    differences = List.copyOf(differences);
  }
}
