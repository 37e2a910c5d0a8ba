package refrain.wire;

import refrain.domain.Id;
import refrain.domain.Novelty;

/**
 * Where words stand, in a line of {@code refrain new}.
 *
 * @param doc the document's name
 * @param at where the words stand in the document's text
 * @param text the words, as printed
 * @param sentenceAt where the sentence around them stands
 * @param sentence the sentence, as printed
 * @param report the attribution they stand in
 */
public record UseLine(
    String doc, Stretch at, String text, Stretch sentenceAt, String sentence, Id report) {

  static UseLine of(Novelty.Use use) {
    CodePoints points = CodePoints.of(use.words().report().article().text());
    return new UseLine(
        use.words().report().article().doc(),
        points.of(use.words().span()),
        use.words().text(),
        points.of(use.sentence()),
        use.sentenceText(),
        use.words().report().id());
  }
}
