package refrain.serve;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;

/**
 * A run of a redline as a page shows it: the blanks around words that went or came are in no mark.
 *
 * @param kind how it is marked
 * @param text the characters
 */
record Ink(Kind kind, String text) {

  /** How a run is marked. */
  enum Kind {
    PLAIN,
    OUT,
    IN
  }

  static List<Ink> of(Redline redline) {
    List<Ink> out = new ArrayList<>();
    boolean blank = false;
    for (Edit edit : redline.edits()) {
      Kind kind =
          switch (edit.kind()) {
            case KEPT -> Kind.PLAIN;
            case DELETED -> Kind.OUT;
            case INSERTED -> Kind.IN;
          };
      String text = edit.text();
      String words = text.strip();
      if (words.isEmpty()) {
        // Where a line ended for a blank there is nothing to see.
        blank = add(out, Kind.PLAIN, edit.kind() == EditKind.KEPT ? text : " ", blank);
        continue;
      }
      int begin = text.indexOf(words);
      blank = add(out, Kind.PLAIN, text.substring(0, begin), blank);
      if (kind == Kind.IN && !blank && lastIsOut(out)) {
        blank = add(out, Kind.PLAIN, " ", false);
      }
      blank = add(out, kind, words, blank);
      blank = add(out, Kind.PLAIN, text.substring(begin + words.length()), blank);
    }
    return out;
  }

  private static boolean lastIsOut(List<Ink> out) {
    return !out.isEmpty() && out.getLast().kind() == Kind.OUT;
  }

  /** Whether a blank stands last now; a second one after it is left out. */
  private static boolean add(List<Ink> out, Kind kind, String text, boolean blank) {
    if (text.isEmpty() || (blank && text.isBlank())) {
      return blank;
    }
    out.add(new Ink(kind, text));
    return Character.isWhitespace(text.charAt(text.length() - 1));
  }
}
