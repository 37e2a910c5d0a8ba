package refrain.redline;

import java.util.List;
import refrain.domain.Difference;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;

/** Tells whether words that change the sense went out of a quotation or came into it unmarked. */
public final class ChangedSense {

  private ChangedSense() {}

  /**
   * Whether a change touches negation, modality, scope or a number at a place where no ellipsis
   * says that something is left out.
   */
  public static boolean in(Redline redline) {
    List<Edit> edits = redline.edits();
    int i = 0;
    while (i < edits.size()) {
      int from = i;
      StringBuilder gone = new StringBuilder();
      StringBuilder come = new StringBuilder();
      for (; i < edits.size() && edits.get(i).kind() != EditKind.KEPT; i++) {
        (edits.get(i).kind() == EditKind.DELETED ? gone : come).append(edits.get(i).text());
      }
      boolean marked =
          hasEllipsis(come.toString())
              || (from > 0 && endsWithEllipsis(edits.get(from - 1).text()))
              || (i < edits.size() && beginsWithEllipsis(edits.get(i).text()));
      if (i > from && !marked && isGrave(gone.toString(), come.toString())) {
        return true;
      }
      i++;
    }
    return false;
  }

  private static boolean isGrave(String gone, String come) {
    return new Differ()
        .compare(gone, come).differences().stream()
            .map(Difference::kind)
            .anyMatch(
                kind ->
                    switch (kind) {
                      case NEGATION, MODAL, SCOPE, NUMERAL -> true;
                      case INTENSITY, CONDITION, NAME, TENSE, ORDER, SPELLING, OTHER -> false;
                    });
  }

  /** Whether the text has an ellipsis, of one character or of full stops. */
  public static boolean hasEllipsis(String text) {
    return text.contains("…") || text.contains("...");
  }

  private static boolean endsWithEllipsis(String text) {
    String end = text.strip();
    return end.endsWith("…") || end.endsWith("...");
  }

  private static boolean beginsWithEllipsis(String text) {
    String begin = text.strip();
    return begin.startsWith("…") || begin.startsWith("...");
  }
}
