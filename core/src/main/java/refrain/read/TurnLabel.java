package refrain.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Span;

/**
 * Words at the begin of a paragraph that may name who speaks: {@code MR PRICE:}, {@code Q:}.
 *
 * @param span the words without colon and marks
 * @param wordsFrom index of the first word spoken, at most the end of the paragraph
 * @param style how it is written
 */
record TurnLabel(Span span, int wordsFrom, Style style) {

  /** How a label is written; the labels of one transcript mostly agree. */
  enum Style {
    /** "Q" and "A". */
    LETTER,
    /** "MS. PSAKI". */
    CAPITALS,
    /** "Lin Jian", "China Daily". */
    NAME
  }

  private static final int LONGEST = 64;
  private static final int MOST_WORDS = 9;
  private static final int MOST_NAME_WORDS = 6;

  private static final Set<String> LINKS =
      Words.of("of the de la le du del der van von and for to al el bin ibn da di after");

  private static final Set<String> NO_SPEAKERS =
      Words.of(
          """
          appendix note notes update correction related source sources photo example background
          first second third date location subject re cc contact summary abstract conclusion title
          editor's editors read more watch see also location time venue reference annex attachment
          warning question-and-answer p.s ps http https name age city names job status party total distr original url via tip fact facts
          """);

  private static final Set<String> QUESTIONERS =
      Words.of(
          """
          q question questions questioner journalist reporter interviewer host moderator presenter
          compere operator anchor audience press follow-up followup participant correspondent
          journalists reporters unidentified caller announcer student media
          """);

  private static final Set<String> OUTLET_WORDS =
      Words.of(
          """
          news tv daily times agency press radio post broadcasting review telegraph journal monthly
          weekly television broadcaster media network herald tribune gazette guardian globe ilbo
          shimbun novosti bloomberg reuters afp ap ansa cctv cctv4 cnn bbc cgtn cri cnr nhk tass itar-tass xinhua
          sputnik pti yonhap kyodo efe dpa upi abc nbc cbs fox npr pbs al-jazeera jazeera rt kbs mbc
          sbs zdf ard rai interfax ukrinform anadolu antara bernama jiji ria cns nos asahi paper
          """);

  private static final Set<String> OFFICES =
      Words.of(
          """
          mr mrs ms miss dr prof professor sir dame lord president premier minister pm chancellor
          secretary ambassador spokesperson spokesman spokeswoman senator governor general admiral
          colonel commissioner director administrator chairman chairwoman chair king queen prince
          pope treasurer mayor judge justice envoy representative official deputy administration
          undersecretary congressman congresswoman vice captain commander
          """);

  /** The label that this paragraph begins with, if it looks like one. */
  static Optional<TurnLabel> find(String text, Span paragraph) {
    int i = paragraph.begin();
    int end = paragraph.end();
    while (i < end && i < paragraph.begin() + 4 && isMark(text.charAt(i))) {
      i++;
    }
    if (i >= end || !(Character.isUpperCase(text.charAt(i)) || isCaseless(text.charAt(i)))) {
      return Optional.empty();
    }
    int limit = Math.min(end, i + LONGEST);
    int colon = i;
    while (colon < limit && text.charAt(colon) != ':' && text.charAt(colon) != '：') {
      char c = text.charAt(colon);
      if (Blanks.isLineEnd(c) || c == '?' || c == '!' || c == ';' || c == '"' || c == '“') {
        break;
      }
      colon++;
    }
    boolean found = colon < limit && (text.charAt(colon) == ':' || text.charAt(colon) == '：');
    return found ? withColon(text, i, colon, end) : letterAlone(text, i, end);
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '"' || c == '“' || c == '”' || c == '(' || c == '>';
  }

  private static boolean isCaseless(char c) {
    return Character.getType(c) == Character.OTHER_LETTER;
  }

  /** "Q Thank you": the letter and a gap, as some offices print it. */
  private static Optional<TurnLabel> letterAlone(String text, int i, int end) {
    char c = text.charAt(i);
    if (c != 'Q' && c != 'A') {
      return Optional.empty();
    }
    int after = i + 1;
    while (after < end && (text.charAt(after) == '*' || text.charAt(after) == '.')) {
      after++;
    }
    // "QWhat did he say?": a mark of its own in print, lost in copying.
    if (c == 'Q' && i + 2 < end && "WHDIY".indexOf(text.charAt(i + 1)) >= 0) {
      return Character.isLowerCase(text.charAt(i + 2)) || text.charAt(i + 2) == ' '
          ? Optional.of(new TurnLabel(new Span(i, i + 1), i + 1, Style.LETTER))
          : Optional.empty();
    }
    int words = Blanks.skip(text, after, end);
    boolean gap =
        words - after >= 2 || (words > after && (c == 'Q' || text.charAt(after - 1) == '.'));
    boolean wide = after < end && text.charAt(after) == '\t';
    return gap || wide || (after == end && c == 'Q')
        ? Optional.of(new TurnLabel(new Span(i, i + 1), words, Style.LETTER))
        : Optional.empty();
  }

