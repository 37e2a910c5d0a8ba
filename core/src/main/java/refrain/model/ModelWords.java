package refrain.model;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.Span;
import refrain.domain.Token;

/**
 * The words of an article's paragraphs, for people and for the network. Training examples are made
 * with it too, so that the network is fitted on what it will see.
 *
 * @param tokens the words and marks in order
 * @param text the same, encoded: one word for each token
 */
public record ModelWords(List<Token> tokens, EncodedText text) {

  /**
   * @throws IllegalArgumentException if the two differ in length
   */
  public ModelWords {
    tokens = List.copyOf(tokens);
    if (tokens.size() != text.words().size()) {
      throw new IllegalArgumentException(
          tokens.size() + " tokens, " + text.words().size() + " encoded");
    }
  }

  /** The words of every paragraph of an article. */
  public static ModelWords of(Article article, TextEncoder encoder) {
    List<Token> tokens = new ArrayList<>();
    List<List<int[]>> paragraphs = new ArrayList<>();
    for (Span paragraph : article.paragraphs()) {
      List<Token> some = Token.scan(article.text(), paragraph);
      tokens.addAll(some);
      paragraphs.add(some.stream().map(t -> new int[] {t.span().begin(), t.span().end()}).toList());
    }
    return new ModelWords(tokens, encoder.encode(article.text(), paragraphs));
  }

  /** The words that stand, whole or in part, in each of these spans of the text. */
  public List<WordRange> ranges(List<Span> spans) {
    List<WordRange> out = new ArrayList<>();
    for (Span s : spans) {
      int begin = first(s.begin() + 1, true);
      int end = first(s.end(), false);
      if (begin < end) {
        out.add(new WordRange(begin, end));
      }
    }
    return out;
  }

  /** The first word that ends, or begins, at an offset or after it. */
  private int first(int offset, boolean ends) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span span = tokens.get(middle).span();
      if ((ends ? span.end() : span.begin()) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
