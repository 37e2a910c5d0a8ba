package refrain.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;

/** Changes that an eye does not see: of blanks, and of marks that look alike. */
final class Unseen {

  private static final int MOST_KINDS = 6;

  private Unseen() {}

  /** A change from some characters to others. */
  private record Change(String before, String after) {}

  /**
   * {@code U+202F → ␣, 44 times · ¶¶ → ¶, once}; empty where nothing of that sort changed.
   *
   * @param plain whether common blanks and line ends count too
   */
  static String counts(Redline redline, boolean plain) {
    Map<Change, Integer> counts = new LinkedHashMap<>();
    List<Edit> edits = redline.edits();
    for (int i = 0; i < edits.size(); i++) {
      Edit e = edits.get(i);
      if (e.kind() == EditKind.KEPT) {
        continue;
      }
      boolean replaced =
          e.kind() == EditKind.DELETED
              && i + 1 < edits.size()
              && edits.get(i + 1).kind() == EditKind.INSERTED;
      String before = e.kind() == EditKind.DELETED ? e.text() : "";
      String after = replaced ? edits.get(++i).text() : before.isEmpty() ? e.text() : "";
      boolean common = (before + after).chars().allMatch(c -> c == ' ' || c == '\n');
      if (common ? plain : isBlank(before + after) || (isAlike(before) && isAlike(after))) {
        counts.merge(new Change(before, after), 1, Integer::sum);
      }
    }
    return told(counts);
  }

  private static String told(Map<Change, Integer> counts) {
    List<Map.Entry<Change, Integer>> all = new ArrayList<>(counts.entrySet());
    all.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    List<String> out = new ArrayList<>();
    for (Map.Entry<Change, Integer> e : all.subList(0, Math.min(MOST_KINDS, all.size()))) {
      String times = e.getValue() == 1 ? "once" : Counted.of(e.getValue(), "time");
      out.add(shown(e.getKey().before()) + " → " + shown(e.getKey().after()) + ", " + times);
    }
    if (all.size() > MOST_KINDS) {
      out.add(all.size() - MOST_KINDS + " other kinds");
    }
    return String.join(" · ", out);
  }

  /** Blanks with a sign for each; marks that look like others with their number. */
  static String shown(String text) {
    if (text.isEmpty()) {
      return "nothing";
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case ' ' -> out.append('␣');
                case '\n' -> out.append('¶');
                case '\t' -> out.append('⇥');
                default -> {
                  String number = String.format(Locale.ROOT, "U+%04X", c);
                  boolean blank = isBlank(Character.toString(c));
                  out.append(blank ? number : Character.toString(c) + " " + number);
                }
              }
            });
    return out.toString();
  }

  /** Whether a change is of blanks alone, so that it must be made visible to be seen. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == 0x85
                    || c == 0x200B
                    || c == 0x2060
                    || c == 0xFEFF);
  }

  /** Whether it is one hyphen, apostrophe or quotation mark, of which there are many alike. */
  private static boolean isAlike(String text) {
    if (text.codePointCount(0, text.length()) != 1) {
      return false;
    }
    int c = text.codePointAt(0);
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || c == '\''
        || c == '"'
        || c == 0x2212
        || c == '„'
        || c == '‚';
  }

  /** The redline with blanks that changed made visible. */
  static Redline visible(Redline redline) {
    List<Edit> out = new ArrayList<>();
    for (Edit e : redline.edits()) {
      boolean unseen = e.kind() != EditKind.KEPT && isBlank(e.text());
      out.add(unseen ? new Edit(e.kind(), shown(e.text())) : e);
    }
    return new Redline(out, redline.differences());
  }
}
