package refrain.gist;

import java.util.List;
import refrain.domain.Article;
import refrain.domain.Span;
import refrain.domain.Wording;
import refrain.words.Words;

/** The comparable words of an article, cut once for all its reports. */
final class ArticleWords {

  private final String text;
  private final Wording wording;
  private final int[] sentences;

  ArticleWords(Article article) {
    text = article.text();
    wording = Words.of(text, List.of(new Span(0, text.length())));
    sentences = new int[wording.words().size()];
    List<Span> all = article.sentences();
    int s = 0;
    for (int i = 0; i < sentences.length; i++) {
      int begin = wording.spans().get(i).begin();
      while (s < all.size() && all.get(s).end() <= begin) {
        s++;
      }
      sentences[i] = s;
    }
  }

  int size() {
    return sentences.length;
  }

  String word(int i) {
    return wording.words().get(i);
  }

  Span span(int i) {
    return wording.spans().get(i);
  }

  /** The word as printed. */
  String printed(int i) {
    return span(i).in(text);
  }

  /**
   * Number of the sentence that the word stands in; words outside all sentences go with the next.
   */
  int sentence(int i) {
    return sentences[i];
  }

  boolean isCapital(int i) {
    return Character.isUpperCase(text.charAt(span(i).begin()));
  }

  /** The characters between a word and the one before it. */
  String gapBefore(int i) {
    return text.substring(i == 0 ? 0 : span(i - 1).end(), span(i).begin());
  }

  /** Number of the first word that does not begin before this place in the text. */
  int from(int place) {
    int low = 0;
    int high = sentences.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span(middle).begin() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
