package refrain.read;

/** What the bytes of a document say. */
sealed interface Decoded {

  /**
   * Characters.
   *
   * @param text without a byte-order mark
   */
  record Text(String text) implements Decoded {}

  /**
   * No text.
   *
   * @param why the reason and what to do
   */
  record Refused(Reading.Refused why) implements Decoded {}
}
