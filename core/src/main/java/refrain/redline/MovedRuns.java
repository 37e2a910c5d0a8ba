package refrain.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.words.Piece;
import refrain.words.WordClass;
import refrain.words.Words;

/** Recognises a run that went out in one place and came in at another: the order changed. */
final class MovedRuns {

  private static final int SHORTEST = 5;

  private MovedRuns() {}

  /** The differences, those that only moved typed as such. */
  static List<Difference> mark(List<Difference> differences) {
    if (differences.stream().noneMatch(d -> d.before().isEmpty())
        || differences.stream().noneMatch(d -> d.after().isEmpty())) {
      return differences;
    }
    Map<String, Integer> balance = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (Difference d : differences) {
      String key = d.before().isEmpty() != d.after().isEmpty() ? key(d) : "";
      balance.merge(key, d.after().isEmpty() ? 1 : 2, (x, y) -> x | y);
      keys.add(key);
    }
    List<Difference> out = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Difference d = differences.get(i);
      String key = keys.get(i);
      boolean moved = !key.isEmpty() && balance.getOrDefault(key, 0) == 3;
      boolean unit = moved && Amounts.unit(d.before() + d.after()).isPresent();
      DifferenceKind kind = unit ? DifferenceKind.SPELLING : DifferenceKind.ORDER;
      out.add(moved ? new Difference(kind, d.before(), d.after()) : d);
    }
    return out;
  }

  /** The words of the run, in no order; empty for a run too small to be told from chance. */
  private static String key(Difference d) {
    String run = d.before().isEmpty() ? d.after() : d.before();
    // The sign of a unit before a number is the word for it behind.
    Optional<String> unit = Amounts.unit(run);
    if (unit.isPresent()) {
      return unit.get();
    }
    boolean figure = WordClass.isFigure(run.strip());
    if (d.kind() == DifferenceKind.NEGATION || (run.strip().length() < SHORTEST && !figure)) {
      return "";
    }
    List<String> words = new ArrayList<>();
    for (Piece p : Piece.cut(run)) {
      if (p.word()) {
        words.add(Words.fold(p.in(run)));
      }
    }
    Collections.sort(words);
    return String.join(" ", words);
  }
}
