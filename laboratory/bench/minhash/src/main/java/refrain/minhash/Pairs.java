package refrain.minhash;

import java.util.ArrayList;
import java.util.List;

/** Finds the pairs of sentences that share so many of their words. */
interface Pairs {

  /** Numbers of two sentences, the smaller first. */
  record Pair(int first, int second) {}

  /**
   * The pairs whose Jaccard index of words is at least this, as far as they are found; each is
   * verified on the words themselves.
   *
   * @param sentences their texts
   */
  List<Pair> of(List<String> sentences, double jaccard) throws Exception;

  /** The words of a text as all contestants cut it: runs of letters and digits, case folded. */
  static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        begin = begin < 0 ? i : begin;
      } else if (begin >= 0) {
        out.add(text.substring(begin, i).toLowerCase(java.util.Locale.ROOT));
        begin = -1;
      }
      i += Character.charCount(c);
    }
    return out;
  }

  /** Shared words over all words of two ascending arrays without doubles. */
  static double jaccard(int[] a, int[] b) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    int all = a.length + b.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }
}
