package refrain.export;

/**
 * Keeps words of a stranger's text from being worked out as a formula by a spreadsheet: before a
 * text that begins as one does, an apostrophe. It can be taken away again without loss: before a
 * text that begins with apostrophes and then as a formula does, there is one more.
 */
final class Formulas {

  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private Formulas() {}

  /** The text, with an apostrophe before it if it begins as a formula does. */
  static String guard(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /** The text as it was before {@link #guard}. */
  static String unguard(String cell) {
    return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == '\'') {
      i++;
    }
    return i < text.length() && BEGINNINGS.indexOf(text.charAt(i)) >= 0;
  }
}
