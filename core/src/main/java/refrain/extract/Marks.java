package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Form;
import refrain.domain.Span;

/** Tells which parts of a content are quoted, and so its form. */
final class Marks {

  private Marks() {}

  /** The parts of the content inside the quotations, in order, marks included. */
  static List<Span> quoted(List<Span> content, List<Span> quotations) {
    List<Span> out = new ArrayList<>();
    if (content.isEmpty()) {
      return out;
    }
    int q = firstAfter(quotations, content.get(0).begin());
    for (Span piece : content) {
      while (q < quotations.size() && quotations.get(q).end() <= piece.begin()) {
        q++;
      }
      for (int k = q; k < quotations.size() && quotations.get(k).begin() < piece.end(); k++) {
        int begin = Math.max(piece.begin(), quotations.get(k).begin());
        int end = Math.min(piece.end(), quotations.get(k).end());
        if (begin < end) {
          out.add(new Span(begin, end));
        }
      }
    }
    return out;
  }

  private static int firstAfter(List<Span> spans, int position) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Direct if every letter and digit of the content is quoted, indirect if none is. */
  static Form form(String text, List<Span> content, List<Span> quoted) {
    boolean inside = false;
    boolean outside = false;
    int q = 0;
    for (Span piece : content) {
      for (int i = piece.begin(); i < piece.end() && !(inside && outside); i++) {
        if (!Character.isLetterOrDigit(text.charAt(i))) {
          continue;
        }
        while (q < quoted.size() && quoted.get(q).end() <= i) {
          q++;
        }
        boolean in = q < quoted.size() && quoted.get(q).contains(i);
        inside |= in;
        outside |= !in;
      }
    }
    return inside && outside ? Form.MIXED : inside ? Form.DIRECT : Form.INDIRECT;
  }
}
