package refrain.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;

/** Redlines as styled text, with marks in place of colour where there is none. */
final class Redlines {

  /** A run of kept words longer than this is shown by its ends. */
  private static final int LONG_RUN = 40;

  private static final int RUN_END = 12;
  private static final int LONG_CUT = 16;
  private static final int CUT_END = 5;

  private Redlines() {}

  /** Whether the two texts differ in no more than white space. */
  static boolean isSame(Redline redline) {
    return redline.edits().stream().allMatch(e -> e.kind() == EditKind.KEPT || e.text().isBlank());
  }

  /**
   * The redline in pieces.
   *
   * @param marks whether insertions and deletions are marked by signs, for want of colour
   */
  static List<Piece> pieces(Redline redline, boolean marks) {
    return pieces(redline, marks, Integer.MAX_VALUE);
  }

  /** The same, with deletions longer than a dozen words shown by their ends. */
  static List<Piece> cut(Redline redline, boolean marks) {
    return pieces(redline, marks, LONG_CUT);
  }

  private static List<Piece> pieces(Redline redline, boolean marks, int longest) {
    List<Piece> pieces = new ArrayList<>();
    List<Edit> edits = redline.edits();
    boolean pendingBlank = false;
    for (int i = 0; i < edits.size(); i++) {
      Edit edit = edits.get(i);
      String text = Printable.line(edit.text());
      boolean before = text.startsWith(" ");
      boolean after = text.endsWith(" ") && text.length() > 1;
      String words = text.strip();
      if (words.isEmpty()) {
        pendingBlank = true;
        continue;
      }
      boolean joins =
          edit.kind() == EditKind.INSERTED && i > 0 && edits.get(i - 1).kind() == EditKind.DELETED;
      if (!(joins && marks) && (before || pendingBlank)) {
        pieces.add(Piece.of(" "));
      }
      switch (edit.kind()) {
        case KEPT -> pieces.add(Piece.of(shortened(words, i == 0, i == edits.size() - 1)));
        case DELETED -> {
          String gone = ends(words, longest);
          pieces.add(Piece.of(marks ? "[-" + gone + "-]" : gone, Style.DELETED));
        }
        case INSERTED -> pieces.add(Piece.of(marks ? "{+" + words + "+}" : words, Style.INSERTED));
      }
      if (!marks
          && edit.kind() == EditKind.DELETED
          && i + 1 < edits.size()
          && edits.get(i + 1).kind() == EditKind.INSERTED) {
        after = true;
      }
      pendingBlank = after || (joins && pendingBlank);
    }
    return pieces;
  }

  private static String ends(String words, int longest) {
    String[] all = words.split(" ", -1);
    if (all.length <= longest) {
      return words;
    }
    String head = String.join(" ", List.of(all).subList(0, CUT_END));
    String tail = String.join(" ", List.of(all).subList(all.length - CUT_END, all.length));
    return head + " … " + (all.length - 2 * CUT_END) + " words … " + tail;
  }

  private static String shortened(String words, boolean first, boolean last) {
    String[] all = words.split(" ", -1);
    if (all.length <= LONG_RUN) {
      return words;
    }
    String head = String.join(" ", List.of(all).subList(0, RUN_END));
    String tail = String.join(" ", List.of(all).subList(all.length - RUN_END, all.length));
    return (first ? "" : head + " ") + "…" + (last ? "" : " " + tail);
  }

  /** {@code scope: any form → all forms · negation: + not}; empty where nothing differs. */
  static String differences(List<Difference> differences) {
    return differences.stream()
        .filter(Redlines::isVisible)
        .map(d -> name(d.kind()) + ": " + change(d))
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /** Whether there is more to a difference than white space. */
  static boolean isVisible(Difference difference) {
    return !Printable.line(difference.before() + difference.after()).isBlank();
  }

  /** {@code negation, scope}. */
  static String kinds(List<DifferenceKind> kinds) {
    return kinds.stream().map(Redlines::name).collect(Collectors.joining(", "));
  }

  static String name(DifferenceKind kind) {
    return switch (kind) {
      case OTHER -> "words";
      case NEGATION, NUMERAL, MODAL, SCOPE, INTENSITY, CONDITION, NAME, TENSE, ORDER, SPELLING ->
          kind.name().toLowerCase(Locale.ROOT);
    };
  }

  static String change(Difference difference) {
    String before = Printable.line(difference.before()).strip();
    String after = Printable.line(difference.after()).strip();
    if (before.isEmpty()) {
      return "+ " + brief(after);
    }
    return after.isEmpty() ? "− " + brief(before) : brief(before) + " → " + brief(after);
  }

  private static String brief(String words) {
    String[] all = words.split(" ", -1);
    return all.length <= 8
        ? words
        : String.join(" ", List.of(all).subList(0, 4))
            + " … "
            + String.join(" ", List.of(all).subList(all.length - 2, all.length));
  }
}
