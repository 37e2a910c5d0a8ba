package refrain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A distinct word run with all the segments that consist of it. Identical sentences are compared
 * once, however often they were printed.
 */
final class Phrase {

  private static final double LONELY_BITS = 1;

  private final int[] words;
  private final double[] bits;
  private final double[] plain;
  private final double[] alone;
  private final double[] sums;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Arc> arcs = new ArrayList<>();
  private int articles;

  Phrase(int[] words, Vocabulary vocabulary) {
    this.words = words;
    this.bits = vocabulary.bitsOf(words);
    this.plain = new double[words.length];
    this.alone = new double[words.length];
    this.sums = new double[words.length + 1];
    for (int i = 0; i < words.length; i++) {
      plain[i] = vocabulary.bits(words[i]);
      alone[i] = vocabulary.isFunction(words[i]) ? Math.min(LONELY_BITS, plain[i]) : plain[i];
      sums[i + 1] = sums[i] + bits[i];
    }
  }

  int[] words() {
    return words;
  }

  int length() {
    return words.length;
  }

  /** Information of each word given the one before. */
  double[] bits() {
    return bits;
  }

  /** What each word is worth where its neighbours differ: a common word next to nothing. */
  double[] alone() {
    return alone;
  }

  /** Information of each word by itself. */
  double[] plain() {
    return plain;
  }

  /** Information of a stretch. */
  double bits(int begin, int end) {
    return sums[end] - sums[begin];
  }

  /** The segments with these words, in the order of reports. */
  List<Segment> segments() {
    return segments;
  }

  /** The alignments with other phrases. */
  List<Arc> arcs() {
    return arcs;
  }

  /** Puts the alignments in the order of the other phrases. */
  void sortArcs() {
    arcs.sort(Comparator.comparingInt(Arc::to));
  }

  /** Number of different articles that print it. */
  int articles() {
    return articles;
  }

  void setArticles(int count) {
    articles = count;
  }
}
