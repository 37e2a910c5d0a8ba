package refrain.link;

import java.util.List;
import refrain.redline.Changed;
import refrain.words.Piece;

/** Tells whether a passage only names someone or something and says nothing about it. */
final class Naming {

  private static final int FEWEST_IN_TITLE = 5;
  private static final double TITLE = 0.8;
  // Before a name one word still says nothing: "members of the League"; after an article two.
  private static final int BEFORE_NAME = 1;
  private static final int AFTER_ARTICLE = 2;
  private static final int SHORT = 4;

  private int size;
  private int content;
  private int capitals;
  private boolean finite;
  private boolean article;
  // A plain word after a name is most likely what is said of it.
  private boolean verb;

  private Naming(String passage) {
    List<Piece> pieces = Piece.cut(passage);
    List<Changed.Word> words = Changed.of(passage, pieces, 0, pieces.size()).words();
    for (Changed.Word w : words) {
      boolean first = size++ == 0;
      switch (w.kind()) {
        case CONTENT -> {
          content++;
          capitals += w.isName() ? 1 : 0;
          verb |= capitals > 0 && !w.isName();
        }
        case NEGATION, MODAL, AUXILIARY -> finite = true;
        case DETERMINER -> article |= first;
        case NUMERAL, SCOPE, CONDITION, INTENSITY, FUNCTION -> {}
      }
    }
  }

  /** Whether it is a name or a short thing: "the Harbour League", "the pilot launch". */
  static boolean only(String passage) {
    Naming n = new Naming(passage);
    if (n.isTitle()) {
      return false;
    }
    int plain = n.content - n.capitals;
    return !n.finite
        && n.content > 0
        && (n.capitals > 0
            ? plain <= BEFORE_NAME && !n.verb
            : n.article && plain <= AFTER_ARTICLE && n.size <= SHORT);
  }

  /** Whether it is the long title of a person or body, or a list of names. */
  static boolean title(String passage) {
    return new Naming(passage).isTitle();
  }

  private boolean isTitle() {
    return !finite && content >= FEWEST_IN_TITLE && capitals >= content * TITLE;
  }
}
