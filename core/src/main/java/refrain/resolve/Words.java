package refrain.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.RegionKind;
import refrain.domain.Span;

/**
 * The words and marks of a text in a form made for names: "U.S." is the one word "US", "Mr." is
 * "Mr", a possessive ending is the word {@value #POSSESSIVE} of its own, apostrophes are straight.
 */
final class Words {

  static final String POSSESSIVE = "'s";

  // Longer runs of letters are no words; cut, they cost no more than words do.
  private static final int MAX_WORD = 80;
  private static final int MAX_DOTTED = 12;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Jr", "Sr", "St",
          "Prof", "Rev", "Adm", "Capt", "Sgt", "Maj", "Brig", "Amb", "Hon", "MR", "MS", "MRS", "DR",
          "Cmdr", "Cdr", "Cpl", "Spc", "Pvt", "Del", "Supt", "Det", "Sens", "Reps", "Govs", "Gens",
          "Drs", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov",
          "Dec", "Pres");

  private final String text;
  private final List<Span> titles = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final List<String> lowers = new ArrayList<>();
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int[] sentences = new int[0];
  private int[] paragraphs = new int[0];

  private Words(String text) {
    this.text = text;
  }

  /** The words of a text that is one sentence. */
  static Words of(String text) {
    Words words = new Words(text);
    words.lex();
    words.sentences = new int[words.size()];
    words.paragraphs = new int[words.size()];
    return words;
  }

  /** The words of an article with their sentences and paragraphs. */
  static Words of(Article article) {
    Words words = new Words(article.text());
    words.lex();
    words.sentences = words.places(article.sentences());
    words.paragraphs = words.places(article.paragraphs());
    words.titles.addAll(article.regions(RegionKind.TITLE));
    words.titles.addAll(article.regions(RegionKind.SUBHEAD));
    return words;
  }

  /** For each word the index of the last of the spans that begins at or before it, or -1. */
  private int[] places(List<Span> spans) {
    int[] out = new int[size()];
    int s = -1;
    for (int i = 0; i < out.length; i++) {
      while (s + 1 < spans.size() && spans.get(s + 1).begin() <= begins[i]) {
        s++;
      }
      out[i] = s;
    }
    return out;
  }

  int size() {
    return forms.size();
  }

  String form(int i) {
    return forms.get(i);
  }

  /** The word in small letters. */
  String lower(int i) {
    return lowers.get(i);
  }

  /** Whether a word, given in small letters, stands anywhere. */
  boolean has(String lower) {
    return lowers.contains(lower);
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  int sentence(int i) {
    return sentences[i];
  }

  int paragraph(int i) {
    return paragraphs[i];
  }

  /** The index of the first word that ends after this character. */
  int firstEndingAfter(int character) {
    int at = Arrays.binarySearch(ends, 0, size(), character);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The index of the first word that begins at or after this character. */
  int firstFrom(int character) {
    int at = Arrays.binarySearch(begins, 0, size(), character);
    return at >= 0 ? at : -at - 1;
  }

  String printed(int from, int to) {
    String printed = text.substring(begins[from], ends[to - 1]);
    return printed.indexOf('\n') < 0 ? printed : String.join(" ", printed.split("\\s+", -1));
  }

  boolean isWord(int i) {
    return Character.isLetterOrDigit(forms.get(i).codePointAt(0));
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(forms.get(i).codePointAt(0));
  }

  /** Whether the word stands in a part that the reader marked as a headline. */
  boolean isTitle(int i) {
    for (Span title : titles) {
      if (title.contains(begins[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but the opening of a sentence or a quotation stands before the word. */
  boolean isFirst(int i) {
    if (i == 0 || sentences[i] != sentences[i - 1] || paragraphs[i] != paragraphs[i - 1]) {
      return true;
    }
    if (isWord(i - 1) || isPossessive(i - 1) || ",-–/&'’".contains(forms.get(i - 1))) {
      return false;
    }
    // After a comma and a closing quotation mark the sentence goes on.
    boolean closing =
        i > 1
            && forms.get(i - 2).equals(",")
            && begins[i - 1] == ends[i - 2]
            && begins[i] > ends[i - 1];
    return !closing;
  }

  /** Whether a word of two letters or more has only capitals. */
  boolean isShouted(int i) {
    return isShouted(forms.get(i));
  }

  static boolean isShouted(String form) {
    return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
  }

  /** "O'CONNELL" as "O'Connell". */
  static String capitalised(String shouted) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < shouted.length(); i++) {
      char c = shouted.charAt(i);
      out.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return out.toString();
  }

  boolean isPossessive(int i) {
    return forms.get(i).equals(POSSESSIVE);
  }

  private void add(int begin, int end, String form) {
    int n = forms.size();
    if (n == begins.length) {
      begins = Arrays.copyOf(begins, n * 2);
      ends = Arrays.copyOf(ends, n * 2);
    }
    begins[n] = begin;
    ends[n] = end;
    forms.add(form);
    lowers.add(form.toLowerCase(Locale.ROOT));
  }

  private void lex() {
    int n = text.length();
    int i = 0;
    while (i < n) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i += Character.charCount(c);
      } else if (Character.isLetterOrDigit(c)) {
        i = lexWord(i);
      } else if (isApostrophe(c) && i > 0 && Character.isLetter(text.charAt(i - 1))) {
        i = lexPossessive(i);
      } else {
        int end = i + Character.charCount(c);
        add(i, end, text.substring(i, end));
        i = end;
      }
    }
  }

  private int lexPossessive(int i) {
    boolean s = i + 1 < text.length() && (text.charAt(i + 1) | 32) == 's' && !letterAt(i + 2);
    boolean bare =
        (text.charAt(i - 1) | 32) == 's'
            && i + 2 < text.length()
            && text.charAt(i + 1) == ' '
            && letterAt(i + 2);
    int end = s ? i + 2 : i + 1;
    add(i, end, s || bare ? POSSESSIVE : "'");
    return end;
  }

  private int lexWord(int begin) {
    int dotted = dottedEnd(begin);
    if (dotted > begin + 2) {
      add(begin, dotted, text.substring(begin, dotted).replace(".", ""));
      return dotted;
    }
    int i = begin;
    while (i < text.length() && i - begin < MAX_WORD) {
      int c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c) || isRestOfLetter(i, begin)) {
        i += Character.charCount(c);
      } else if (i > begin && letterAt(i + 1) && (c == '-' || (isApostrophe(c) && !isEndS(i)))) {
        i++;
      } else {
        break;
      }
    }
    String form = text.substring(begin, i).replace('’', '\'');
    boolean dot = i < text.length() && text.charAt(i) == '.';
    int end = i;
    if (dot && (ABBREVIATIONS.contains(form) || isInitial(form))) {
      end = i + 1;
    }
    add(begin, end, form);
    return end;
  }

  /** An accent that stands by itself, or what is left of a letter read in a wrong encoding. */
  private boolean isRestOfLetter(int i, int begin) {
    char c = text.charAt(i);
    char before = i > begin ? text.charAt(i - 1) : ' ';
    boolean sign = c >= 0x80 && c < 0xC0 && c != 0xA0;
    boolean broken = before == 'Â' || before == 'Ã' || isAccent(before);
    return (isAccent(c) && Character.isLetter(before)) || (sign && broken);
  }

  private static boolean isAccent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isInitial(String form) {
    return form.length() == 1 && Character.isUpperCase(form.charAt(0));
  }

  /** Where a run such as "U.S." ends, or the begin. */
  private int dottedEnd(int begin) {
    int i = begin;
    while (i + 1 < text.length()
        && i - begin < MAX_DOTTED
        && Character.isUpperCase(text.charAt(i))
        && text.charAt(i + 1) == '.') {
      i += 2;
    }
    return i;
  }

  private boolean isEndS(int apostrophe) {
    return (text.charAt(apostrophe + 1) | 32) == 's' && !letterAt(apostrophe + 2);
  }

  private boolean letterAt(int i) {
    return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  /** Whether two words stand in one sentence of one paragraph. */
  boolean sameSentence(int a, int b) {
    return sentence(a) == sentence(b) && paragraph(a) == paragraph(b);
  }
}
