package refrain.link;

import java.util.List;
import refrain.redline.Changed;
import refrain.words.Piece;
import refrain.words.WordClass;

/** Tells whether a passage only names someone or something and says nothing about it. */
final class Naming {

  private static final int FEWEST_IN_TITLE = 5;
  private static final double TITLE = 0.8;

  /** Words with a capital that a title has at least. */
  static final int FEWEST_NAMES_IN_TITLE = (int) Math.ceil(FEWEST_IN_TITLE * TITLE);

  // Before a name one word still says nothing: "members of the League"; after an article two.
  private static final int BEFORE_NAME = 1;
  // "former Teral governor Jon Marsk"
  private static final int BEFORE_LONG_NAME = 2;
  private static final int AFTER_ARTICLE = 2;
  private static final int SHORT = 4;
  // A long name makes a match of whatever one word comes next to it.
  private static final int LONG_NAME = 3;

  private int size;
  private int content;
  private int capitals;
  private boolean finite;
  private boolean article;
  // A plain word after a name is most likely what is said of it.
  private boolean verb;
  private boolean denied;
  // Names with words between them that are no names.
  private int blocks;

  private Naming(String passage) {
    List<Piece> pieces = Piece.cut(passage);
    List<Changed.Word> words = Changed.of(passage, pieces, 0, pieces.size()).words();
    boolean inside = false;
    for (int i = 0; i < words.size(); i++) {
      Changed.Word w = words.get(i);
      boolean first = size++ == 0;
      switch (w.kind()) {
        case CONTENT -> {
          content++;
          boolean name = w.isName() || opensName(words, i);
          capitals += name ? 1 : 0;
          blocks += name && !inside ? 1 : 0;
          verb |= capitals > 0 && !name && !isOffice(passage, words, i);
          inside = name;
        }
        case NEGATION, MODAL, AUXILIARY -> {
          finite = true;
          denied |= w.kind() == WordClass.NEGATION;
          inside = false;
        }
        case DETERMINER -> article |= first;
        case NUMERAL, SCOPE, CONDITION, INTENSITY, FUNCTION -> {}
      }
    }
  }

  /** Whether the capital of a sentence's first word is a name's too: "Secretary of State Marsk". */
  private static boolean opensName(List<Changed.Word> words, int at) {
    int next = at + 1 < words.size() && words.get(at + 1).folded().equals("of") ? at + 2 : at + 1;
    return words.get(at).capital()
        && words.get(at).opens()
        && next < words.size()
        && words.get(next).isName();
  }

  /** Whether a plain word between two names tells what the second is: it is no inflected verb. */
  private static boolean isOffice(String passage, List<Changed.Word> words, int at) {
    String word = passage.substring(words.get(at).begin(), words.get(at).end());
    return at > 0
        && at + 1 < words.size()
        && words.get(at - 1).isName()
        && words.get(at + 1).isName()
        && !word.endsWith("s")
        && !word.endsWith("ed")
        && !word.endsWith("ing");
  }

  /**
   * Whether it is a name or a short thing ("the Harbour League", "the pilot launch"), or a long
   * name and the one word that tells what it does ("the Ministry of Public Works of Valdoria
   * welcomed").
   */
  static boolean only(String passage) {
    Naming n = new Naming(passage);
    int plain = n.content - n.capitals;
    boolean acts = n.verb || n.finite;
    if (acts && n.capitals >= LONG_NAME && n.blocks == 1 && plain <= 1 && !n.denied) {
      return true;
    }
    return !n.isTitle()
        && !n.finite
        && n.content > 0
        && (n.capitals > 0
            ? plain <= (n.capitals >= LONG_NAME ? BEFORE_LONG_NAME : BEFORE_NAME) && !n.verb
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
