package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import refrain.domain.Span;

/** Cuts text into words and marks. */
final class Lexer {

  private static final Set<String> POINTED =
      Set.of(
          "mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "lt", "col",
          "sgt", "capt", "maj", "adm", "cmdr", "rev", "hon", "prof", "st", "jr", "sr", "jan", "feb",
          "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "corp", "co", "ltd", "vs",
          "no", "ave", "calif", "fla", "mass", "conn", "ill", "ariz", "colo", "pa", "va", "wis",
          "mich", "minn", "tex", "wash", "tenn", "ga", "ala", "ark", "ky", "la", "md", "miss", "mo",
          "mont", "neb", "nev", "okla", "ore", "del", "etc", "dept", "supt", "amb", "pres", "atty",
          "asst", "messrs", "u.s", "u.k", "u.n", "d.c", "a.m", "p.m", "e.g", "i.e");

  private static final Set<String> CLITICS = Set.of("s", "ll", "re", "ve", "d", "m");

  private Lexer() {}

  /** The words and marks inside the span, in order. */
  static List<Word> scan(String text, Span within) {
    List<Word> out = new ArrayList<>();
    int i = within.begin();
    int limit = within.end();
    while (i < limit) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int end = wordEnd(text, i, limit);
        addWord(text, i, end, out);
        i = end;
      } else if (isBlank(c)) {
        i++;
      } else {
        int width = Character.charCount(text.codePointAt(i));
        if (isApostrophe(c) && isCliticAt(text, i, limit)) {
          int end = letterEnd(text, i + 1, limit);
          add(text, i, end, Word.Kind.LETTERS, out);
          i = end;
          continue;
        }
        int end = Math.min(limit, i + width);
        add(text, i, end, Word.Kind.MARK, out);
        i = end;
      }
    }
    return out;
  }

  private static boolean isCliticAt(String text, int i, int limit) {
    if (i == 0 || !(Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
      return false;
    }
    int end = letterEnd(text, i + 1, limit);
    return end - i <= 3 && CLITICS.contains(text.substring(i + 1, end).toLowerCase(Locale.ROOT));
  }

  private static int letterEnd(String text, int i, int limit) {
    int end = i;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int wordEnd(String text, int begin, int limit) {
    int i = begin;
    int piece = begin;
    while (i < limit) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        i++;
        continue;
      }
      boolean more = i + 1 < limit && Character.isLetterOrDigit(text.charAt(i + 1));
      if ((c == '-' || c == '\u2011' || c == '\u00ad' || c == '&' || c == '_') && more) {
        i++;
        piece = i;
      } else if (isApostrophe(c) && more && !startsClitic(text, i, limit)) {
        i++;
        piece = i;
      } else if (c == '.' && joinsPoint(text, begin, piece, i, limit)) {
        i++;
        piece = i;
      } else if ((c == ',' || c == ':')
          && more
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))) {
        i++;
        piece = i;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean startsClitic(String text, int apostrophe, int limit) {
    int end = letterEnd(text, apostrophe + 1, limit);
    String tail = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
    return CLITICS.contains(tail);
  }

  private static boolean joinsPoint(String text, int begin, int piece, int point, int limit) {
    char before = text.charAt(point - 1);
    boolean more = point + 1 < limit && Character.isLetterOrDigit(text.charAt(point + 1));
    if (Character.isDigit(before)) {
      return more && Character.isDigit(text.charAt(point + 1));
    }
    if (point - piece == 1 && Character.isLetter(before)) {
      // An initial, or a letter of "U.S.": a lone "I." or "a." in lower case ends a sentence.
      return (Character.isUpperCase(before) && before != 'I')
          || more
          || (piece > begin && text.charAt(piece - 1) == '.');
    }
    if (more) {
      char next = text.charAt(point + 1);
      return Character.isLowerCase(next) && Character.isLowerCase(before);
    }
    return POINTED.contains(text.substring(begin, point).toLowerCase(Locale.ROOT))
        && Character.isUpperCase(text.charAt(begin));
  }

  private static void addWord(String text, int begin, int end, List<Word> out) {
    int length = end - begin;
    // "doesn't" is "does" and "n't", as "cannot" is one word.
    if (length > 3
        && isApostrophe(text.charAt(end - 2))
        && (text.charAt(end - 1) == 't' || text.charAt(end - 1) == 'T')
        && (text.charAt(end - 3) == 'n' || text.charAt(end - 3) == 'N')) {
      add(text, begin, end - 3, Word.Kind.LETTERS, out);
      add(text, end - 3, end, Word.Kind.LETTERS, out);
      return;
    }
    boolean number = Character.isDigit(text.charAt(begin));
    add(text, begin, end, number ? Word.Kind.NUMBER : Word.Kind.LETTERS, out);
  }

  private static void add(String text, int begin, int end, Word.Kind kind, List<Word> out) {
    String word = text.substring(begin, end).replace('\u2019', '\'').replace('\u2018', '\'');
    out.add(new Word(begin, end, word, word.toLowerCase(Locale.ROOT), kind));
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\u200b';
  }
}
