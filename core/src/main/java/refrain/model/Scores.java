package refrain.model;

/**
 * What the network says about the words of one window.
 *
 * <p>Tags are scored by how probable each is, up to a constant for each word. Spans are compared by
 * {@link #contentToCue}, {@link #cueToSource} and {@link #cueWithoutSource}; words are counted from
 * the window's first.
 */
public final class Scores {

  /** Numbers of the tags: outside, then begin and inside of source, cue and content. */
  public static final int OUTSIDE = 0;

  public static final int BEGIN_SOURCE = 1;
  public static final int BEGIN_CUE = 3;
  public static final int BEGIN_CONTENT = 5;
  public static final int TAGS = 7;

  /** Numbers in a word's row of links. */
  public static final int LINKS = 513;

  private static final int WIDTH = 64;
  private static final double SCALE = 1 / Math.sqrt(WIDTH);
  // Where a word's vector holds its part as the first word of a span; as the last follows.
  private static final int CONTENT = 0;
  private static final int CUE_OF_CONTENT = 2 * WIDTH;
  private static final int CUE = 4 * WIDTH;
  private static final int SOURCE_OF_CUE = 6 * WIDTH;
  private static final int NONE = 8 * WIDTH;

  private final float[][] tags;
  private final float[][] links;
  private final float[] transitions;

  private Scores(float[][] tags, float[][] links, float[] transitions) {
    this.tags = tags;
    this.links = links;
    this.transitions = transitions;
  }

  /**
   * The scores of as many words as there are rows.
   *
   * @param tags for each word a score of each tag
   * @param links for each word its vectors as first and as last word of a content, a content's cue,
   *     a source's cue and a cue's source, and the score of a cue without source
   * @param transitions for each pair of tags, the first first, how well the second follows the
   *     first
   * @throws IllegalArgumentException if a row has another length, or the numbers of rows differ
   */
  public static Scores of(float[][] tags, float[][] links, float[] transitions) {
    if (tags.length != links.length) {
      throw new IllegalArgumentException(
          tags.length + " rows of tags, " + links.length + " of links");
    }
    for (int i = 0; i < tags.length; i++) {
      if (tags[i].length != TAGS || links[i].length != LINKS) {
        throw new IllegalArgumentException(
            "row " + i + " of " + tags[i].length + " tags and " + links[i].length + " links");
      }
    }
    if (transitions.length != TAGS * TAGS) {
      throw new IllegalArgumentException(transitions.length + " transitions");
    }
    return new Scores(tags, links, transitions);
  }

  /** Number of words. */
  public int size() {
    return tags.length;
  }

  /** The score of a tag for a word, higher is more probable. */
  public double tag(int word, int tag) {
    return tags[word][tag];
  }

  /** What is added to the scores of two words' tags if the second stands after the first. */
  public double follows(int tag, int next) {
    return transitions[tag * TAGS + next];
  }

  /**
   * How well a content (first and last word) goes with a cue, which may stand in another window of
   * the same text.
   */
  public static double contentToCue(
      Scores ofContent, int first, int last, Scores ofCue, int cueFirst, int cueLast) {
    return product(
        ofContent.links, CONTENT, first, last, ofCue.links, CUE_OF_CONTENT, cueFirst, cueLast);
  }

  /** How well a cue (first and last word) goes with a source. */
  public double cueToSource(int first, int last, int sourceFirst, int sourceLast) {
    return product(links, CUE, first, last, links, SOURCE_OF_CUE, sourceFirst, sourceLast);
  }

  /** How probable it is, on the scale of {@link #cueToSource}, that a cue has no source. */
  public double cueWithoutSource(int first) {
    return links[first][NONE];
  }

  private static double product(
      float[][] links,
      int part,
      int first,
      int last,
      float[][] otherLinks,
      int other,
      int otherFirst,
      int otherLast) {
    double sum = 0;
    for (int i = 0; i < WIDTH; i++) {
      double a = links[first][part + i] + links[last][part + WIDTH + i];
      double b = otherLinks[otherFirst][other + i] + otherLinks[otherLast][other + WIDTH + i];
      sum += a * b;
    }
    return sum * SCALE;
  }
}
