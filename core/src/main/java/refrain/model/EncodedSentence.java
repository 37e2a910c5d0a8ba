package refrain.model;

/**
 * What a sentence means, as vectors of length one: the nearer two point, the nearer in meaning.
 *
 * @param whole the sentence
 * @param pieces each word piece as it is meant in this sentence, marks left out
 */
public record EncodedSentence(float[] whole, float[][] pieces) {}
