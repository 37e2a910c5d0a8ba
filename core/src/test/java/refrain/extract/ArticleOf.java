package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.domain.Turn;
import refrain.domain.Voice;

/**
 * Makes articles of test texts: a paragraph a line, blank lines between, sentences by full stop.
 */
final class ArticleOf {

  private ArticleOf() {}

  /** A report; a first paragraph without a closing mark is its headline. */
  static Article text(String text) {
    return of(text, Voice.REPORT, List.of(), List.of());
  }

  static Article of(String text, Voice voice, List<Turn> turns, List<Region> regions) {
    List<Span> paragraphs = paragraphs(text);
    List<Span> sentences = new ArrayList<>();
    for (Span p : paragraphs) {
      split(text, p, sentences);
    }
    List<Region> all = new ArrayList<>(regions);
    boolean headline =
        voice == Voice.REPORT
            && paragraphs.size() > 1
            && Character.isLetter(text.charAt(paragraphs.get(0).end() - 1));
    if (headline) {
      all.add(new Region(paragraphs.get(0), RegionKind.TITLE));
    }
    return parts(text, voice, paragraphs, sentences, all, turns);
  }

  /** An article of exactly these parts. */
  static Article parts(
      String text,
      Voice voice,
      List<Span> paragraphs,
      List<Span> sentences,
      List<Region> regions,
      List<Turn> turns) {
    return new Article(
        Id.of("article", text),
        "test",
        "test.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "en",
        voice,
        text,
        paragraphs,
        sentences,
        regions,
        turns);
  }

  static List<Span> paragraphs(String text) {
    List<Span> out = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (end > begin) {
        out.add(new Span(begin, end));
      }
      begin = end + 1;
    }
    return out;
  }

  private static void split(String text, Span paragraph, List<Span> out) {
    int begin = paragraph.begin();
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      if (".?!".indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int end = i + 1;
      while (end < paragraph.end() && "\"”'’".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      boolean ends =
          end + 1 < paragraph.end()
              && text.charAt(end) == ' '
              && "\"“”'‘".concat("ABCDEFGHIJKLMNOPQRSTUVWXYZ").indexOf(text.charAt(end + 1)) >= 0;
      if (ends) {
        out.add(new Span(begin, end));
        begin = end + 1;
      }
    }
    if (begin < paragraph.end()) {
      out.add(new Span(begin, paragraph.end()));
    }
  }
}
