package refrain.redline;

import java.util.ArrayList;
import java.util.List;
import refrain.words.Piece;
import refrain.words.WordClass;
import refrain.words.Words;

/**
 * One side of a differing run: words of a text that the other text does not have there.
 *
 * @param text the whole text
 * @param words the words in order, marks left out
 */
public record Changed(String text, List<Word> words) {

  /**
   * A word, or two that change as one: "no longer", "more slowly".
   *
   * @param begin its first character
   * @param end after its last
   * @param folded in lower case, "n't" as " not"
   * @param kind its class
   * @param capital whether it begins with a capital letter
   * @param opens whether a sentence begins with it, so that the capital says nothing
   */
  public record Word(
      int begin, int end, String folded, WordClass kind, boolean capital, boolean opens) {

    /** Whether the capital tells a name: not at the begin of a sentence, and not "I". */
    public boolean isName() {
      return capital && !opens && !folded.equals("i");
    }
  }

  /** The words between two pieces of a text. */
  public static Changed of(String text, List<Piece> pieces, int from, int to) {
    List<Word> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Piece p = pieces.get(i);
      if (!p.word()) {
        continue;
      }
      Word word = word(text, pieces, i);
      Word last = words.isEmpty() ? null : words.get(words.size() - 1);
      if (last != null && i > from && pieces.get(i - 1).word() && isOne(last, word)) {
        WordClass kind = last.folded().equals("no") ? WordClass.NEGATION : WordClass.CONTENT;
        String both = last.folded() + " " + word.folded();
        words.set(
            words.size() - 1,
            new Word(last.begin(), word.end(), both, kind, last.capital(), last.opens()));
      } else {
        words.add(word);
      }
    }
    return new Changed(text, words);
  }

  private static boolean isOne(Word first, Word second) {
    return switch (first.folded()) {
      case "no" -> second.folded().equals("longer");
      case "more", "less" -> second.kind() == WordClass.CONTENT;
      default -> false;
    };
  }

  private static Word word(String text, List<Piece> pieces, int at) {
    Piece p = pieces.get(at);
    String folded = Words.fold(p.in(text)).replace('’', '\'');
    WordClass kind;
    if (folded.equals("cannot")) {
      kind = WordClass.MODAL;
      folded = "can not";
    } else if (folded.endsWith("n't")) {
      String verb = folded.substring(0, folded.length() - 3);
      verb = verb.equals("wo") ? "will" : verb.equals("ca") ? "can" : verb;
      folded = verb + " not";
      kind = WordClass.of(verb);
    } else {
      kind = WordClass.of(folded);
    }
    boolean capital = Character.isUpperCase(text.codePointAt(p.begin()));
    boolean initials = p.end() - p.begin() > 1 && isUpper(p.in(text));
    boolean opens = capital && !initials && opens(text, pieces, at);
    // "May" with a capital is the month, unless it opens a wish: "May they rest".
    if (capital && !opens && folded.equals("may")) {
      kind = WordClass.CONTENT;
    }
    return new Word(p.begin(), p.end(), folded, kind, capital, opens);
  }

  private static boolean isUpper(String word) {
    return word.codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  private static boolean opens(String text, List<Piece> pieces, int at) {
    int i = at - 1;
    while (i >= 0 && !pieces.get(i).word()) {
      if (".!?".contains(pieces.get(i).in(text))) {
        return true;
      }
      i--;
    }
    return i < 0;
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  /** Some of the words. */
  public Changed part(int from, int to) {
    return new Changed(text, words.subList(from, to));
  }

  /** The characters from the first to the last word; empty where there is none. */
  public String run() {
    return words.isEmpty()
        ? ""
        : text.substring(words.get(0).begin(), words.get(words.size() - 1).end());
  }

  /** The single words in lower case, contractions in two. */
  public List<String> single() {
    List<String> out = new ArrayList<>();
    for (Word w : words) {
      out.addAll(List.of(w.folded().split(" ", -1)));
    }
    return out;
  }

  /** Whether any of the words is a name by its capital. */
  public boolean hasName() {
    return words.stream().anyMatch(Word::isName);
  }
}
