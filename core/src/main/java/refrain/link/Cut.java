package refrain.link;

/**
 * A segment of a report's content before it has a place in a comparison.
 *
 * @param run its words
 * @param places begin and end of each word in the article, in turn
 * @param breaks for each word whether a clause begins with it
 */
record Cut(Run run, int[] places, boolean[] breaks) {}
