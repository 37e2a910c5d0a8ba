package refrain.link;

import java.util.Set;

/** Moves the ends of an aligned stretch to where a reader would begin and end it. */
final class Boundaries {

  private static final Set<String> LOOSE_FIRST =
      Set.of(
          "and", "or", "but", "of", "that", "as", "by", "for", "from", "in", "on", "at", "with",
          "which", "who", "to", "also", "than", "then", "so", "is", "are", "was", "wer", "be",
          "been", "has", "have", "had", "into", "upon", "between", "becaus", "when", "whil");
  // Before these a clause begins, so at its very begin they may go and the rest stands.
  private static final Set<String> JOINING =
      Set.of("and", "or", "but", "that", "which", "who", "also", "then", "so");
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
  private static final double SOME = 0.4;
  private static final double MOST = 0.75;

  private final boolean[] looseFirst;
  private final boolean[] looseLast;
  private final boolean[] joining;

  Boundaries(Vocabulary vocabulary) {
    this.looseFirst = new boolean[vocabulary.size()];
    this.looseLast = new boolean[vocabulary.size()];
    this.joining = new boolean[vocabulary.size()];
    for (int w = 0; w < looseFirst.length; w++) {
      looseFirst[w] = LOOSE_FIRST.contains(vocabulary.word(w));
      joining[w] = JOINING.contains(vocabulary.word(w));
      looseLast[w] = LOOSE_LAST.contains(vocabulary.word(w));
    }
  }

  /** The stretch of a phrase without loose words at its ends: {begin, end}. */
  int[] tight(Phrase phrase, int begin, int end) {
    Segment segment = phrase.segments().get(0);
    return trim(segment, begin, end);
  }

  /**
   * The stretch of a phrase with what little is missing to the edges of its clause, and without
   * loose words at its ends: {begin, end}, empty if nothing is left.
   */
  int[] readable(Phrase phrase, int begin, int end) {
    return widened(phrase, begin, end, SOME);
  }

  /** The readable stretch as it is shown: taken on to the end of its clause where that is near. */
  int[] shown(Phrase phrase, int begin, int end) {
    return widened(phrase, begin, end, MOST);
  }

  private int[] widened(Phrase phrase, int begin, int end, double share) {
    Segment segment = phrase.segments().get(0);
    int[] tight = trim(segment, begin, end);
    if (tight[0] == tight[1]) {
      return tight;
    }
    int from = tight[0];
    while (from > 0 && !segment.beginsClause(from)) {
      from--;
    }
    int to = tight[1];
    while (to < segment.length() && !segment.beginsClause(to)) {
      to++;
    }
    int rest = Math.max(SHORT_REST, (int) ((tight[1] - tight[0]) * share));
    return trim(
        segment,
        tight[0] - from <= SHORT_REST ? from : tight[0],
        to - tight[1] <= rest ? to : tight[1]);
  }

  private int[] trim(Segment segment, int begin, int end) {
    int[] words = segment.words();
    int from = begin;
    int to = end;
    boolean[] loose = begin < end && segment.beginsClause(begin) ? joining : looseFirst;
    while (from > 0 && from < to && segment.isJoined(from)) {
      from--;
    }
    while (to > from && to < segment.length() && segment.isJoined(to)) {
      to++;
    }
    while (from < to && loose[words[from]] && !(from + 1 < to && segment.isJoined(from + 1))) {
      from++;
    }
    while (to > from && looseLast[words[to - 1]] && !segment.isJoined(to - 1)) {
      to--;
    }
    return new int[] {from, to};
  }
}
