package refrain.model;

/** What a sentence means, as vectors of length one: the nearer two point, the nearer in meaning. */
public final class EncodedSentence {

  private final float[] whole;
  private final float[][] pieces;

  EncodedSentence(float[] whole, float[][] pieces) {
    this.whole = whole;
    this.pieces = pieces;
  }

  /** The sentence. */
  public float[] whole() {
    return whole.clone();
  }

  /** Each word piece as it is meant in this sentence, marks left out. */
  public float[][] pieces() {
    return pieces.clone();
  }
}
