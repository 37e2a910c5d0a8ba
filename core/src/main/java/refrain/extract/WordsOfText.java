package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Span;

/**
 * The words of a text as the rules cut them, for counting their classes: "doesn't" and "Orsk's" are
 * two, "Gov." and "U.S." are one, every mark is one.
 */
public final class WordsOfText {

  private static final String CLOSING = "\"\u201d'";

  private WordsOfText() {}

  /**
   * The words, sentence by sentence. A line end ends a sentence, and so do full stop, question mark
   * and exclamation mark with a closing quotation mark after them. Apostrophes are straight; other
   * characters are the text's.
   */
  public static List<List<String>> sentences(String text) {
    List<List<String>> out = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      ofLine(Lexer.scan(text, new Span(begin, end)), out);
      begin = end + 1;
    }
    return out;
  }

  private static void ofLine(List<Word> words, List<List<String>> out) {
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      sentence.add(words.get(i).text());
      boolean closes = i + 1 < words.size() && isClosing(words.get(i + 1));
      boolean ends = isEnd(words.get(i)) && !closes;
      boolean closed = i > 0 && isClosing(words.get(i)) && isEnd(words.get(i - 1));
      if (ends || closed || i == words.size() - 1) {
        out.add(List.copyOf(sentence));
        sentence.clear();
      }
    }
  }

  private static boolean isEnd(Word word) {
    return word.is(".") || word.is("?") || word.is("!");
  }

  private static boolean isClosing(Word word) {
    return word.isMark() && CLOSING.contains(word.text());
  }
}
