package refrain.read;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of which every match begins with the begin of a word. It is tried only where a word
 * begins with letters that it can begin with, which is much sooner done than a search.
 */
final class WordPattern {

  private static final int ASCII = 128;

  private final BitSet begins = new BitSet(ASCII * ASCII);
  private final Pattern pattern;

  /**
   * @param begins the first two letters of each word that a match can begin with, or its only one,
   *     in small letters and with blanks between
   * @param regex matches nothing that does not begin with a boundary and these letters in ASCII
   */
  WordPattern(String begins, String regex) {
    this.pattern = Pattern.compile(regex);
    for (String begin : begins.toLowerCase(Locale.ROOT).split(" ", -1)) {
      for (int second = 0; second < ASCII; second++) {
        if (begin.length() == 1 || small((char) second) == begin.charAt(1)) {
          this.begins.set(begin.charAt(0) * ASCII + second);
        }
      }
    }
  }

  /** Whether a match is in the text. */
  boolean isIn(String text) {
    Matcher m = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = small(c) >= 'a' && small(c) <= 'z';
      if (letter && !inside && begins(text, i) && m.region(i, text.length()).lookingAt()) {
        return true;
      }
      inside = letter || (c >= '0' && c <= '9') || c == '_';
    }
    return false;
  }

  private boolean begins(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return begins.get(small(text.charAt(at)) * ASCII + (next < ASCII ? next : ' '));
  }

  /** A letter of ASCII in small; others as they are. */
  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
