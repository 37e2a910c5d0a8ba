package refrain.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import refrain.domain.Span;

/** Chooses among the drafts of a sentence: outermost first, no attribution inside another. */
final class Choice {

  // Words in quotation marks are seldom there for nothing.
  private static final double QUOTED_THRESHOLD = 0.25;

  private Choice() {}

  static List<Draft> of(List<Draft> drafts, double threshold) {
    List<Draft> order = new ArrayList<>();
    for (Draft d : drafts) {
      if (d.score() >= (d.features().contains(Features.LONG) ? QUOTED_THRESHOLD : threshold)) {
        order.add(d);
      }
    }
    order.sort(
        Comparator.comparingInt((Draft d) -> -d.length())
            .thenComparingDouble(d -> -d.score())
            .thenComparingInt(Draft::begin));
    List<Draft> chosen = new ArrayList<>();
    for (Draft d : order) {
      if (fits(d, chosen)) {
        chosen.add(d);
      }
    }
    chosen.sort(Comparator.comparingInt(Draft::begin).thenComparingInt(Draft::end));
    return chosen;
  }

  private static boolean fits(Draft d, List<Draft> chosen) {
    for (Draft other : chosen) {
      Span cue = d.cue();
      Span otherCue = other.cue();
      if (cue != null && (other.overlaps(cue) || (otherCue != null && otherCue.overlaps(cue)))) {
        return false;
      }
      if (otherCue != null && d.overlaps(otherCue)) {
        return false;
      }
      for (Span s : d.content()) {
        if (other.overlaps(s)) {
          return false;
        }
      }
    }
    return true;
  }
}
