package refrain.words;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Span;
import refrain.domain.Wording;

/**
 * Cuts text into comparable words: case and accents folded, inflection cut off ({@link Stem}),
 * possessive endings dropped, "n't" read as "not", "U.S." and "US" the same word and not the
 * pronoun, figures with their separators one word, each ideograph a word.
 */
public final class Words {

  private static final String ACCENTED =
      "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćčďđēėęěğīįıłńňōőřśşšťūůűųźżž";
  private static final String PLAIN =
      "aaaaaaceeeeiiiinoooooouuuuyyaaaccddeeeegiiilnnoorssstuuuuzzz";

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  /** The comparable form of some parts of a text, in order. */
  public static Wording of(String text, List<Span> parts) {
    Words out = new Words(text);
    for (Span part : parts) {
      out.cut(part.begin(), part.end());
    }
    return new Wording(out.words, out.spans);
  }

  private void cut(int begin, int end) {
    int i = begin;
    while (i < end) {
      int c = text.codePointAt(i);
      if (Character.isIdeographic(c)) {
        add(Character.toString(c), i, i + Character.charCount(c));
      } else if (isDigit(c)) {
        i = number(i, end);
        continue;
      } else if (Character.isLetter(c)) {
        i = word(i, end);
        continue;
      }
      i += Character.charCount(c);
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private int number(int begin, int limit) {
    StringBuilder digits = new StringBuilder();
    int i = begin;
    while (i < limit) {
      char c = text.charAt(i);
      boolean inside = i + 1 < limit && isDigit(text.charAt(i + 1));
      if (isDigit(c) || (c == '.' && inside)) {
        digits.append(c);
      } else if (!(c == ',' && inside)) {
        break;
      }
      i++;
    }
    add(digits.toString(), begin, i);
    return i;
  }

  private int word(int begin, int limit) {
    int acronym = acronymEnd(begin, limit);
    if (acronym > begin) {
      add(text.substring(begin, acronym).replace(".", ""), begin, acronym);
      return acronym;
    }
    int end = lettersEnd(begin, limit);
    if (end + 1 < limit
        && isApostrophe(text.charAt(end))
        && Character.isLetter(text.charAt(end + 1))) {
      int tail = lettersEnd(end + 1, limit);
      return contraction(begin, end, tail);
    }
    add(comparable(begin, end), begin, end);
    return end;
  }

  /** A word with an apostrophe inside: "China's", "don't", "we'll", "d'Ivoire". */
  private int contraction(int begin, int mark, int tail) {
    String ending = fold(text.substring(mark + 1, tail));
    switch (ending) {
      case "s" -> add(comparable(begin, mark), begin, tail);
      case "t" -> {
        String head = fold(text.substring(begin, mark));
        if (head.length() > 1 && head.endsWith("n")) {
          String verb = head.substring(0, head.length() - 1);
          String full = verb.equals("ca") ? "can" : verb.equals("wo") ? "will" : Stem.of(verb);
          add(full, begin, mark - 1);
          add("not", mark - 1, tail);
        } else {
          add(comparable(begin, mark), begin, tail);
        }
      }
      case "ll" -> two(begin, mark, tail, "will");
      case "re" -> two(begin, mark, tail, "are");
      case "ve" -> two(begin, mark, tail, "have");
      case "d" -> two(begin, mark, tail, "would");
      case "m" -> two(begin, mark, tail, "am");
      default -> {
        add(comparable(begin, mark), begin, mark);
        add(comparable(mark + 1, tail), mark + 1, tail);
      }
    }
    return tail;
  }

  private void two(int begin, int mark, int tail, String second) {
    add(comparable(begin, mark), begin, mark);
    add(second, mark, tail);
  }

  /** End of single capitals with full stops, such as "U.S."; the begin if there are none. */
  private int acronymEnd(int begin, int limit) {
    int i = begin;
    while (i + 1 < limit && Character.isUpperCase(text.charAt(i)) && text.charAt(i + 1) == '.') {
      i += 2;
    }
    if (i >= begin + 2
        && i < limit
        && Character.isUpperCase(text.charAt(i))
        && lettersEnd(i, limit) == i + 1) {
      i++;
    }
    return i >= begin + 3 ? i : begin;
  }

  private int lettersEnd(int begin, int limit) {
    int i = begin;
    while (i < limit) {
      int c = text.codePointAt(i);
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (!(Character.isLetterOrDigit(c) || mark) || Character.isIdeographic(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return Math.min(i, limit);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
  }

  private String comparable(int begin, int end) {
    if (end - begin >= 2 && end - begin <= 3 && isUpper(begin, end)) {
      return text.substring(begin, end);
    }
    return Stem.of(fold(text.substring(begin, end)));
  }

  private boolean isUpper(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** Lower case without accents. */
  public static String fold(String word) {
    int plain = 0;
    while (plain < word.length() && isPlain(word.charAt(plain))) {
      plain++;
    }
    if (plain == word.length()) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length()).append(word, 0, plain);
    for (int i = plain; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        int lower = Character.toLowerCase(c);
        int at = lower < 128 ? -1 : ACCENTED.indexOf(lower);
        out.appendCodePoint(at < 0 ? lower : PLAIN.charAt(at));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return c < 128 && (c < 'A' || c > 'Z');
  }

  private void add(String word, int begin, int end) {
    words.add(word);
    spans.add(new Span(begin, end));
  }
}
