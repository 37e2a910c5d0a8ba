package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Article;
import refrain.domain.Span;
import refrain.domain.Token;
import refrain.model.EncodedText;
import refrain.model.TextEncoder;

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
}
