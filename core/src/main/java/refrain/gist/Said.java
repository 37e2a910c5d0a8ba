package refrain.gist;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import refrain.domain.Attribution;
import refrain.domain.Form;
import refrain.domain.Report;
import refrain.domain.Span;

/**
 * The words of one report in the order of the text: those of its cue and of its content. What
 * others say inside the content is passed over.
 */
final class Said {

  private final ArticleWords article;
  private final Report report;
  private final List<Integer> places = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final BitSet inCue = new BitSet();
  private final BitSet pieceBegins = new BitSet();
  private final BitSet quoted = new BitSet();
  private final BitSet ownSource = new BitSet();

  /**
   * @param others what others say inside the content, in order of place, none overlapping
   * @param ownSources words inside the content that name one of the speaker's side, likewise
   */
  Said(ArticleWords article, Report report, List<Span> others, List<Span> ownSources) {
    this.article = article;
    this.report = report;
    Attribution a = report.attribution();
    TreeSet<Span> parts = new TreeSet<>(a.cue());
    parts.addAll(a.quotation().content());
    List<Span> quotes = a.quotation().quoted();
    int next = 0;
    int other = 0;
    int quote = 0;
    int own = 0;
    for (Span part : parts) {
      boolean cue = a.cue().contains(part);
      int first = words.size();
      for (int i = Math.max(next, article.from(part.begin()));
          i < article.size() && article.span(i).end() <= part.end();
          i++) {
        next = i + 1;
        int at = article.span(i).begin();
        other = past(others, other, at);
        if (other < others.size() && others.get(other).contains(at)) {
          continue;
        }
        quote = past(quotes, quote, at);
        quoted.set(words.size(), quote < quotes.size() && quotes.get(quote).contains(at));
        own = past(ownSources, own, at);
        ownSource.set(words.size(), own < ownSources.size() && ownSources.get(own).contains(at));
        inCue.set(words.size(), cue);
        add(i, first);
      }
      pieceBegins.set(first, !cue && words.size() > first);
    }
  }

  private static int past(List<Span> spans, int from, int place) {
    int i = from;
    while (i < spans.size() && spans.get(i).end() <= place) {
      i++;
    }
    return i;
  }

  private void add(int place, int pieceBegin) {
    int n = words.size();
    boolean goesOn =
        n > pieceBegin && article.sentence(place) == article.sentence(places.get(n - 1));
    starts.add(goesOn ? starts.get(n - 1) : Integer.valueOf(n));
    places.add(place);
    words.add(article.word(place));
  }

  Report report() {
    return report;
  }

  Form form() {
    return report.attribution().quotation().form();
  }

  List<String> words() {
    return words;
  }

  int size() {
    return words.size();
  }

  boolean isCue(int i) {
    return inCue.get(i);
  }

  boolean hasCue() {
    return !inCue.isEmpty();
  }

  /** Whether a piece of the content begins with this word. */
  boolean beginsPiece(int i) {
    return pieceBegins.get(i);
  }

  /** Whether the word names one of the speaker's side who says something in it. */
  boolean isOwnSource(int i) {
    return ownSource.get(i);
  }

  boolean isQuoted(int i) {
    return quoted.get(i);
  }

  boolean isCapital(int i) {
    return article.isCapital(places.get(i));
  }

  String printed(int i) {
    return article.printed(places.get(i));
  }

  /** Number of the first word of the sentence, or of the part of it in this piece. */
  int sentenceBegin(int i) {
    return starts.get(i);
  }

  /** Number after the last word of the same. */
  int sentenceEnd(int i) {
    int end = i + 1;
    while (end < size() && starts.get(end).equals(starts.get(i))) {
      end++;
    }
    return end;
  }

  /** What stands between a word and the word before it in the article. */
  String gapBefore(int i) {
    return article.gapBefore(places.get(i));
  }

  Span span(int begin, int end) {
    return new Span(
        article.span(places.get(begin)).begin(), article.span(places.get(end - 1)).end());
  }
}
