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
 * @param sentences outer sentences as half-open ranges of words
 * @param heading whether it is a headline
 */
record Line(
    String text,
    Span span,
    List<Word> words,
    Tag[] tags,
    List<Quote> quotes,
    int[] quoteOf,
    List<Span> sentences,
    boolean heading) {

  static Line of(String text, Span span, List<Span> sentences, boolean heading, Tagger tagger) {
    List<Word> words = Lexer.scan(text, span);
    List<Quote> quotes = QuoteFinder.find(text, span);
    int n = words.size();
    int[] quoteOf = new int[n];
    Arrays.fill(quoteOf, -1);
    int q = 0;
    for (int i = 0; i < n; i++) {
      while (q < quotes.size() && quotes.get(q).span().end() <= words.get(i).begin()) {
        q++;
      }
      if (q < quotes.size() && quotes.get(q).span().begin() <= words.get(i).begin()) {
        quoteOf[i] = q;
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
      verbBeforeColon(words, begin, end, tags);
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
    return new Line(text, span, words, tags, quotes, quoteOf, outer, heading);
  }

  private static final Set<String> REPORTING = Set.of("reports", "states", "notes", "claims");

  // "The Herald reports:" ends with a verb, which a tagger takes for a noun.
  private static void verbBeforeColon(List<Word> words, int begin, int end, Tag[] tags) {
    for (int i = begin + 1; i + 1 < end; i++) {
      if (tags[i] == Tag.NOUN
          && words.get(i + 1).is(":")
          && REPORTING.contains(words.get(i).lower())
          && tags[i - 1] == Tag.PROPN) {
        tags[i] = Tag.VBZ;
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
  int firstWordOf(int quote, int near) {
    int i = near;
    while (i > 0 && quoteOf[i - 1] == quote) {
      i--;
    }
    return i;
  }

  /** The word after a quotation. */
  int wordAfter(int quote, int near) {
    int i = near;
    while (i < size() && quoteOf[i] == quote) {
      i++;
    }
    return i;
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

  /** Number of words, marks not counted, in a quotation. */
  int lengthOf(int quote, int near) {
    int count = 0;
    for (int i = firstWordOf(quote, near); i < size() && quoteOf[i] == quote; i++) {
      count += words.get(i).isMark() ? 0 : 1;
    }
    return count;
  }
}
