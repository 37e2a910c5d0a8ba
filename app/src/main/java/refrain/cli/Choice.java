package refrain.cli;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Occurrence;
import refrain.domain.Refrain;

/**
 * What of the findings is shown.
 *
 * @param top number of refrains; 0 for all
 * @param uses number of uses of one refrain; 0 for all
 * @param templates whether boilerplate is shown too
 */
record Choice(int top, int uses, boolean templates) {

  /** The refrains that may be shown, before they are cut to the number. */
  List<Refrain> eligible(List<Refrain> refrains) {
    return refrains.stream().filter(r -> templates || !r.template()).toList();
  }

  /** The refrains that are shown. */
  List<Refrain> of(List<Refrain> refrains) {
    List<Refrain> eligible = eligible(refrains);
    return top == 0 ? eligible : eligible.subList(0, Math.min(top, eligible.size()));
  }

  /** The uses that are shown: all, or the first and the last ones. */
  List<Occurrence> uses(List<Occurrence> all) {
    if (uses == 0 || all.size() <= uses) {
      return all;
    }
    int head = usesBeforeGap(all.size());
    List<Occurrence> shown = new ArrayList<>(all.subList(0, head));
    shown.addAll(all.subList(all.size() - (uses - head), all.size()));
    return shown;
  }

  /** How many uses stand before the gap; all where there is none. */
  int usesBeforeGap(int all) {
    return uses == 0 || all <= uses ? all : uses - uses / 3;
  }
}
