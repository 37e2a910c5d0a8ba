package refrain.link;

import refrain.domain.Wording;

/**
 * For a wording, the earlier ones worth comparing word by word. The linker works with any
 * implementation that finds the same; one in memory comes with it, an archive has its own index.
 *
 * <p>Two wordings are worth comparing if they share enough pairs of telling words that stand in the
 * same order and near each other. An implementation may leave out pairs that very many wordings
 * share: they are boilerplate and say little.
 */
public interface Candidates {

  /**
   * Makes a wording findable.
   *
   * @return its number: 0 for the first, then one more each time
   */
  int add(Wording wording);

  /**
   * The wordings added so far that are worth comparing with this one.
   *
   * @param most how many to name at most; those that share most come in
   * @return their numbers, ascending; the wording's own number too if it was added
   */
  int[] find(Wording wording, int most);
}
