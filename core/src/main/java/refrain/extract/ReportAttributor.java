package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Article;
import refrain.domain.Region;
import refrain.domain.Span;

/** Drafts the attributions of running text, paragraph by paragraph. */
final class ReportAttributor {

  static final double THRESHOLD = 0.43;

  private final Tagger tagger;
  private final Inflections inflections;
  private final CueLexicon lexicon;

  ReportAttributor(Tagger tagger, Inflections inflections, CueLexicon lexicon) {
    this.tagger = tagger;
    this.inflections = inflections;
    this.lexicon = lexicon;
  }

  /** The drafts; the spans of all quotations are added to the list, in order. */
  List<Draft> drafts(Article article, List<Span> quotations) {
    List<Draft> out = new ArrayList<>();
    QuoteAttributor quotes = new QuoteAttributor(out);
    List<Line> lines = lines(article, tagger);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (Quote q : line.quotes()) {
        quotations.add(q.span());
      }
      if (Labels.isSignature(line, 0)) {
        quotes.sign(line);
        continue;
      }
      if (quotes.beginParagraph(line, i + 1 < lines.size() ? lines.get(i + 1) : null)) {
        continue;
      }
      Optional<Draft> labelled = Labels.find(line);
      if (labelled.isPresent()) {
        quotes.speech(labelled.get());
        continue;
      }
      for (Span sentence : line.sentences()) {
        SentenceDrafts drafts = new SentenceDrafts(line, sentence, lexicon, inflections);
        quotes.complete(line, sentence, Choice.of(drafts.find(), THRESHOLD));
        drafts.findAnnounced().ifPresent(quotes::announce);
      }
    }
    return out;
  }

  /**
   * The drafts of what a speaker says that others said; the spans of all quotations are added to
   * the list, in order.
   */
  List<Draft> spoken(Article article, List<Span> paragraphs, List<Span> quotations) {
    List<Draft> out = new ArrayList<>();
    for (Line line : SpokenText.lines(article, paragraphs, tagger)) {
      line.quotes().forEach(q -> quotations.add(q.span()));
      for (Span sentence : line.sentences()) {
        List<Draft> others = new ArrayList<>();
        SentenceDrafts drafts = new SentenceDrafts(line, sentence, lexicon, inflections, true);
        for (Draft d : drafts.find()) {
          if (OthersWords.isAmong(line, sentence, d)) {
            others.add(d);
          }
        }
        out.addAll(Choice.of(others, THRESHOLD));
      }
    }
    return out;
  }

  /** The paragraphs of running text, headlines too, without those of turns, ready for grammar. */
  static List<Line> lines(Article article, Tagger tagger) {
    List<Line> out = new ArrayList<>();
    int s = 0;
    List<Span> spoken = new ArrayList<>();
    article.turns().forEach(turn -> spoken.addAll(turn.paragraphs()));
    int t = 0;
    List<List<Region>> regions = RunningText.regionsByParagraph(article);
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Span paragraph = article.paragraphs().get(i);
      while (t < spoken.size() && spoken.get(t).end() <= paragraph.begin()) {
        t++;
      }
      if (t < spoken.size() && spoken.get(t).overlaps(paragraph)) {
        continue;
      }
      List<Span> sentences = new ArrayList<>();
      while (s < article.sentences().size()
          && article.sentences().get(s).begin() < paragraph.end()) {
        if (article.sentences().get(s).begin() >= paragraph.begin()) {
          sentences.add(article.sentences().get(s));
        }
        s++;
      }
      Optional<Span> text = RunningText.of(article.text(), paragraph, regions.get(i));
      if (text.isPresent()) {
        boolean heading = RunningText.isHeading(regions.get(i));
        out.add(Line.of(article.text(), text.get(), sentences, heading, tagger));
      }
    }
    return out;
  }
}
