package refrain.domain;

import java.util.List;

/**
 * The words that are said to have been said.
 *
 * @param content the pieces in order, at least one, none overlapping; quotation marks, the "that"
 *     and the "to" of an infinitive belong to it
 * @param quoted the parts of the content that stand inside quotation marks, marks included, in
 *     order
 * @param form how it stands in the text
 */
public record Quotation(List<Span> content, List<Span> quoted, Form form) {

  /**
   * @throws IllegalArgumentException if there is no content or its pieces are not in order
   */
  public Quotation {
    content = List.copyOf(content);
    quoted = List.copyOf(quoted);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("quotation without content");
    }
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i).begin() < content.get(i - 1).end()) {
        throw new IllegalArgumentException("content pieces not in order: " + content);
      }
    }
  }
}
