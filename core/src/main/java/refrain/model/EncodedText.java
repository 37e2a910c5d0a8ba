package refrain.model;

import java.util.List;

/**
 * A text as the network sees it, word by word.
 *
 * @param words the words and marks, in order
 * @param paragraphs for each paragraph the index of its first word; in order, none empty
 */
public record EncodedText(List<EncodedWord> words, List<Integer> paragraphs) {

  public EncodedText {
    words = List.copyOf(words);
    paragraphs = List.copyOf(paragraphs);
  }
}
