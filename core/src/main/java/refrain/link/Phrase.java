package refrain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A run with all the segments that consist of it, weighed in its corpus. */
final class Phrase {

  private static final float LONELY_BITS = 1;

  private final Run run;
  private final Vocabulary vocabulary;
  private final float[] sums;
  private final List<Segment> segments = new ArrayList<>(1);
  private final List<Arc> arcs = new ArrayList<>(0);
  private int articles;

  Phrase(Run run, Vocabulary vocabulary) {
    this.run = run;
    this.vocabulary = vocabulary;
    this.sums = new float[run.words().length + 1];
    for (int i = 0; i < run.words().length; i++) {
      sums[i + 1] = sums[i] + bits(i);
    }
  }

  Run run() {
    return run;
  }

  int[] words() {
    return run.words();
  }

  int length() {
    return run.words().length;
  }

  /** Information of a word given the one before. */
  float bits(int at) {
    return Math.min(run.given()[at], vocabulary.here(run.words()[at]));
  }

  /** What a word is worth where its neighbours differ: a common word next to nothing. */
  float alone(int at) {
    int word = run.words()[at];
    float here = vocabulary.here(word);
    return vocabulary.isFunction(word) ? Math.min(LONELY_BITS, here) : here;
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

  /** Puts the alignments in the order of the other phrases, the better first. */
  void sortArcs() {
    arcs.sort(
        Comparator.comparingInt(Arc::to)
            .thenComparing(Comparator.comparingDouble((Arc x) -> x.alignment().score()).reversed())
            .thenComparingInt(x -> x.alignment().beginA()));
  }

  /** Number of different articles that print it. */
  int articles() {
    return articles;
  }

  void setArticles(int count) {
    articles = count;
  }
}
