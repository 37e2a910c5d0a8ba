package refrain.redline;

import java.util.List;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;
import refrain.domain.SentenceRow;
import refrain.words.Piece;

/** Counts the words that a redline deletes and inserts. */
public final class ChangedWords {

  private ChangedWords() {}

  /** Number of words deleted and inserted. */
  public static int of(Redline redline) {
    int n = 0;
    for (Edit e : redline.edits()) {
      if (e.kind() != EditKind.KEPT) {
        n += words(e.text());
      }
    }
    return n;
  }

  /** Number of words deleted and inserted in all rows; a moved sentence's own words stay. */
  public static int of(List<SentenceRow> rows) {
    return rows.stream().mapToInt(row -> of(row.redline())).sum();
  }

  static int words(String text) {
    return (int) Piece.cut(text).stream().filter(Piece::word).count();
  }
}
