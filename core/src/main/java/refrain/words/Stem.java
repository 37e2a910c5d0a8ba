package refrain.words;

/**
 * Cuts inflection off English words, so that "sends" and "sending", "form" and "forms", "Taiwan"
 * and "Taiwanese" are the same word when passages are compared. Lighter than Porter's stemmer: only
 * endings that keep the sense go, so "opposed" and "opposite" stay apart.
 */
public final class Stem {

  private Stem() {}

  /** The stem of a lower-case word; words of up to three letters and figures are their own. */
  public static String of(String word) {
    int n = word.length();
    if (n <= 3 || word.charAt(0) < 'a' || word.charAt(0) > 'z') {
      return word;
    }
    String w = withoutPlural(word);
    w = withoutEnding(w);
    if (w.equals("not")) {
      return "note";
    }
    if (w.length() > 6 && w.endsWith("ese")) {
      w = w.substring(0, w.length() - 3);
    } else if (w.length() > 6 && w.endsWith("ian")) {
      w = w.substring(0, w.length() - 2);
    } else if (w.length() > 5 && w.endsWith("ly") && !w.endsWith("lly")) {
      w = w.substring(0, w.length() - 2);
    }
    if (w.length() > 4 && (w.endsWith("e") || w.endsWith("a"))) {
      w = w.substring(0, w.length() - 1);
    } else if (w.length() > 3 && w.endsWith("y") && !vowel(w.charAt(w.length() - 2))) {
      w = w.substring(0, w.length() - 1) + "i";
    }
    return w;
  }

  private static String withoutPlural(String w) {
    int n = w.length();
    if (!w.endsWith("s") || w.endsWith("ss") || w.endsWith("us") || w.endsWith("is")) {
      return w;
    }
    if (w.endsWith("ies") && n > 4) {
      return w.substring(0, n - 3) + "y";
    }
    if (w.endsWith("sses") || w.endsWith("shes") || w.endsWith("ches") || w.endsWith("xes")) {
      return w.substring(0, n - 2);
    }
    return w.substring(0, n - 1);
  }

  private static String withoutEnding(String w) {
    int n = w.length();
    if (w.endsWith("ied") && n > 4) {
      return w.substring(0, n - 3) + "y";
    }
    int cut =
        w.endsWith("ing") && n > 5 ? 3 : w.endsWith("ed") && !w.endsWith("eed") && n > 4 ? 2 : 0;
    if (cut == 0 || !hasVowel(w, n - cut)) {
      return w;
    }
    int end = n - cut;
    char last = w.charAt(end - 1);
    boolean doubled = end > 3 && last == w.charAt(end - 2) && !vowel(last);
    if (doubled && last != 'l' && last != 's' && last != 'z') {
      end--;
    }
    return w.substring(0, end);
  }

  private static boolean hasVowel(String w, int end) {
    for (int i = 0; i < end; i++) {
      if (vowel(w.charAt(i)) || w.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }

  private static boolean vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
