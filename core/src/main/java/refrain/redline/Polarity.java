package refrain.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;

/** Weighs the negations of one place against each other. */
final class Polarity {

  private Polarity() {}

  /**
   * The differences of one place; two negations that cancel each other, as in "not acceptable" for
   * "unacceptable", and an "any" that goes where "not" becomes "no", change no sense.
   */
  static List<Difference> weighed(List<Difference> differences) {
    long turned =
        differences.stream()
            .filter(d -> d.kind() == DifferenceKind.NEGATION && d.changesSense())
            .count();
    boolean reworded =
        differences.stream()
            .anyMatch(d -> d.kind() == DifferenceKind.NEGATION && !d.changesSense());
    List<Difference> out = new ArrayList<>();
    for (Difference d : differences) {
      boolean cancelled = d.kind() == DifferenceKind.NEGATION && turned == 2;
      boolean any =
          reworded
              && d.kind() == DifferenceKind.SCOPE
              && (d.before() + " " + d.after()).toLowerCase(Locale.ROOT).contains("any");
      out.add(cancelled || any ? new Difference(d.kind(), d.before(), d.after(), false) : d);
    }
    return out;
  }
}
