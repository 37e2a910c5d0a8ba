package refrain.redline;

/** The mark that words are left out. */
public final class Ellipsis {

  private Ellipsis() {}

  /** Whether the text has an ellipsis, of one character or of full stops. */
  public static boolean isIn(String text) {
    return text.contains("…") || text.contains("...") || text.contains(". . .");
  }
}
