package refrain.link;

/**
 * An alignment seen from one of its two phrases.
 *
 * @param to number of the other phrase
 * @param alignment this phrase's words as {@code a}, the other's as {@code b}
 */
record Arc(int to, Alignment alignment) {}
