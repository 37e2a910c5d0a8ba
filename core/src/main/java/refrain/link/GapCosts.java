package refrain.link;

/** What differing words between two equal ones cost, in bits: replaced, or left out of either. */
final class GapCosts {

  /** More differing words than this between two equal ones, and the passage ends there. */
  static final int WIDEST = 7;

  private static final double SUBSTITUTION = 2.6;
  private static final double OPEN = 3.2;
  private static final double EXTEND = 0.6;
  private static final double[][] COSTS = costs();

  private GapCosts() {}

  /** The cost of so many differing words in the one run and so many in the other. */
  static double of(int inOne, int inOther) {
    return COSTS[inOne][inOther];
  }

  private static double[][] costs() {
    double[][] out = new double[WIDEST + 1][WIDEST + 1];
    for (int x = 0; x <= WIDEST; x++) {
      for (int y = 0; y <= WIDEST; y++) {
        int both = Math.min(x, y);
        double replaced = both * SUBSTITUTION + gap(Math.abs(x - y));
        out[x][y] = Math.min(replaced, gap(x) + gap(y));
      }
    }
    return out;
  }

  private static double gap(int length) {
    return length == 0 ? 0 : OPEN + (length - 1) * EXTEND;
  }
}
