package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Span;
import refrain.model.EncodedText;
import refrain.model.Scores;
import refrain.model.Window;

/**
 * Makes attributions of the scores of an article's windows: the best tags of each paragraph,
 * quotations made whole, then for each content a cue and for each cue a source. The windows are
 * given in order; the scores of the last two are kept.
 */
final class Decoder {

  /**
   * A paragraph, or a piece of one that is too long.
   *
   * @param scores of its window
   * @param offset the window's first word
   * @param begin its own first word
   * @param paragraph its number
   * @param announced number of the first paragraph whose cues are as near as its own: of paragraphs
   *     that are all quoted the one before them, which may announce them
   * @param path its spans, as words of the article
   */
  private record Part(
      Scores scores,
      int offset,
      int begin,
      int paragraph,
      int announced,
      TagPath path,
      QuotedRuns quotations,
      Marginals marginals) {

    /** How probable it is that a span of some role begins at a word, as log-odds. */
    double begins(Span span, int tag) {
      return Facts.logOdds(marginals.of(span.begin() - begin, tag));
    }
  }

  /** A content, and how probable it is that it begins there and goes with its cue, as log-odds. */
  private record Content(Span span, double begins, double link, boolean isQuoted) {}

  /** A source or none, and how probable it is that it goes with the cue, as log-odds. */
  private record Choice(Optional<Span> source, double begins, double link) {}

  /** A cue and the contents found for it so far. */
  private record Cue(Part part, Span span, List<Content> contents) {}

  private final EncodedText text;
  private final Decoding numbers;
  private final List<LinkedSpans> found = new ArrayList<>();
  private List<Part> parts = List.of();
  private List<Cue> cues = List.of();
  private int paragraph = -1;
  private int announced;

  /** Decodes windows of this text. */
  Decoder(EncodedText text, Decoding numbers) {
    this.text = text;
    this.numbers = numbers;
  }

  /** Takes the next window. */
  void add(Scores scores, Window window) {
    List<Cue> before = cues;
    List<Part> partsBefore = parts;
    parts = new ArrayList<>();
    cues = new ArrayList<>();
    for (int p = 0; p < window.parts().size(); p++) {
      Part part = part(scores, window, window.parts().get(p), window.partEnd(p));
      parts.add(part);
      part.path().cues().forEach(c -> cues.add(new Cue(part, c, new ArrayList<>())));
    }
    for (Part part : parts) {
      for (Span content : part.path().contents()) {
        link(part, content, before);
      }
    }
    finish(before, partsBefore);
  }

  /** Every attribution, in order of their cues; to be asked once, after the last window. */
  List<LinkedSpans> all() {
    finish(cues, parts);
    cues = List.of();
    return List.copyOf(found);
  }

  private Part part(Scores scores, Window window, int begin, int end) {
    while (paragraph + 1 < text.paragraphs().size()
        && text.paragraphs().get(paragraph + 1) <= begin) {
      paragraph++;
    }
    int offset = window.begin();
    TagPath path = TagPath.of(scores, begin - offset, end - offset, numbers).shifted(offset);
    QuotedRuns quotations = new QuotedRuns(text.words(), begin, end);
    boolean goesOn = quotations.areAll();
    announced = goesOn && announced < paragraph ? announced : goesOn ? paragraph - 1 : paragraph;
    return new Part(
        scores,
        offset,
        begin,
        paragraph,
        announced,
        quotations.complete(path, numbers.longQuotation()),
        quotations,
        new Marginals(scores, begin - offset, end - offset, numbers));
  }

  private void link(Part part, Span content, List<Cue> before) {
    List<Cue> candidates = new ArrayList<>(cues);
    // A quotation of several paragraphs may go on in the next window.
    before.stream().filter(c -> isNear(c, part)).forEach(candidates::add);
    boolean isQuoted = part.quotations().touch(content);
    double begins = part.begins(content, Scores.BEGIN_CONTENT);
    List<Double> scores = new ArrayList<>();
    int best = 0;
    for (Cue cue : candidates) {
      double apart = isNear(cue, part) ? 0 : numbers.otherParagraph();
      scores.add(score(part, content, cue) - apart);
      best = scores.getLast() > scores.get(best) ? scores.size() - 1 : best;
    }
    // A quotation without a cue within reach is nobody's: PolNeAR has no attribution without one.
    if (candidates.isEmpty()) {
      return;
    }
    // Words with a quotation in them, such as a headline, are not said by whom another paragraph
    // names; a quotation that stands alone may be.
    boolean isSomebodys =
        isNear(candidates.get(best), part) ? isQuoted : part.quotations().hold(content);
    if (isSomebodys || scores.get(best) >= numbers.noCue()) {
      candidates
          .get(best)
          .contents()
          .add(new Content(content, begins, probability(scores, best), isQuoted));
    }
  }

  private static boolean isNear(Cue cue, Part part) {
    int paragraph = cue.part().paragraph();
    return part.announced() <= paragraph && paragraph <= part.paragraph();
  }

  private static double score(Part part, Span content, Cue cue) {
    Part other = cue.part();
    return Scores.contentToCue(
        part.scores(),
        content.begin() - part.offset(),
        content.end() - 1 - part.offset(),
        other.scores(),
        cue.span().begin() - other.offset(),
        cue.span().end() - 1 - other.offset());
  }

  private void finish(List<Cue> cues, List<Part> parts) {
    for (Cue cue : cues) {
      if (!cue.contents().isEmpty()) {
        Choice choice = source(cue, parts);
        double begins = Double.POSITIVE_INFINITY;
        double link = Double.POSITIVE_INFINITY;
        boolean isQuoted = false;
        for (Content c : cue.contents()) {
          begins = Math.min(begins, c.begins());
          link = Math.min(link, c.link());
          isQuoted |= c.isQuoted();
        }
        Facts facts =
            new Facts(
                cue.part().begins(cue.span(), Scores.BEGIN_CUE),
                choice.begins(),
                begins,
                choice.link(),
                link,
                choice.source().isPresent(),
                isQuoted);
        List<Span> contents = cue.contents().stream().map(Content::span).sorted().toList();
        found.add(new LinkedSpans(choice.source(), cue.span(), contents, facts));
      }
    }
  }

  /** Of the sources of the cue's own paragraph: in PolNeAR one in 2,000 stands in another. */
  private static Choice source(Cue cue, List<Part> parts) {
    Part own = cue.part();
    int first = cue.span().begin() - own.offset();
    int last = cue.span().end() - 1 - own.offset();
    List<Double> scores = new ArrayList<>();
    List<Choice> choices = new ArrayList<>();
    scores.add(own.scores().cueWithoutSource(first));
    choices.add(new Choice(Optional.empty(), 0, 0));
    int best = 0;
    for (Part part : parts) {
      if (part.paragraph() == own.paragraph()) {
        for (Span s : part.path().sources()) {
          int begin = s.begin() - own.offset();
          int end = s.end() - 1 - own.offset();
          scores.add(own.scores().cueToSource(first, last, begin, end));
          choices.add(new Choice(Optional.of(s), part.begins(s, Scores.BEGIN_SOURCE), 0));
          best = scores.getLast() > scores.get(best) ? scores.size() - 1 : best;
        }
      }
    }
    Choice chosen = choices.get(best);
    return new Choice(chosen.source(), chosen.begins(), probability(scores, best));
  }

  /** How probable one of several is, as log-odds. */
  private static double probability(List<Double> scores, int chosen) {
    double sum = 0;
    for (double s : scores) {
      sum += StrictMath.exp(s - scores.get(chosen));
    }
    return Facts.logOdds(1 / sum);
  }
}
