package refrain.serve;

import java.util.ArrayList;
import java.util.List;
import refrain.desk.SearchAnswer.Piece;

/** What a list shows of long words: the stretch around what was asked for. */
final class Excerpts {

  private static final int BEFORE = 140;
  private static final int MOST = 420;

  private Excerpts() {}

  /** The pieces around the first match, whole words, with an ellipsis where they are cut. */
  static List<Piece> around(List<Piece> pieces) {
    int length = pieces.stream().mapToInt(p -> p.text().length()).sum();
    if (length <= MOST) {
      return pieces;
    }
    int match = 0;
    for (Piece p : pieces) {
      if (p.match()) {
        break;
      }
      match += p.text().length();
    }
    int begin = match >= length || match <= BEFORE ? 0 : match - BEFORE;
    int end = Math.min(length, begin + MOST);
    List<Piece> out = new ArrayList<>();
    int at = 0;
    for (Piece p : pieces) {
      int from = Math.max(begin, at) - at;
      int to = Math.min(end, at + p.text().length()) - at;
      if (from < to) {
        boolean cutBefore = at + from == begin && begin > 0;
        boolean cutAfter = at + to == end && end < length;
        String text = p.text().substring(from, to);
        if (cutBefore && !p.match()) {
          text = "… " + text.substring(Math.max(0, text.indexOf(' ') + 1));
        }
        if (cutAfter && !p.match()) {
          int blank = text.lastIndexOf(' ');
          text = (blank > 0 ? text.substring(0, blank) : text) + " …";
        }
        out.add(new Piece(text, p.match()));
      }
      at += p.text().length();
    }
    return out;
  }
}
