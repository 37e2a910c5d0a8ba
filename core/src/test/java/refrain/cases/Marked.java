package refrain.cases;

import refrain.domain.Edit;
import refrain.domain.Redline;

/** A redline as one readable line: what went out in [-...-], what came in in {+...+}. */
public final class Marked {

  private Marked() {}

  /** The line. */
  public static String of(Redline redline) {
    StringBuilder out = new StringBuilder();
    for (Edit e : redline.edits()) {
      switch (e.kind()) {
        case KEPT -> out.append(e.text());
        case DELETED -> out.append("[-").append(e.text()).append("-]");
        case INSERTED -> out.append("{+").append(e.text()).append("+}");
      }
    }
    return out.toString();
  }
}
