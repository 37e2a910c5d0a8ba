package refrain.redline;

import java.util.List;
import refrain.words.Piece;
import refrain.words.WordClass;
import refrain.words.Words;

/**
 * Puts a run that stands in one text only where a reader sees it. "He said [he did not know but ]he
 * would" and "He said he [did not know but he ]would" change the same number of words; the first
 * cuts a clause, and where an ellipsis stands, that is where the cut is.
 */
final class Sliding {

  private static final int AT_ELLIPSIS = 8;
  private static final int AFTER_MARK = 2;
  private static final int WHOLE_CLAUSE = 1;

  private final String text;
  private final List<Piece> pieces;
  private final int[] places;
  private final int[] words;
  private final int[] kept;
  private final String other;
  private final List<Piece> otherPieces;
  private final int[] otherPlaces;

  /**
   * @param pieces of the text with the runs
   * @param places for each of its words the piece
   * @param words for each word a number, equal for equal words
   * @param kept for each word the word of the other text kept with it, or -1; changed here
   */
  Sliding(
      String text,
      List<Piece> pieces,
      int[] places,
      int[] words,
      int[] kept,
      String other,
      List<Piece> otherPieces,
      int[] otherPlaces) {
    this.text = text;
    this.pieces = pieces;
    this.places = places;
    this.words = words;
    this.kept = kept;
    this.other = other;
    this.otherPieces = otherPieces;
    this.otherPlaces = otherPlaces;
  }

  /** Moves every run to its best place. */
  void slide() {
    int i = 0;
    while (i < kept.length) {
      if (kept[i] >= 0) {
        i++;
        continue;
      }
      int from = i;
      while (i < kept.length && kept[i] < 0) {
        i++;
      }
      if (isAlone(from, i)) {
        i = slide(from, i);
      }
    }
  }

  /** Whether nothing stands in the other text where the run stands in this one. */
  private boolean isAlone(int from, int to) {
    int left = from == 0 ? -1 : kept[from - 1];
    int right = to == kept.length ? otherPlaces.length : kept[to];
    return right == left + 1;
  }

  private int slide(int from, int to) {
    int first = from;
    while (first > 0 && kept[first - 1] >= 0 && words[first - 1] == words[first - 1 + to - from]) {
      first--;
    }
    int last = from;
    while (last + to - from < kept.length
        && kept[last + to - from] >= 0
        && words[last] == words[last + to - from]) {
      last++;
    }
    int best = from;
    int most = score(from, to);
    for (int at = first; at <= last; at++) {
      int score = score(at, at + to - from);
      if (score > most) {
        most = score;
        best = at;
      }
    }
    move(from, to, best);
    return best + to - from;
  }

  private void move(int from, int to, int best) {
    int length = to - from;
    for (int at = from; at > best; at--) {
      kept[at - 1 + length] = kept[at - 1];
      kept[at - 1] = -1;
    }
    for (int at = from; at < best; at++) {
      kept[at] = kept[at + length];
      kept[at + length] = -1;
    }
  }

  private int score(int from, int to) {
    int score = 0;
    int gap = from == 0 ? 0 : wordsKeptBefore(from);
    if (hasEllipsis(gap)) {
      score += AT_ELLIPSIS;
    }
    if (from == 0 || places[from] > places[from - 1] + 1) {
      score += AFTER_MARK;
    }
    if (WordClass.joins(folded(from)) || WordClass.joins(folded(to - 1))) {
      score += WHOLE_CLAUSE;
    }
    return score;
  }

  /** Number of the other text's words before the place where the run would stand. */
  private int wordsKeptBefore(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (kept[i] >= 0) {
        return kept[i] + 1;
      }
    }
    return 0;
  }

  private boolean hasEllipsis(int word) {
    int begin = word == 0 ? 0 : otherPieces.get(otherPlaces[word - 1]).end();
    int end =
        word < otherPlaces.length ? otherPieces.get(otherPlaces[word]).begin() : other.length();
    return begin < end && Ellipsis.isIn(other.substring(begin, end));
  }

  private String folded(int word) {
    return Words.fold(pieces.get(places[word]).in(text));
  }
}
