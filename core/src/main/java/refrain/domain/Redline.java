package refrain.domain;

import java.util.List;

/**
 * How one text became another, word by word.
 *
 * @param edits kept, deleted and inserted runs in reading order; a deletion stands before the
 *     insertion that replaces it
 * @param differences the differing word runs, typed, in reading order
 */
public record Redline(List<Edit> edits, List<Difference> differences) {

  public Redline {
    edits = List.copyOf(edits);
    differences = List.copyOf(differences);
  }

  /** The earlier text, character for character. */
  public String before() {
    return without(EditKind.INSERTED);
  }

  /** The later text, character for character. */
  public String after() {
    return without(EditKind.DELETED);
  }

  private String without(EditKind kind) {
    StringBuilder text = new StringBuilder();
    for (Edit e : edits) {
      if (e.kind() != kind) {
        text.append(e.text());
      }
    }
    return text.toString();
  }
}
