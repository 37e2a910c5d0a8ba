package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Region;
import refrain.domain.Span;
import refrain.domain.Turn;

/** The texts in which one speaks at length: each turn of a transcript, the body of a release. */
final class SpokenText {

  private SpokenText() {}

  /** The paragraphs that were spoken, turn by turn. */
  static List<List<Span>> turns(Article article) {
    List<List<Span>> out = new ArrayList<>();
    for (Turn turn : article.turns()) {
      List<Span> content = new ArrayList<>();
      for (Span paragraph : turn.paragraphs()) {
        if (!isRemark(article.text(), paragraph)) {
          content.add(paragraph);
        }
      }
      out.add(content);
    }
    return out;
  }

  /** The paragraphs of a release, without what frames them. */
  static List<Span> release(Article article) {
    List<Span> content = new ArrayList<>();
    List<List<Region>> regions = RunningText.regionsByParagraph(article);
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Span paragraph = article.paragraphs().get(i);
      Optional<Span> body = RunningText.body(article.text(), paragraph, regions.get(i));
      body.ifPresent(content::add);
    }
    return content;
  }

  /** The paragraphs ready for grammar; they are to be in the order of the text. */
  static List<Line> lines(Article article, List<Span> paragraphs, Tagger tagger) {
    List<Line> out = new ArrayList<>();
    int s = 0;
    List<Span> all = article.sentences();
    for (Span paragraph : paragraphs) {
      s = firstEndingAfter(all, paragraph.begin(), s);
      List<Span> sentences = new ArrayList<>();
      for (int k = s; k < all.size() && all.get(k).begin() < paragraph.end(); k++) {
        sentences.add(all.get(k));
      }
      out.add(Line.of(article.text(), paragraph, sentences, false, tagger));
    }
    return out;
  }

  private static int firstEndingAfter(List<Span> sentences, int place, int from) {
    int low = from;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // "(Laughter.)" was not spoken.
  private static boolean isRemark(String text, Span paragraph) {
    int begin = paragraph.begin();
    int end = paragraph.end();
    while (begin < end
        && !Character.isLetterOrDigit(text.charAt(begin))
        && text.charAt(begin) != '(') {
      begin++;
    }
    while (end > begin
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != ')') {
      end--;
    }
    return end - begin > 2
        && text.charAt(begin) == '('
        && text.charAt(end - 1) == ')'
        && text.indexOf(')', begin) == end - 1;
  }
}
