package refrain.store;

import java.util.List;

/**
 * The refrains of two sides, beside each other. Templates are left out.
 *
 * @param reportsOfA number of reports of the first side
 * @param reportsOfB of the second
 * @param shared refrains that both have, most used first
 * @param onlyA refrains that only the first has
 * @param onlyB refrains that only the second has
 */
public record Compared(
    long reportsOfA, long reportsOfB, List<Pair> shared, List<Pair> onlyA, List<Pair> onlyB) {

  /**
   * A refrain with its uses on either side.
   *
   * @param refrain the refrain
   * @param usesOfA number of uses on the first side
   * @param usesOfB on the second
   */
  public record Pair(RefrainRow refrain, int usesOfA, int usesOfB) {}

  public Compared {
    shared = List.copyOf(shared);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
  }
}
