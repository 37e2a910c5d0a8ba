package refrain.link;

import java.util.List;

/** Says what two runs share that is worth keeping. Not to be used by several threads. */
interface Matcher {

  /** Makes a run the one that the next ones are compared with. */
  void compareWith(Run run);

  /**
   * What the run set by {@link #compareWith} shares with another, its own words as {@code a}. It
   * depends on the two runs alone, whichever is which.
   *
   * @param least general bits below which agreement is taken for chance
   */
  List<Alignment> align(Run run, Run other, double least);

  /**
   * What an alignment of two phrases is worth in their corpus, in bits; this alone may be asked by
   * several threads.
   */
  double score(Phrase phrase, Phrase other, Alignment alignment);
}
