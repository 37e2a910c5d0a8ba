package refrain.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import refrain.domain.Report;

/** A run with all the segments that consist of it, weighed in its corpus. */
final class Phrase {

  private final Run run;
  private final Vocabulary vocabulary;
  private final List<Segment> segments = new ArrayList<>(1);
  private List<Arc> arcs = List.of();
  private BitSet names = new BitSet(0);
  private int articles;

  Phrase(Run run, Vocabulary vocabulary) {
    this.run = run;
    this.vocabulary = vocabulary;
  }

  /**
   * Sets the information of its words.
   *
   * @param report of the first segment
   */
  void weigh(Collocations collocations, Report report) {
    int[] words = run.words();
    float[] sums = new float[words.length + 1];
    names = Names.in(segments.get(0), report, vocabulary);
    for (int i = 0; i < words.length; i++) {
      double bits = Math.min(run.given()[i], vocabulary.here(words[i]));
      if (i > 0) {
        bits = collocations.bits(words[i - 1], words[i], bits);
      }
      sums[i + 1] = sums[i] + (float) bits;
    }
    run.weigh(sums);
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

  /** Whether a word is part of a name. */
  boolean isName(int at) {
    return names.get(at);
  }

  /** Information of a word given the one before. */
  float bits(int at) {
    return run.here(at);
  }

  /** Information that a word shares with one of another phrase, given the equal words before. */
  float shared(int at, Phrase other, int there) {
    return run.words()[at] == other.run.words()[there] ? bits(at) : near(at, other, there);
  }

  /** The same where the words before differ: a common word next to nothing. */
  float alone(int at, Phrase other, int there) {
    int word = run.words()[at];
    if (word != other.run.words()[there]) {
      return near(at, other, there);
    }
    return vocabulary.alone(word, vocabulary.here(word));
  }

  private float near(int at, Phrase other, int there) {
    return vocabulary.worthHere(run.words()[at], other.run.words()[there]);
  }

  /** Information of a stretch. */
  double bits(int begin, int end) {
    return run.here(begin, end);
  }

  /** The segments with these words, in the order of reports. */
  List<Segment> segments() {
    return segments;
  }

  /** The alignments with other phrases, in their order, those with one the better first. */
  List<Arc> arcs() {
    return arcs;
  }

  /** Sets the alignments, given in any order. */
  void connect(List<Arc> found) {
    found.sort(
        Comparator.comparingInt(Arc::to)
            .thenComparing(Comparator.comparingDouble(Arc::score).reversed())
            .thenComparingInt(Arc::beginA));
    arcs = List.copyOf(found);
  }

  /** Number of different articles that print it. */
  int articles() {
    return articles;
  }

  void setArticles(int count) {
    articles = count;
  }
}
