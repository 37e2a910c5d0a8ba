package refrain.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * Contestants that were measured in turns.
 *
 * @param entries the first is what the others are compared with
 * @param loadBefore processes that wanted a processor in the minute before, this race's not counted
 * @param loadAfter the same in the last minute of the race, this race's counted
 */
record Heat(List<Entry> entries, double loadBefore, double loadAfter) {

  Heat {
    entries = List.copyOf(entries);
  }

  /** How many times as fast as the first this one is, round by round. */
  Spread timesFirst(Entry entry) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < entry.passSeconds().size(); i++) {
      ratios.add(entries.getFirst().passSeconds().get(i) / entry.passSeconds().get(i));
    }
    return Spread.of(ratios);
  }
}
