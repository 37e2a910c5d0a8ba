package refrain.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import refrain.domain.Span;

/**
 * The words of a text as the archive's index has them: small letters without accents, digits, each
 * ideograph a word of its own. Every database is given the same words, so that the same question
 * has the same answer in each.
 *
 * @param words the words in order
 * @param spans where each stands in the text
 */
record Folded(List<String> words, List<Span> spans) {

  /** Longer words are cut: no word that people search for is as long. */
  private static final int LONGEST = 64;

  static Folded of(String text) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int begin = -1;
    int i = 0;
    while (i <= text.length()) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      boolean alone = Character.isIdeographic(c);
      boolean inside = !alone && isInside(c, begin >= 0);
      if (begin >= 0 && !inside) {
        add(text, begin, i, words, spans);
        begin = -1;
      }
      int next = i + (i < text.length() ? Character.charCount(c) : 1);
      if (alone) {
        add(text, i, next, words, spans);
      } else if (inside && begin < 0) {
        begin = i;
      }
      i = next;
    }
    return new Folded(words, spans);
  }

  /** The words with blanks between them. */
  static String line(String text) {
    return String.join(" ", of(text).words);
  }

  private static boolean isInside(int c, boolean within) {
    return Character.isLetterOrDigit(c)
        || (within && Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static void add(String text, int begin, int end, List<String> words, List<Span> spans) {
    String word = fold(text.substring(begin, Math.min(end, begin + 4 * LONGEST)));
    if (!word.isEmpty()) {
      words.add(word);
      spans.add(new Span(begin, end));
    }
  }

  private static String fold(String word) {
    String apart = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    apart
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(LONGEST)
        .forEach(c -> append(out, c));
    return out.toString();
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 128);
  }

  /** Letters that people type as others, and that no table takes apart. */
  private static void append(StringBuilder out, int c) {
    switch (c) {
      case 'ø' -> out.append('o');
      case 'đ' -> out.append('d');
      case 'ł' -> out.append('l');
      case 'ı' -> out.append('i');
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      default -> out.appendCodePoint(c);
    }
  }
}