  private static Optional<TurnLabel> withColon(String text, int begin, int colon, int end) {
    int labelEnd = colon;
    while (labelEnd > begin
        && (text.charAt(labelEnd - 1) == '*' || Blanks.isBlank(text.charAt(labelEnd - 1)))) {
      labelEnd--;
    }
    int after = colon + 1;
    while (after < end && (text.charAt(after) == '*' || text.charAt(after) == '_')) {
      after++;
    }
    // "10:33", "http://": no label; a missing blank before a capital is common.
    if (after < end
        && !Blanks.isBlank(text.charAt(after))
        && text.charAt(colon) == ':'
        && !Character.isUpperCase(text.charAt(after))
        && !Marks.isQuote(text.charAt(after))
        && !isCaseless(text.charAt(after))
        && text.charAt(after) != '('
        && text.charAt(after) != '[') {
      return Optional.empty();
    }
    Span span = new Span(begin, labelEnd);
    Optional<Style> style = styleOf(span.in(text));
    int words = Blanks.skip(text, after, end);
    return style.map(s -> new TurnLabel(span, words, s));
  }

  private static Optional<Style> styleOf(String label) {
    if (label.equals("Q") || label.equals("A") || label.equals("问") || label.equals("答")) {
      return Optional.of(Style.LETTER);
    }
    String plain = label.replaceAll("\\([^)]*\\)", " ").strip();
    String[] words = plain.split("[\\s\\u00a0,/]+", -1);
    if (plain.isEmpty() || words.length > MOST_WORDS) {
      return Optional.empty();
    }
    String first = words[0].toLowerCase(Locale.ROOT).replace('’', '\'');
    if (NO_SPEAKERS.contains(first)) {
      return Optional.empty();
    }
    if (plain.length() >= 2
        && plain.equals(plain.toUpperCase(Locale.ROOT))
        && plain.chars().filter(Character::isLetter).count() >= 2) {
      return plain.chars().anyMatch(Character::isUpperCase)
          ? Optional.of(Style.CAPITALS)
          : han(plain);
    }
    if (plain.matches(
        "(?:Mc|Mac|De|Di|Van|O['’])[\\p{Lu}]{2,}|[\\p{Lu}. ]{2,}(?:Mc|Mac)[\\p{Lu}]+")) {
      return Optional.of(Style.CAPITALS);
    }
    if (words.length > MOST_NAME_WORDS) {
      return Optional.empty();
    }
    for (String word : words) {
      if (!word.isEmpty()
          && !Character.isUpperCase(word.charAt(0))
          && !LINKS.contains(word)
          && !isFollowUp(word)) {
        return Optional.empty();
      }
    }
    return Optional.of(Style.NAME);
  }

  private static boolean isFollowUp(String word) {
    return word.equalsIgnoreCase("follow-up")
        || word.equals("raised")
        || word.equals("press")
        || word.equals("conference")
        || word.equals("question");
  }

  private static Optional<Style> han(String label) {
    return label.length() <= 12 ? Optional.of(Style.NAME) : Optional.empty();
  }

  /** The label in the form by which labels are compared. */
  String key(String text) {
    return span.in(text)
        .replaceAll("\\([^)]*\\)", " ")
        .replaceAll("[\\s\\u00a0.]+", " ")
        .strip()
        .toUpperCase(Locale.ROOT);
  }

  /** Whether a label of this key asks, whoever it is: "QUESTION", "Q", "JOURNALIST". */
  static boolean asks(String key) {
    if (key.equals("问")) {
      return true;
    }
    String[] words = key.toLowerCase(Locale.ROOT).split("[ ,]+", -1);
    return words.length > 0
        && (QUESTIONERS.contains(words[0]) || QUESTIONERS.contains(words[words.length - 1]));
  }

  /** Whether a label of this key answers by its form alone. */
  static boolean answers(String key) {
    return key.equals("A") || key.equals("ANSWER") || key.equals("答");
  }

  static boolean isOutlet(String key) {
    for (String word : key.toLowerCase(Locale.ROOT).split("[ ,/-]+", -1)) {
      if (OUTLET_WORDS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean isOffice(String key) {
    for (String word : key.toLowerCase(Locale.ROOT).split("[ ,-]+", -1)) {
      if (OFFICES.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
