package refrain.read;

import java.util.Set;
import java.util.regex.Pattern;
import refrain.domain.Span;

/** What a short paragraph looks like. */
final class Lines {

  private static final int LONGEST_HEADING = 110;
  private static final int LONGEST_TITLE = 400;

  private static final Pattern CREDIT =
      Pattern.compile(
          "\\(?(?:(?:Additional |With )?[Rr]eporting by|Writing by|Writing and|Editing by|Compiled by"
              + "|Additional (?:reporting|writing)|Copyright|©|\\([cC]\\) ?\\d{4}|All rights reserved"
              + "|Image (?:copyright|caption)|Photo(?:graph)?s?(?: by|:|/| credit)|Picture:|FILE PHOTO"
              + "|File photo|Getty|RELATED:|Subscribe|Sign up|Click here|Advertisement|ADVERTISEMENT"
              + "|Continue reading|Slideshow|Media playback|[Hh]/t|Like the page|Suggest to a friend"
              + "|The Associated Press contributed|This (?:material|story) may not be|Send (?:tips|comments)"
              + "|Follow (?:us|@|\\w+ on (?:Twitter|Facebook|X|Instagram))|Like what you see"
              + "|Correction:|CORRECTION:|Editor['’]s [Nn]ote|EDITOR['’]S NOTE).*",
          Pattern.DOTALL);

  // So may sentences begin; only a short line that is none is a link or a notice.
  private static final Pattern LINK =
      Pattern.compile(
          "\\(?(?:Read (?:more|also|next|full)|READ (?:MORE|ALSO)|Related(?::| stories| articles| news| topics| links)"
              + "|RELATED|Share (?:this|on|via)|More from|Also (?:read|on)|See also|To view|Watch:|WATCH:|Sources?:"
              + "|Print(?:er|$| this)|Appendix:$|E-?mail (?:this|to)|Back to top|Contact (?:the|us)|Follow).*",
          Pattern.DOTALL);

  private static final Set<String> SENTENCE_WORDS =
      Words.of(
          "the The a A an An has have had was were been its their I we We he He she She it It");

  private Lines() {}

  /** Whether it ends as a sentence does, closing marks apart. */
  static boolean endsSentence(String text, Span p) {
    int i = p.end() - 1;
    while (i > p.begin() && (Marks.isQuote(text.charAt(i)) || Marks.isClosing(text.charAt(i)))) {
      i--;
    }
    char c = text.charAt(i);
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
  }

  /** A short line without the end of a sentence that could stand over a part of the text. */
  static boolean isHeading(String text, Span p) {
    if (p.length() > LONGEST_HEADING || p.length() < 3) {
      return false;
    }
    char first = text.charAt(p.begin());
    char last = text.charAt(p.end() - 1);
    boolean begins =
        Character.isUpperCase(first) || Character.isDigit(first) || Marks.isQuote(first);
    boolean asks = last == '?' && !Marks.isQuote(first) && isHeadlineCase(text, p);
    return begins
        && (asks || !endsSentence(text, p))
        && last != ','
        && last != ';'
        && last != ':'
        && last != '—'
        && !isRule(text, p);
  }

  /** Whether it could be a headline that stands over the whole text. */
  static boolean isTitle(String text, Span p, boolean blankAfter) {
    if (p.length() > LONGEST_TITLE || p.length() < 3 || isRule(text, p)) {
      return false;
    }
    char last = text.charAt(p.end() - 1);
    if (last == ',' || last == ':' || last == '—' || (last == ';' && p.length() > 110)) {
      return false;
    }
    if (p.length() > 260 && !isHeadlineCase(text, p)) {
      return false;
    }
    if (!endsSentence(text, p)) {
      return blankAfter || p.length() <= LONGEST_HEADING;
    }
    return blankAfter
        && ((p.length() <= 200 && isHeadlineCase(text, p))
            || (p.length() <= 120 && isTerse(text, p)));
  }

  /** Whether it leaves out the articles and auxiliaries that a sentence of this length has. */
  private static boolean isTerse(String text, Span p) {
    for (String word : p.in(text).split("[^\\p{L}']+", -1)) {
      if (SENTENCE_WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether most longer words are capitalised. */
  static boolean isHeadlineCase(String text, Span p) {
    int words = 0;
    int capitals = 0;
    int i = p.begin();
    while (i < p.end()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int begin = i;
      while (i < p.end() && (Character.isLetter(text.charAt(i)) || isApostrophe(text.charAt(i)))) {
        i++;
      }
      if (i - begin >= 4) {
        words++;
        capitals += Character.isUpperCase(text.charAt(begin)) ? 1 : 0;
      }
    }
    return words > 0 && capitals * 10 >= words * 7;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** A line of marks only. */
  static boolean isRule(String text, Span p) {
    for (int i = p.begin(); i < p.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Credits, notices and links, as a whole paragraph. */
  static boolean isCredit(String text, Span p) {
    if (p.length() > 600) {
      return false;
    }
    String s = p.in(text);
    boolean tail = s.startsWith("(") && s.endsWith(")");
    return ((p.length() <= 300 || tail) && CREDIT.matcher(s).matches())
        || (p.length() <= 120
            && (!endsSentence(text, p) || s.startsWith("R"))
            && LINK.matcher(s).matches());
  }

  /** Whether the next line tells whose picture it was, as in "Image copyright". */
  static boolean announcesCredit(String text, Span p) {
    return p.length() <= 16 && p.in(text).startsWith("Image c");
  }
}
