package refrain.pipeline;

import refrain.link.Meaning;
import refrain.model.EncodedSentence;
import refrain.model.SentenceEncoder;

/** What a sentence means, by the encoder that comes with the product; loaded when first asked. */
final class Meanings {

  private Meanings() {}

  /** Loaded by the virtual machine when it is first named, once for all threads. */
  private static final class Loaded {
    static final SentenceEncoder ENCODER =
        SentenceEncoder.find()
            .orElseThrow(() -> new IllegalStateException("packed without the sentence encoder"));
  }

  static Meaning of(String sentence) {
    EncodedSentence encoded = Loaded.ENCODER.encode(sentence);
    return new Meaning(encoded.whole(), encoded.pieces());
  }
}
