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

  /**
   * The kinds of those differences that change the sense of the kept words, each once, gravest
   * first; empty where none does. It does not matter whether an ellipsis marks the place.
   */
  public List<DifferenceKind> changedSense() {
    return differences.stream()
        .filter(Difference::changesSense)
        .map(Difference::kind)
        .distinct()
        .sorted()
        .toList();
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
