package refrain.evaluate;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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

  private static final Pattern HEAD_END =
      Pattern.compile("[,;(\u2014]|(?<![\\p{L}\\p{N}_])who(?![\\p{L}\\p{N}_])");

  // Possessive quantifiers: the same matches, without a stack that grows with the text.
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "(?<!%1$s)(?:[A-Z][^%2$s,;()]*+[%2$s]?+)++"
              .formatted(CharacterClass.WORD, CharacterClass.SPACES));

  private static final Pattern SPACE = Pattern.compile("[" + CharacterClass.SPACES + "]+");
  private static final String MARKS_AROUND = ".'\"\u201c\u201d";
  private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

  private NameKey() {}

  /**
   * The last word, in lower case, of the last capitalised name before any comma, bracket or "who";
   * titles, articles and pronouns are no names.
   */
  static Optional<String> find(String source) {
    String head = HEAD_END.split(straight(source), 2)[0];
    List<MatchResult> names = CAPITALISED.matcher(head).results().toList();
    for (MatchResult name : names.reversed()) {
      List<String> words = words(name.group());
      if (!words.isEmpty()) {
        return Optional.of(words.getLast());
      }
    }
    return Optional.empty();
  }

  /** Whether the key stands in the text as a word of its own, in any case. */
  static boolean occurs(String key, String text) {
    return Pattern.compile(
            "(?<!%1$s)%2$s(?!%1$s)".formatted(CharacterClass.WORD, Pattern.quote(key)))
        .matcher(straight(text).toLowerCase(ROOT))
        .find();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String printed : SPACE.split(name)) {
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
