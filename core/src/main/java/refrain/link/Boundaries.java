package refrain.link;

import java.util.Set;

/** Trims an aligned stretch to where a reader would begin and end it. */
final class Boundaries {

  private static final Set<String> LOOSE_FIRST =
      Set.of(
          "and", "or", "but", "of", "that", "as", "by", "for", "from", "in", "on", "at", "with",
          "which", "who", "to", "also", "than", "then", "so", "is", "are", "was", "wer", "be",
          "been", "has", "have", "had", "into", "upon", "between", "becaus", "when", "whil");
  private static final Set<String> LOOSE_LAST =
      Set.of(
          "and", "or", "but", "of", "that", "as", "by", "for", "from", "in", "on", "at", "with",
          "which", "who", "to", "also", "than", "then", "so", "is", "are", "was", "wer", "be",
          "been", "has", "have", "had", "into", "upon", "between", "becaus", "when", "whil", "the",
          "a", "an", "its", "it", "our", "their", "his", "her", "thi", "this", "thes", "thos", "we",
          "they", "he", "she", "i", "will", "would", "can", "could", "should", "not", "any", "all",
          "such", "ther", "if", "my", "your", "you", "do", "no", "more", "most", "very", "both");
  // Words left over up to the clause's edge that are taken in, so that a sentence stays whole.
  private static final int SHORT_REST = 3;

  private Boundaries() {}

  /** The stretch without loose words at its ends: {begin, end}, empty if nothing is left. */
  static int[] trim(Vocabulary vocabulary, int[] words, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && LOOSE_FIRST.contains(vocabulary.word(words[from]))) {
      from++;
    }
    while (to > from && LOOSE_LAST.contains(vocabulary.word(words[to - 1]))) {
      to--;
    }
    return new int[] {from, to};
  }

  /** The stretch with what little is missing to the edges of its clause, loose words trimmed. */
  static int[] widen(Vocabulary vocabulary, Segment segment, int begin, int end) {
    int from = begin;
    while (from > 0 && !segment.beginsClause(from)) {
      from--;
    }
    int to = end;
    while (to < segment.length() && !segment.beginsClause(to)) {
      to++;
    }
    int left = begin - from <= SHORT_REST ? from : begin;
    int right = to - end <= Math.max(SHORT_REST, (end - begin) * 2 / 5) ? to : end;
    return trim(vocabulary, segment.words(), left, right);
  }
}
