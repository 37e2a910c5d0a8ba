package refrain.link;

import java.util.List;
import java.util.Set;

/** Tells whether a run of words names someone or something. */
final class Names {

  private static final Set<String> CAPITALISED_ANYWAY = Set.of("I", "The", "A", "An", "We", "It");

  private Names() {}

  /**
   * Whether a word of the run begins with a capital, other than one that only begins a sentence.
   */
  static boolean in(String run) {
    List<Piece> pieces = Piece.cut(run);
    for (int i = 0; i < pieces.size(); i++) {
      Piece p = pieces.get(i);
      if (p.word()
          && Character.isUpperCase(run.codePointAt(p.begin()))
          && !CAPITALISED_ANYWAY.contains(p.in(run))
          && !afterStop(run, pieces, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean afterStop(String run, List<Piece> pieces, int i) {
    return i > 0 && !pieces.get(i - 1).word() && ".!?".contains(pieces.get(i - 1).in(run));
  }
}
