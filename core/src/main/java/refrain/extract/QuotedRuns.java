package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import refrain.domain.Span;
import refrain.model.EncodedWord;
import refrain.model.QuoteState;
import refrain.model.Shape;

/**
 * The quotations of a stretch of words, and what they say about contents: in PolNeAR 99 of 100
 * quotations of nine words or more are contents, and 996 of 1,000 contents that share words with
 * one hold all of it.
 */
final class QuotedRuns {

  // A nickname can be two words.
  private static final int SHORTEST_REST = 3;

  private final List<EncodedWord> words;
  private final List<Span> runs = new ArrayList<>();
  private final int begin;
  private final int end;

  /**
   * The quotations among the words [begin, end).
   *
   * @param words those of the article
   */
  QuotedRuns(List<EncodedWord> words, int begin, int end) {
    this.words = words;
    this.begin = begin;
    this.end = end;
    int i = begin;
    while (i < end) {
      int first = i;
      if (words.get(i).quote() != QuoteState.OUTSIDE) {
        i = after(i);
        runs.add(new Span(first, i));
      } else {
        i++;
      }
    }
  }

  private int after(int first) {
    int i = first;
    while (i < end && words.get(i).quote() == QuoteState.OPENING) {
      i++;
    }
    while (i < end && words.get(i).quote() == QuoteState.INSIDE) {
      i++;
    }
    while (i < end && words.get(i).quote() == QuoteState.CLOSING) {
      i++;
    }
    return Math.max(i, first + 1);
  }

  /** Whether every word stands in quotations, one at least. */
  boolean areAll() {
    int inside = 0;
    for (Span run : runs) {
      inside += count(run.begin(), run.end());
    }
    return inside > 0 && inside == count(begin, end);
  }

  boolean touch(Span span) {
    return runs.stream().anyMatch(r -> r.overlaps(span));
  }

  /** Whether one quotation holds all of it. */
  boolean hold(Span span) {
    return runs.stream().anyMatch(r -> r.contains(span));
  }

  /**
   * The same tags, with contents that hold a part of a quotation grown to hold all of it, and those
   * quotations contents that no span touches.
   *
   * @param least how many words such a quotation has at least
   */
  TagPath complete(TagPath path, double least) {
    List<Span> sources = new ArrayList<>(path.sources());
    List<Span> cues = new ArrayList<>(path.cues());
    List<Span> contents = new ArrayList<>(path.contents());
    for (Span run : runs) {
      sources.replaceAll(s -> endsWith(s, run) ? new Span(s.begin(), run.begin() - 1) : s);
      boolean isClosed = words.get(run.end() - 1).quote() == QuoteState.CLOSING || areAll();
      List<Span> within = contents.stream().filter(run::overlaps).toList();
      if (!isClosed) {
        continue;
      }
      if (within.isEmpty()) {
        boolean alone =
            sources.stream().allMatch(s -> run.contains(s) || !run.overlaps(s))
                && cues.stream().allMatch(s -> run.contains(s) || !run.overlaps(s));
        boolean cut = path.sources().stream().anyMatch(s -> endsWith(s, run));
        if (cut || (alone && count(run.begin(), run.end()) >= least)) {
          sources.removeIf(run::overlaps);
          cues.removeIf(run::overlaps);
          contents.add(run);
        }
      } else if (sources.stream().noneMatch(run::overlaps)
          && cues.stream().noneMatch(run::overlaps)) {
        int b = Math.min(run.begin(), within.getFirst().begin());
        int e = Math.max(run.end(), within.getLast().end());
        contents.removeAll(within);
        contents.add(new Span(b, e));
      }
      contents.sort(null);
    }
    return new TagPath(sources, cues, contents);
  }

  /** "Ilsa Marrow, who leads it, "whatever comes"": the quotation goes on after its source. */
  private boolean endsWith(Span source, Span run) {
    return source.end() >= run.end() - 1
        && source.end() <= run.end()
        && source.begin() < run.begin() - 1
        && words.get(run.begin() - 1).shape() == Shape.MARK
        && count(run.begin(), run.end()) >= SHORTEST_REST;
  }

  private int count(int from, int to) {
    int n = 0;
    for (int i = from; i < to; i++) {
      n += words.get(i).shape() == Shape.MARK ? 0 : 1;
    }
    return n;
  }
}
