package refrain.domain;

/**
 * One run of a redline.
 *
 * @param kind kept, deleted or inserted
 * @param text the characters, with the white space that stands with them; not empty
 */
public record Edit(EditKind kind, String text) {

  /**
   * @throws IllegalArgumentException if the text is empty
   */
  public Edit {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("empty edit");
    }
  }
}
