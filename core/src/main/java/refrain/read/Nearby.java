package refrain.read;

import java.util.Locale;
import java.util.Set;

/** The words around a place in a text; never looks further than a line or so. */
final class Nearby {

  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_ATTRIBUTION = 60;

  // After a question inside quotation marks, a name and one of these still belong to it.
  private static final Set<String> ASKING =
      Words.of(
          """
          said says asked asks wrote tweeted added replied shouted wondered yelled told
          exclaimed demanded responded joked quipped
          """);

  private final String text;

  Nearby(String text) {
    this.text = text;
  }

  /** Whether the run of characters before this index belongs to a web or mail address. */
  boolean isAddress(int begin, int at) {
    int from = Math.max(begin, at - 2 * LONGEST_WORD);
    for (int i = at - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (Blanks.isBlank(c)) {
        return false;
      }
      if (c == '/' || c == '@' || c == '=' || c == '\\') {
        return true;
      }
    }
    return false;
  }

  /** Whether here begins "Smith asked" or the like. */
  boolean isAttributionAt(int word, int end) {
    if (Abbreviations.beginsSentences(wordAt(word, end))) {
      return false;
    }
    int limit = Math.min(end, word + LONGEST_ATTRIBUTION);
    int i = word;
    while (i < limit) {
      String w = wordAt(i, limit);
      if (w.isEmpty()) {
        return false;
      }
      if (ASKING.contains(w)) {
        return i > word;
      }
      i += w.length();
      int next = Blanks.skip(text, i, limit);
      if (next == i && !(next < limit && text.charAt(next) == '.')) {
        return false;
      }
      i = next < limit && text.charAt(next) == '.' ? Blanks.skip(text, next + 1, limit) : next;
      if (i < limit && Character.isLowerCase(text.charAt(i)) && !isAsking(i, limit)) {
        return false;
      }
    }
    return false;
  }

  private boolean isAsking(int at, int limit) {
    return ASKING.contains(wordAt(at, limit).toLowerCase(Locale.ROOT));
  }

  /** The word that begins here, as far as it may matter. */
  String wordAt(int from, int end) {
    int i = from;
    int limit = Math.min(end, from + LONGEST_WORD);
    while (i < limit) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && !(c == '\'' || c == '’') && c != '-') {
        break;
      }
      i++;
    }
    return text.substring(from, i);
  }

  /** The word, periods inside included, that ends here. */
  String wordBefore(int begin, int run) {
    int from = Math.max(begin, run - LONGEST_WORD);
    int i = run;
    while (i > from) {
      char c = text.charAt(i - 1);
      boolean inside =
          Character.isLetterOrDigit(c)
              || c == '-'
              || c == '§'
              || ((c == '.' || c == '\'' || c == '’')
                  && i - 2 >= from
                  && Character.isLetterOrDigit(text.charAt(i - 2)));
      if (!inside) {
        break;
      }
      i--;
    }
    return text.substring(i, run);
  }

  /** The last character before this index that is no blank, or a blank if none is near. */
  char previousVisible(int begin, int at) {
    int i = at - 1;
    int limit = Math.max(begin, at - 4);
    while (i >= limit && Blanks.isBlank(text.charAt(i))) {
      i--;
    }
    return i >= limit ? text.charAt(i) : ' ';
  }
}
