package refrain.redline;

/**
 * Sentences of two texts that belong together: one and one, or one and several side by side.
 *
 * @param a0 the first of the earlier text
 * @param a1 after its last
 * @param b0 the first of the later text
 * @param b1 after its last
 * @param moved whether others that stood before stand after them now
 */
record SentenceMatch(int a0, int a1, int b0, int b1, boolean moved) {}
