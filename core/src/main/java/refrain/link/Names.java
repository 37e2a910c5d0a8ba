package refrain.link;

import java.util.BitSet;
import refrain.domain.Report;

/** Tells which words of a segment are names: telling ones with a capital. */
final class Names {

  // Where so many words have a capital, as in a headline, it tells nothing.
  private static final double HEADLINE = 0.6;

  private Names() {}

  /** The places of names, none where nearly every word has a capital. */
  static BitSet in(Segment segment, Report report, Vocabulary vocabulary) {
    int[] words = segment.words();
    BitSet names = new BitSet(0);
    int telling = 0;
    for (int i = 0; i < words.length; i++) {
      if (!vocabulary.isFunction(words[i])) {
        telling++;
        names.set(i, segment.isCapital(report, i));
      }
    }
    return names.cardinality() > telling * HEADLINE ? new BitSet(0) : names;
  }
}
