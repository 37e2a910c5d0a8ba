package refrain.domain;

import java.util.List;

/**
 * The comparable form of a passage, with the map back to its characters.
 *
 * @param words the words in comparable form (case folded, marks dropped), in order
 * @param spans for each word where it stands in the article's text
 */
public record Wording(List<String> words, List<Span> spans) {

  /**
   * @throws IllegalArgumentException if the two lists differ in length
   */
  public Wording {
    words = List.copyOf(words);
    spans = List.copyOf(spans);
    if (words.size() != spans.size()) {
      throw new IllegalArgumentException(words.size() + " words but " + spans.size() + " spans");
    }
  }
}
