package refrain.cli;

/**
 * A run of text in one style.
 *
 * @param text safe to show, on one line
 * @param style how it looks
 */
record Piece(String text, Style style) {

  static Piece of(String text) {
    return new Piece(Printable.line(text), Style.PLAIN);
  }

  static Piece of(String text, Style style) {
    return new Piece(Printable.line(text), style);
  }
}
