package refrain.evaluate;

/**
 * Exact scores of one role's contiguous spans, whichever attribution they belong to.
 *
 * @param role the role
 * @param exact spans that begin and end at the same words
 * @param begin spans that begin at the same word
 */
record SpanScore(Role role, Measure exact, Measure begin) {}
