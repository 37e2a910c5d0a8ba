package refrain.domain;

import java.util.List;

/**
 * What a statement does to somebody.
 *
 * @param type the one that a headline would name
 * @param cameo code of CAMEO 1.1b3, two to four digits: its root where no more is known
 * @param words the words that tell, in order; in the cue, the content or both; at least one
 * @param also what else it does, without {@code type}, in order of the words
 * @param evidence which rule decided
 */
public record Act(
    ActType type, String cameo, List<Span> words, List<ActType> also, Evidence evidence) {

  /**
   * @throws IllegalArgumentException if no words tell it
   */
  public Act {
    words = List.copyOf(words);
    also = List.copyOf(also);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("act without words: " + type);
    }
  }
}
