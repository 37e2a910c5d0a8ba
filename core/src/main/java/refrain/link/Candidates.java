package refrain.link;

import java.util.List;

/**
 * For a wording, the others worth comparing word by word. The linker works with any implementation;
 * one in memory comes with it ({@link TellingPairs}), an archive has its own index. All have to
 * find the same, and what they find has to depend only on which wordings have been added, not on
 * their order.
 *
 * <p>Two wordings are worth comparing if they share enough runs of telling words that stand in the
 * same order and near each other. Of a run of words that very many wordings share only a few of
 * these count, chosen by their words alone; with more wordings added, fewer of the earlier ones are
 * worth comparing, never more.
 */
public interface Candidates {

  /**
   * Makes a wording findable; each may be added once.
   *
   * @param words its comparable words
   * @return its number: 0 for the first, then one more each time
   */
  int add(List<String> words);

  /** A search; while nothing is added, several may be used at once, each by one thread. */
  Search search();

  /** Whether a search names the one for the other. */
  boolean areWorthComparing(List<String> words, List<String> others, double least);

  /** Finds candidates. */
  interface Search {

    /**
     * The wordings that are worth comparing with this one, of those added before some other.
     *
     * @param least general bits that an agreement needs to be more than chance
     * @param before the number of that other; how many were added for all
     * @return their numbers, in no order; the wording's own number too if it was added before
     */
    int[] find(List<String> words, double least, int before);
  }
}
