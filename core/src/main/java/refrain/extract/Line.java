package refrain.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import refrain.domain.Span;

/**
 * One paragraph, ready for grammar: its words with their classes, its quotations, and its sentences
 * counted from outside, so that a quotation of five sentences stands inside one.
 *
 * @param text the article's text
 * @param span where the paragraph stands
 * @param words its words and marks
 * @param tags the class of each word
 * @param quotes its quotations
 * @param quoteOf for each word the index of the quotation it stands in, marks included, or -1
 * @param quoteBegin for each quotation its first word, the opening mark
 * @param quoteEnd for each quotation the word after its last
 * @param quoteLength for each quotation its number of words, marks not counted
 * @param sentences outer sentences as half-open ranges of words
 * @param heading whether it is a headline
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying would cost
record Line(
    String text,
    Span span,
    List<Word> words,
    Tag[] tags,
    List<Quote> quotes,
    int[] quoteOf,
    int[] quoteBegin,
    int[] quoteEnd,
    int[] quoteLength,
    List<Span> sentences,
    boolean heading) {

  static Line of(String text, Span span, List<Span> sentences, boolean heading, Tagger tagger) {
    List<Word> words = Lexer.scan(text, span);
    List<Quote> quotes = QuoteFinder.find(text, span);
    int n = words.size();
    int[] quoteOf = new int[n];
    Arrays.fill(quoteOf, -1);
    int[] quoteBegin = new int[quotes.size()];
    int[] quoteEnd = new int[quotes.size()];
    int[] quoteLength = new int[quotes.size()];
    int q = 0;
    for (int i = 0; i < n; i++) {
      while (q < quotes.size() && quotes.get(q).span().end() <= words.get(i).begin()) {
        q++;
      }
      if (q < quotes.size() && quotes.get(q).span().begin() <= words.get(i).begin()) {
        quoteOf[i] = q;
        quoteBegin[q] = quoteEnd[q] == 0 ? i : quoteBegin[q];
        quoteEnd[q] = i + 1;
        quoteLength[q] += words.get(i).isMark() ? 0 : 1;
      }
    }
    Tag[] tags = Tagger.blank(n);
    List<Span> outer = new ArrayList<>();
    int begin = 0;
    int outerBegin = 0;
    int s = 0;
    while (begin < n) {
      while (s < sentences.size() && sentences.get(s).end() <= words.get(begin).begin()) {
        s++;
      }
      int charEnd = s < sentences.size() ? sentences.get(s).end() : span.end();
      int end = begin + 1;
      while (end < n && words.get(end).begin() < charEnd) {
        end++;
      }
      tagger.tag(words, begin, end, heading, tags);
      mend(words, begin, end, tags);
      boolean inside = end < n && quoteOf[end] >= 0 && quoteOf[end] == quoteOf[end - 1];
      if (!inside) {
        outer.add(new Span(outerBegin, end));
        outerBegin = end;
      }
      begin = end;
    }
    if (outerBegin < n) {
      outer.add(new Span(outerBegin, n));
    }
    return new Line(
        text,
        span,
        words,
        tags,
        quotes,
        quoteOf,
        quoteBegin,
        quoteEnd,
        quoteLength,
        bounded(outer, quoteOf),
        heading);
  }

  private static final Set<String> REPORTING = Set.of("reports", "states", "notes", "claims");

  // What the tagger's counts get wrong: "The Herald reports:" ends with a verb, and after "Lanz's"
  // comes none.
  private static void mend(List<Word> words, int begin, int end, Tag[] tags) {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (tags[i] == Tag.NOUN
          && words.get(i + 1).is(":")
          && REPORTING.contains(words.get(i).lower())
          && tags[i - 1] == Tag.PROPN) {
        tags[i] = Tag.VBZ;
      }
      boolean owned =
          (tags[i] == Tag.VB || tags[i] == Tag.VBZ)
              && ((Phrases.isPossessive(words.get(i - 1)) && !words.get(i - 1).is("her"))
                  || (tags[i - 1] == Tag.PART
                      && words.get(i - 1).is("'s")
                      && i - 1 > begin
                      && tags[i - 2].isNominal()));
      if (owned) {
        tags[i] = Tag.NOUN;
      }
    }
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }

  Tag tag(int i) {
    return tags[i];
  }

  boolean is(int i, String lower) {
    return i >= 0 && i < words.size() && words.get(i).is(lower);
  }

  boolean hasTag(int i, Tag tag) {
    return i >= 0 && i < tags.length && tags[i] == tag;
  }

  /** Whether the word stands in a quotation, or is one of its marks. */
  boolean isQuoted(int i) {
    return quoteOf[i] >= 0;
  }

  /** The quotation that begins at this word, its opening mark, or -1. */
  int quoteAt(int i) {
    return i < size() && quoteOf[i] >= 0 && (i == 0 || quoteOf[i - 1] != quoteOf[i])
        ? quoteOf[i]
        : -1;
  }

  /** The quotation that ends before this word, or -1. */
  int quoteBefore(int i) {
    return i > 0 && quoteOf[i - 1] >= 0 && (i == size() || quoteOf[i] != quoteOf[i - 1])
        ? quoteOf[i - 1]
        : -1;
  }

  /** The first word of a quotation: its opening mark. */
  int firstWordOf(int quote) {
    return quoteBegin[quote];
  }

  /** The word after a quotation. */
  int wordAfter(int quote) {
    return quoteEnd[quote];
  }

  /** Number of words, marks not counted, in a quotation. */
  int lengthOf(int quote) {
    return quoteLength[quote];
  }

  /** The first quotation that ends after this place of the text, or the number of quotations. */
  int quoteEndingAfter(int place) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).span().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // Far above any real sentence: what grammar does per word may look through its whole sentence.
  private static final int LONGEST_SENTENCE = 250;

  // Cuts sentences that have too many words outside quotations.
  private static List<Span> bounded(List<Span> sentences, int[] quoteOf) {
    List<Span> out = new ArrayList<>();
    for (Span s : sentences) {
      int begin = s.begin();
      int count = 0;
      for (int i = s.begin(); i < s.end(); i++) {
        count += quoteOf[i] < 0 || (i > 0 && quoteOf[i - 1] != quoteOf[i]) ? 1 : 0;
        if (count > LONGEST_SENTENCE && quoteOf[i] < 0) {
          out.add(new Span(begin, i));
          begin = i;
          count = 1;
        }
      }
      out.add(new Span(begin, s.end()));
    }
    return out;
  }

  /** The characters of words {@code [begin, end)}. */
  Span span(int begin, int end) {
    return new Span(words.get(begin).begin(), words.get(end - 1).end());
  }

  /** Whether the word is a mark of a quotation. */
  boolean isQuoteMark(int i) {
    return quoteOf[i] >= 0
        && words.get(i).isMark()
        && !quotes.get(quoteOf[i]).inner().contains(words.get(i).begin());
  }
}
