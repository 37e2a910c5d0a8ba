package refrain.evaluate;

/**
 * The main figures of one document.
 *
 * @param doc its name
 * @param gold number of gold attributions
 * @param predicted number of predicted attributions
 * @param relaxed F1 of relaxed matches
 * @param contentOverlap F1 of content words
 */
public record DocumentScore(
    String doc, long gold, long predicted, double relaxed, double contentOverlap) {}
