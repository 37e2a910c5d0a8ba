package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import refrain.domain.Article;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;

/** Drafts the attributions of running text, paragraph by paragraph. */
final class ReportAttributor {

  static final double THRESHOLD = 0.45;

  private final Tagger tagger;
  private final Inflections inflections;
  private final CueLexicon lexicon;

  ReportAttributor(Tagger tagger, Inflections inflections, CueLexicon lexicon) {
    this.tagger = tagger;
    this.inflections = inflections;
    this.lexicon = lexicon;
  }

  List<Draft> drafts(Article article) {
    List<Draft> out = new ArrayList<>();
    QuoteAttributor quotes = new QuoteAttributor(out);
    int s = 0;
    for (Span paragraph : article.paragraphs()) {
      List<Span> sentences = new ArrayList<>();
      while (s < article.sentences().size()
          && article.sentences().get(s).begin() < paragraph.end()) {
        if (article.sentences().get(s).begin() >= paragraph.begin()) {
          sentences.add(article.sentences().get(s));
        }
        s++;
      }
      Span text = runningText(article, paragraph);
      if (text == null) {
        continue;
      }
      boolean heading = isHeading(article, paragraph);
      Line line = Line.of(article.text(), text, sentences, heading, tagger);
      quotes.beginParagraph(line);
      for (Span sentence : line.sentences()) {
        List<Draft> found =
            Choice.of(new SentenceDrafts(line, sentence, lexicon, inflections).find(), THRESHOLD);
        quotes.complete(line, sentence, found);
      }
    }
    return out;
  }

  // The paragraph without a dateline before it and a closer after it; null where it is no text.
  private static @Nullable Span runningText(Article article, Span paragraph) {
    int begin = paragraph.begin();
    int end = paragraph.end();
    for (Region r : article.regions()) {
      if (!r.span().overlaps(paragraph)
          || r.kind() == RegionKind.TITLE
          || r.kind() == RegionKind.SUBHEAD) {
        continue;
      }
      if (r.span().begin() <= begin) {
        begin = Math.max(begin, r.span().end());
      } else {
        end = Math.min(end, r.span().begin());
      }
    }
    return begin < end ? new Span(begin, end) : null;
  }

  private static boolean isHeading(Article article, Span paragraph) {
    for (Region r : article.regions()) {
      boolean head = r.kind() == RegionKind.TITLE || r.kind() == RegionKind.SUBHEAD;
      if (head && r.span().overlaps(paragraph)) {
        return true;
      }
    }
    return false;
  }
}
