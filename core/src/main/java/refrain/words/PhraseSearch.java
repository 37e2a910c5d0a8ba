package refrain.words;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.PhraseUse;
import refrain.domain.Span;
import refrain.domain.Token;
import refrain.domain.Wording;

/**
 * Finds every use of a phrase in whole documents, headlines and notices included. Uses that overlap
 * count once, from the left.
 */
public final class PhraseSearch {

  private final List<String> phrase;
  private final boolean inflected;

  private PhraseSearch(List<String> phrase, boolean inflected) {
    this.phrase = phrase;
    this.inflected = inflected;
  }

  /**
   * Searches for these very words and marks in this order, whatever the case, the white space
   * between them and the kind of hyphens and quotation marks.
   *
   * @throws IllegalArgumentException if there is no word in the phrase
   */
  public static PhraseSearch literal(String phrase) {
    return new PhraseSearch(checked(phrase, literalWords(phrase).keys()), false);
  }

  /**
   * Searches for these words in any inflection ({@link Words}), whatever the marks between them, in
   * one sentence.
   *
   * @throws IllegalArgumentException if there is no word in the phrase
   */
  public static PhraseSearch inflected(String phrase) {
    return new PhraseSearch(checked(phrase, comparable(phrase).words()), true);
  }

  private static List<String> checked(String phrase, List<String> words) {
    if (words.stream().noneMatch(w -> w.codePoints().anyMatch(Character::isLetterOrDigit))) {
      throw new IllegalArgumentException("phrase without a word: " + phrase);
    }
    return words;
  }

  /** The uses in the order of the text. */
  public List<PhraseUse> in(Article article) {
    String text = article.text();
    List<String> keys;
    List<Span> spans;
    if (inflected) {
      Wording words = comparable(text);
      keys = words.words();
      spans = words.spans();
    } else {
      Literal words = literalWords(text);
      keys = words.keys();
      spans = words.spans();
    }
    List<PhraseUse> out = new ArrayList<>();
    int i = 0;
    while (i + phrase.size() <= keys.size()) {
      if (isAt(i, keys) && !(inflected && crosses(text, spans.subList(i, i + phrase.size())))) {
        Span span = new Span(spans.get(i).begin(), spans.get(i + phrase.size() - 1).end());
        out.add(new PhraseUse(article, span, sentence(article, span)));
        i += phrase.size();
      } else {
        i++;
      }
    }
    return out;
  }

  private boolean isAt(int i, List<String> keys) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!phrase.get(k).equals(keys.get(i + k))) {
        return false;
      }
    }
    return true;
  }

  private static Wording comparable(String text) {
    return Words.of(text, List.of(new Span(0, text.length())));
  }

  private record Literal(List<String> keys, List<Span> spans) {}

  private static Literal literalWords(String text) {
    List<String> keys = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Token t : Token.scan(text, new Span(0, text.length()))) {
      String key = t.in(text);
      keys.add(t.word() ? folded(key) : mark(key));
      spans.add(t.span());
    }
    return new Literal(keys, spans);
  }

  private static String folded(String word) {
    StringBuilder out = new StringBuilder(word.length());
    word.codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String mark(String mark) {
    int c = mark.codePointAt(0);
    if (Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212) {
      return "-";
    }
    return switch (c) {
      case '‘', '’', '‚', '‛', 'ʼ', '`', '´' -> "'";
      case '“', '”', '„', '‟', '«', '»' -> "\"";
      default -> mark;
    };
  }

  /** Whether a sentence or paragraph ends between the words. */
  private static boolean crosses(String text, List<Span> words) {
    for (int i = 1; i < words.size(); i++) {
      String between = text.substring(words.get(i - 1).end(), words.get(i).begin());
      if (between.matches("(?s).*([.!?…].*\\s|\\n\\s*\\n).*")) {
        return true;
      }
    }
    return false;
  }

  private static Span sentence(Article article, Span use) {
    List<Span> all = article.sentences();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (all.get(mid).end() <= use.begin()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    int begin = use.begin();
    int end = use.end();
    boolean found = false;
    for (int i = low; i < all.size() && all.get(i).begin() < use.end(); i++) {
      begin = Math.min(begin, all.get(i).begin());
      end = Math.max(end, all.get(i).end());
      found = true;
    }
    return found ? new Span(begin, end) : line(article.text(), use);
  }

  private static Span line(String text, Span use) {
    int begin = text.lastIndexOf('\n', use.begin()) + 1;
    int end = text.indexOf('\n', use.end());
    return new Span(Math.min(begin, use.begin()), end < 0 ? text.length() : end);
  }
}
