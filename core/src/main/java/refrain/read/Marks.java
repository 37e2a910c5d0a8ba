package refrain.read;

/** The quotation marks and brackets of running text, whichever way they are turned. */
final class Marks {

  private Marks() {}

  /** Marks that open or close speech, single ones included; apostrophes look the same. */
  static boolean isQuote(char c) {
    return switch (c) {
      case '"', '\'', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '`', '´' -> true;
      case '「', '」', '『', '』', '＂' -> true;
      default -> false;
    };
  }

  /** Quotation marks whose form does not tell whether they open or close. */
  static boolean isStraight(char c) {
    return c == '"' || c == '\'' || c == '`' || c == '´' || c == '＂';
  }

  static boolean isOpening(char c) {
    return switch (c) {
      case '“', '„', '‘', '‚', '«', '‹', '「', '『', '(', '[', '{', '（', '《' -> true;
      default -> false;
    };
  }

  static boolean isClosing(char c) {
    return switch (c) {
      case '”', '’', '»', '›', '」', '』', ')', ']', '}', '）', '》' -> true;
      default -> false;
    };
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―' || c == '−' || c == '‒';
  }
}
