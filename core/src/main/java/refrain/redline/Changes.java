package refrain.redline;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.EditKind;
import refrain.domain.Redline;

/**
 * A redline with the places of its differences.
 *
 * @param redline how the first text became the second
 * @param places where they differ, in reading order; their differences in one list are the
 *     redline's
 */
public record Changes(Redline redline, List<Change> places) {

  public Changes {
    places = List.copyOf(places);
  }

  /**
   * The same for a fragment of the first text, which stands in it somewhere: of the words cut off
   * before it only a negation changes its sense ("It is not [permitted to fish]"), of those behind
   * it a negation or a condition; a "will" or a "some" there is told by whoever quotes the
   * fragment.
   */
  public Changes ofFragment() {
    List<Change> out = new ArrayList<>();
    List<Difference> all = new ArrayList<>();
    int length = redline.after().length();
    for (Change place : places) {
      boolean head = place.after().end() == 0;
      boolean tail = place.after().begin() >= length;
      List<Difference> differences = new ArrayList<>();
      for (Difference d : place.differences()) {
        boolean told =
            d.kind() == DifferenceKind.NEGATION || (tail && d.kind() == DifferenceKind.CONDITION);
        differences.add(
            (head || tail) && !told ? new Difference(d.kind(), d.before(), d.after(), false) : d);
      }
      all.addAll(differences);
      out.add(new Change(place.before(), place.after(), differences));
    }
    return new Changes(new Redline(redline.edits(), all), out);
  }

  /** Whether nothing was kept. */
  public boolean isAllNew() {
    return redline.edits().stream().noneMatch(e -> e.kind() == EditKind.KEPT);
  }
}
