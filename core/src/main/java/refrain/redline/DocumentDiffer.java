package refrain.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.domain.Article;
import refrain.domain.DocumentRedline;
import refrain.domain.Redline;
import refrain.domain.SentenceRow;
import refrain.domain.Span;

/**
 * Compares two whole documents: which sentences stayed, were edited, moved, split, merged, went out
 * or came in, and the words that changed inside them.
 *
 * <p>Two redlines come of it. The one of the whole texts changes as few words as can be ({@link
 * Differ}). The rows change, together, at most a tenth more: the words deleted and inserted in
 * them, where a sentence that moved counts only for the words edited inside it. Rows that would
 * cost more are told as rewritten, so that the words they share are kept.
 */
public final class DocumentDiffer {

  /** What became of one document in another. */
  public DocumentRedline compare(Article before, Article after) {
    return compare(before.text(), before.sentences(), after.text(), after.sentences());
  }

  /**
   * What became of one text in another.
   *
   * @param beforeSentences the earlier text's sentences in order; what stands between them is taken
   *     care of
   * @param afterSentences the later text's
   */
  public DocumentRedline compare(
      String before, List<Span> beforeSentences, String after, List<Span> afterSentences) {
    Redline whole = new Differ().compare(before, after);
    List<Span> unitsA = SentenceUnits.of(before, beforeSentences);
    List<Span> unitsB = SentenceUnits.of(after, afterSentences);
    Map<String, Integer> numbers = new HashMap<>();
    List<Sentence> a = Sentence.of(before, unitsA, numbers);
    List<Sentence> b = Sentence.of(after, unitsB, numbers);
    List<SentenceMatch> matches = SentenceAligner.align(a, b);
    Side sideA = new Side(before, unitsA);
    Side sideB = new Side(after, unitsB);
    List<SentenceRow> rows = new SentenceRows(sideA, sideB, matches).rows();
    List<SentenceRow> bounded = Rewriting.within(rows, sideA, sideB, ChangedWords.of(whole));
    return new DocumentRedline(whole, Extents.of(before, after), unitsA, unitsB, bounded);
  }

  /** One text with its sentences. */
  record Side(String text, List<Span> units) {

    /** The words of some sentences, those side by side with what stands between them. */
    String words(List<Integer> places) {
      StringBuilder out = new StringBuilder();
      List<Integer> run = new ArrayList<>();
      for (int place : places) {
        if (!run.isEmpty() && run.getLast() + 1 != place) {
          add(run, out);
          run.clear();
        }
        run.add(place);
      }
      add(run, out);
      return out.toString();
    }

    private void add(List<Integer> run, StringBuilder out) {
      if (!run.isEmpty()) {
        out.append(out.isEmpty() ? "" : " ")
            .append(text, units.get(run.getFirst()).begin(), units.get(run.getLast()).end());
      }
    }
  }
}
