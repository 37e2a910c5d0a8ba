package refrain.evaluate;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The word by which a name is recognised: mostly the surname. */
final class NameKey {

  private static final Set<String> NOT_NAMES =
      Set.of(
          """
          a an the he she they it i we you who which his her their its our my this that these
          those some many most one two three another other others both all several few no each
          mr mrs ms miss dr sen sens rep reps gov president senator governor representative
          secretary congressman congresswoman former republican republicans democrat democrats
          """
              .strip()
              .split("\\s+"));

  private static final String HEAD_ENDS = ",;(\u2014";
  private static final String NAME_ENDS = ",;()";
  private static final Pattern SPACE = Pattern.compile("[" + CharacterClass.SPACES + "]+");
  private static final String MARKS_AROUND = ".'\"\u201c\u201d";
  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

  private NameKey() {}

  /**
   * The last word, in lower case, of the last capitalised name before any comma, bracket or "who";
   * titles, articles and pronouns are no names.
   */
  static Optional<String> find(String source) {
    String straight = straight(source);
    List<String> names = capitalised(straight.substring(0, headEnd(straight)));
    for (String name : names.reversed()) {
      List<String> words = words(name);
      if (!words.isEmpty()) {
        return Optional.of(words.getLast());
      }
    }
    return Optional.empty();
  }

  /** Whether the key stands in the text as a word of its own, in any case. */
  static boolean occurs(String key, String text) {
    String lower = straight(text).toLowerCase(ROOT);
    for (int at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + 1)) {
      if (!isWordBefore(lower, at) && !isWordAfter(lower, at + key.length())) {
        return true;
      }
    }
    return false;
  }

  private static int headEnd(String source) {
    int end = 0;
    while (end < source.length()
        && HEAD_ENDS.indexOf(source.charAt(end)) < 0
        && !(source.startsWith("who", end) && isBounded(source, end, end + 3))) {
      end++;
    }
    return end;
  }

  private static boolean isBounded(String text, int begin, int end) {
    boolean underscored =
        (begin > 0 && text.charAt(begin - 1) == '_')
            || (end < text.length() && text.charAt(end) == '_');
    return !underscored && !isWordBefore(text, begin) && !isWordAfter(text, end);
  }

  // By code points: an expression that looks behind sees half of a character beyond U+FFFF.
  private static boolean isWordBefore(String text, int at) {
    return at > 0 && CharacterClass.isWord(text.codePointBefore(at));
  }

  private static boolean isWordAfter(String text, int at) {
    return at < text.length() && CharacterClass.isWord(text.codePointAt(at));
  }

  /** The longest runs of words that begin with a Latin capital, each up to a mark in its way. */
  private static List<String> capitalised(String head) {
    List<String> names = new ArrayList<>();
    int at = 0;
    while (at < head.length()) {
      if (!isCapital(head, at) || isWordBefore(head, at)) {
        at++;
        continue;
      }
      int begin = at;
      while (isCapital(head, at)) {
        while (at < head.length() && !isNameEnd(head.charAt(at))) {
          at++;
        }
        if (at < head.length() && CharacterClass.isSpace(head.charAt(at))) {
          at++;
        }
      }
      names.add(head.substring(begin, at));
    }
    return names;
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z';
  }

  // All white space is below U+10000, so a unit is enough.
  private static boolean isNameEnd(char c) {
    return CharacterClass.isSpace(c) || NAME_ENDS.indexOf(c) >= 0;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String printed : SPACE.split(name, -1)) {
      String word = POSSESSIVE.matcher(bare(printed)).replaceAll("").toLowerCase(ROOT);
      if (word.codePointCount(0, word.length()) > 1 && !NOT_NAMES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static String bare(String printed) {
    int begin = 0;
    int end = printed.length();
    while (begin < end && MARKS_AROUND.indexOf(printed.charAt(begin)) >= 0) {
      begin++;
    }
    while (begin < end && MARKS_AROUND.indexOf(printed.charAt(end - 1)) >= 0) {
      end--;
    }
    return printed.substring(begin, end);
  }

  private static String straight(String text) {
    return text.replace('\u2019', '\'');
  }
}
