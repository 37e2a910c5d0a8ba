package refrain.resolve;

import java.util.List;

/**
 * A run of capitalised words that names a person or a body outside the tables.
 *
 * @param from the first word of the name, titles apart
 * @param to after its last word
 * @param tokens the words of the name
 * @param description what title or apposition tell
 * @param titled whether a title or "Mr" stands before it
 * @param organisation whether it names a body rather than a person
 */
record NameMention(
    int from,
    int to,
    List<String> tokens,
    Description description,
    boolean titled,
    boolean organisation) {

  NameMention {
    tokens = List.copyOf(tokens);
  }

  boolean isFull() {
    return tokens.size() > 1;
  }
}
