package refrain.model;

/** Where a word stands towards quotation marks, double or single. */
public enum QuoteState {
  /** Not between marks. */
  OUTSIDE(0),
  /** Between marks. */
  INSIDE(1),
  /** A mark that opens. */
  OPENING(2),
  /** A mark that closes. */
  CLOSING(3);

  private final int input;

  QuoteState(int input) {
    this.input = input;
  }

  /** The number that the network sees. */
  public int input() {
    return input;
  }
}
