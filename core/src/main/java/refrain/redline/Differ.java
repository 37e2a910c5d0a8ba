package refrain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;
import refrain.words.Piece;

/**
 * Compares two texts word by word. No comparison changes fewer words (up to some thousand changes
 * between two agreeing places; beyond, it splits at what both texts have once), and the redline
 * rebuilds both texts character for character.
 */
public final class Differ {

  /** What became of the text: kept, deleted and inserted runs, and each differing run's kind. */
  public Redline compare(String before, String after) {
    return changes(before, after).redline();
  }

  /** The same, with the places where the texts differ. */
  public Changes changes(String before, String after) {
    if (before.equals(after)) {
      List<Edit> kept = before.isEmpty() ? List.of() : List.of(new Edit(EditKind.KEPT, before));
      return new Changes(new Redline(kept, List.of()), List.of());
    }
    List<Piece> a = Piece.cut(before);
    List<Piece> b = Piece.cut(after);
    int[] partner = partners(before, a, after, b);
    return new Marking(before, a, after, b, partner).changes();
  }

  /** For each piece of the first text the place of the piece kept with it, or -1. */
  private static int[] partners(String before, List<Piece> a, String after, List<Piece> b) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] wordsA = places(a);
    int[] wordsB = places(b);
    int[] numbersA = numbers(before, a, wordsA, numbers);
    int[] numbersB = numbers(after, b, wordsB, numbers);
    int[] kept = CommonRuns.of(numbersA, numbersB);
    new Sliding(before, a, wordsA, numbersA, kept, after, b, wordsB).slide();
    int[] back = inverse(kept, wordsB.length);
    new Sliding(after, b, wordsB, numbersB, back, before, a, wordsA).slide();
    kept = inverse(back, wordsA.length);
    int[] partner = new int[a.size()];
    Arrays.fill(partner, -1);
    for (int i = 0; i < wordsA.length; i++) {
      if (kept[i] >= 0) {
        partner[wordsA[i]] = wordsB[kept[i]];
      }
    }
    keepMarks(before, a, after, b, partner);
    return partner;
  }

  private static int[] inverse(int[] kept, int size) {
    int[] out = new int[size];
    Arrays.fill(out, -1);
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] >= 0) {
        out[kept[i]] = i;
      }
    }
    return out;
  }

  /** Marks are kept where they stand next to kept pieces on the same side in both texts. */
  private static void keepMarks(
      String before, List<Piece> a, String after, List<Piece> b, int[] partner) {
    int i = 0;
    int j = 0;
    while (i <= a.size()) {
      int endA = i;
      while (endA < a.size() && partner[endA] < 0) {
        endA++;
      }
      int endB = endA < a.size() ? partner[endA] : b.size();
      int x = i;
      int y = j;
      while (x < endA && y < endB && sameMark(before, a.get(x), after, b.get(y))) {
        partner[x++] = y++;
      }
      int x2 = endA;
      int y2 = endB;
      while (x2 > x && y2 > y && sameMark(before, a.get(x2 - 1), after, b.get(y2 - 1))) {
        partner[--x2] = --y2;
      }
      i = endA + 1;
      j = endB + 1;
    }
  }

  private static boolean sameMark(String before, Piece p, String after, Piece q) {
    return !p.word() && !q.word() && p.in(before).equals(q.in(after));
  }

  private static int[] places(List<Piece> pieces) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).word()) {
        out.add(i);
      }
    }
    return out.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] numbers(
      String text, List<Piece> pieces, int[] places, Map<String, Integer> numbers) {
    int[] out = new int[places.length];
    for (int i = 0; i < out.length; i++) {
      String word = pieces.get(places[i]).in(text);
      Integer known = numbers.putIfAbsent(word, numbers.size());
      out[i] = known == null ? numbers.size() - 1 : known;
    }
    return out;
  }
}
