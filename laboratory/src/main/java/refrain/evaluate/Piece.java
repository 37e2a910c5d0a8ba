package refrain.evaluate;

/**
 * A contiguous stretch of a text.
 *
 * @param begin index of the first code point
 * @param end index after the last code point
 */
record Piece(int begin, int end) {}
