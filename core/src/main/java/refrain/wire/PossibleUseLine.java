package refrain.wire;

import refrain.domain.PossibleUse;

/**
 * A sentence that possibly says what a refrain says, in other words.
 *
 * @param cosine how near it is in meaning to the nearest use, at most 1
 * @param uses to how many uses it is near
 * @param passage the sentence
 */
public record PossibleUseLine(double cosine, int uses, PassageLine passage) {

  static PossibleUseLine of(PossibleUse use) {
    return new PossibleUseLine(
        PossibilityLine.rounded(use.cosine()),
        use.uses(),
        Spelling.of(use.passage().report().article()).passage(use.passage()));
  }
}
