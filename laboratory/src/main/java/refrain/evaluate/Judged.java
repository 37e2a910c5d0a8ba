package refrain.evaluate;

/**
 * A predicted attribution, held against gold.
 *
 * @param doc its document
 * @param number which of the document's predicted attributions it is, from 0
 * @param confidence as predicted, 0 to 1; 1 where the line gives none
 * @param isRight whether half of its content words are those of a gold attribution, and the source
 */
public record Judged(String doc, int number, double confidence, boolean isRight) {}
