package refrain.cli;

import java.util.Locale;

/** Numbers with their nouns. */
final class Counted {

  private Counted() {}

  /** {@code 1 statement}, {@code 1,204 statements}. */
  static String of(long n, String noun) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }
}
