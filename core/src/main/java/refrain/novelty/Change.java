package refrain.novelty;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a sentence differs from an earlier one: words that came in, words that went out, or both.
 * All places are of the speech's row.
 */
record Change(int begin, int end, int beginBefore, int endBefore) {

  /** The changes from an earlier sentence to a later one, in order. */
  static List<Change> between(Speech speech, Speech.Sentence before, Speech.Sentence after) {
    int[] partner = Kept.of(speech.row(), after.begin(), after.end(), before.begin(), before.end());
    List<Change> out = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i <= partner.length) {
      int to = i;
      while (to < partner.length && partner[to] < 0) {
        to++;
      }
      int toBefore = to < partner.length ? partner[to] : before.length();
      if (to > i || toBefore > j) {
        out.add(
            new Change(
                after.begin() + i,
                after.begin() + to,
                before.begin() + j,
                before.begin() + toBefore));
      }
      i = to + 1;
      j = toBefore + 1;
    }
    return out;
  }

  /** Number of words that came in. */
  int length() {
    return end - begin;
  }
}
