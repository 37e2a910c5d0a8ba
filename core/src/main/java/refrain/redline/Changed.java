package refrain.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<String> TITLES =
      Set.of("Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Col", "Lt", "Sgt", "Sen", "Rep", "Gov", "St");

  public Changed {
    words = List.copyOf(words);
  }

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
      return capital && !opens && !folded.equals("i") && !Calendar.isDay(folded);
    }

    /** The part of the word that is of a class: the "not" of "don't"; empty if there is none. */
    public Optional<String> part(WordClass of) {
      int blank = folded.indexOf(' ');
      boolean contracted = blank > 0 && end - begin < folded.length();
      if (!contracted) {
        return kind == of ? Optional.of(folded) : Optional.empty();
      }
      if (kind == of) {
        String head = folded.substring(0, blank);
        String tail = folded.substring(blank + 1);
        return Optional.of(WordClass.of(head) == of ? head : tail);
      }
      return of == WordClass.NEGATION && folded.endsWith(" not")
          ? Optional.of("not")
          : Optional.empty();
    }
  }

  /** The words between two pieces of a text. */
  public static Changed of(String text, List<Piece> pieces, int from, int to) {
    List<Word> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!pieces.get(i).word()) {
        continue;
      }
      Word word = word(text, pieces, i);
      Optional<Word> joined =
          words.isEmpty() || !pieces.get(i - 1).word()
              ? Optional.empty()
              : one(words.getLast(), word, Surroundings.amount(text, pieces, i + 1));
      if (joined.isPresent()) {
        words.set(words.size() - 1, joined.get());
      } else {
        words.add(word);
      }
    }
    return new Changed(text, words);
  }

  private static Optional<Word> one(Word first, Word second, String third) {
    Optional<WordClass> kind = Phrases.of(first.folded(), second.folded(), third);
    boolean compared = first.folded().equals("more") || first.folded().equals("less");
    if (kind.isEmpty() && compared && second.kind() == WordClass.CONTENT) {
      kind = Optional.of(WordClass.CONTENT);
    }
    return kind.map(
        k ->
            new Word(
                first.begin(),
                second.end(),
                first.folded() + " " + second.folded(),
                k,
                first.capital(),
                first.opens()));
  }

  private static Word word(String text, List<Piece> pieces, int at) {
    Piece p = pieces.get(at);
    String folded = Words.fold(p.in(text)).replace('’', '\'');
    boolean capital = Character.isUpperCase(text.codePointAt(p.begin()));
    boolean initials = p.end() - p.begin() > 1 && isUpper(p.in(text));
    boolean opens = capital && !initials && opens(text, pieces, at);
    String full = Contractions.full(folded);
    WordClass kind;
    if (!full.equals(folded)) {
      kind = Contractions.kind(full);
    } else if (Surroundings.isOfName(text, pieces, at)) {
      kind = WordClass.CONTENT;
    } else {
      kind =
          Surroundings.kind(
              folded,
              capital && !opens,
              Surroundings.folded(text, pieces, at - 1),
              Surroundings.folded(text, pieces, at + 1));
    }
    return new Word(p.begin(), p.end(), full, kind, capital, opens);
  }

  private static boolean isUpper(String word) {
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      if (!Character.isUpperCase(c) && c != '.') {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean opens(String text, List<Piece> pieces, int at) {
    int i = at - 1;
    while (i >= 0 && !pieces.get(i).word()) {
      if (".!?".contains(pieces.get(i).in(text))) {
        return !isTitle(text, pieces, i - 1);
      }
      i--;
    }
    return i < 0;
  }

  /** Whether the full stop after this word belongs to it: an initial, a title. */
  private static boolean isTitle(String text, List<Piece> pieces, int at) {
    if (at < 0 || !pieces.get(at).word()) {
      return false;
    }
    String word = pieces.get(at).in(text);
    boolean initial = word.length() == 1 && isUpper(word);
    return initial || TITLES.contains(word);
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
    return words.isEmpty() ? "" : text.substring(words.getFirst().begin(), words.getLast().end());
  }

  /** The single words in lower case, contractions in two. */
  public List<String> single() {
    List<String> out = new ArrayList<>();
    for (Word w : words) {
      out.addAll(List.of(w.folded().split(" ", -1)));
    }
    return out;
  }
}
