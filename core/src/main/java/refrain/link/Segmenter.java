package refrain.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Wording;
import refrain.words.Words;

/** Cuts the contents of reports into segments. */
final class Segmenter {

  /**
   * Most words of a segment: enough for any sentence that is one; keeps an unpunctuated page from
   * costing its square. A byte holds a place.
   */
  static final int LONGEST = 90;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "col", "lt", "sgt", "st",
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no",
          "vs", "inc", "ltd", "co");

  private final Vocabulary vocabulary;
  private final Shares shares;
  private final Function<int[], Run> runs;

  /**
   * @param runs gives each run of words its one object
   */
  Segmenter(Vocabulary vocabulary, Shares shares, Function<int[], Run> runs) {
    this.vocabulary = vocabulary;
    this.shares = shares;
    this.runs = runs;
  }

  /**
   * The words of one report's content with the places where sentences and clauses begin: what does
   * not depend on other reports, so that several may be read at once.
   */
  Reading read(Report report) {
    String text = report.article().text();
    Wording wording = Words.of(text, shares.of(report));
    List<Span> spans = wording.spans();
    BitSet clause = new BitSet();
    BitSet sentence = new BitSet();
    for (int i = 0; i < spans.size(); i++) {
      if (i == 0 || beginsSentence(text, wording, i)) {
        sentence.set(i);
        clause.set(i);
      } else if (beginsClause(text, spans.get(i - 1).end(), spans.get(i).begin())) {
        clause.set(i);
      }
    }
    markSentences(report.article().sentences(), spans, sentence, clause);
    // A passage does not go on beyond words that are another's.
    markSentences(shares.cutFrom(report), spans, sentence, clause);
    return new Reading(text, wording, sentence, clause);
  }

  /** The words of a report, and for each whether a sentence and whether a clause begins with it. */
  record Reading(String text, Wording wording, BitSet sentence, BitSet clause) {}

  /** The segments of one report's content, in order, their words counted in the vocabulary. */
  List<Cut> cut(Reading reading) {
    List<Span> spans = reading.wording().spans();
    int n = spans.size();
    List<Cut> cuts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= n; i++) {
      if (i == n || reading.sentence().get(i)) {
        for (int end : cuts(begin, i, reading.clause())) {
          int[] words = vocabulary.count(reading.wording().words().subList(begin, end));
          BitSet breaks = reading.clause().get(begin, end);
          breaks.set(0);
          cuts.add(new Cut(runs.apply(words), reading.text(), spans.subList(begin, end), breaks));
          begin = end;
        }
      }
    }
    return cuts;
  }

  private static void markSentences(
      List<Span> sentences, List<Span> spans, BitSet sentence, BitSet clause) {
    int s = 0;
    for (int i = 0; i < spans.size(); i++) {
      boolean first = false;
      while (s < sentences.size() && sentences.get(s).begin() <= spans.get(i).begin()) {
        first = true;
        s++;
      }
      if (first) {
        sentence.set(i);
        clause.set(i);
      }
    }
  }

  /** Ends of the parts of an overlong sentence, at clauses where there are any. */
  private static List<Integer> cuts(int begin, int end, BitSet clause) {
    List<Integer> out = new ArrayList<>();
    int from = begin;
    while (end - from > LONGEST) {
      int cut = from + LONGEST;
      for (int i = cut; i > from + LONGEST / 2; i--) {
        if (clause.get(i)) {
          cut = i;
          break;
        }
      }
      out.add(cut);
      from = cut;
    }
    out.add(end);
    return out;
  }

  private static boolean beginsSentence(String text, Wording wording, int i) {
    int begin = wording.spans().get(i - 1).end();
    int end = wording.spans().get(i).begin();
    int lines = 0;
    for (int k = begin; k < end; k++) {
      char c = text.charAt(k);
      if (c == '!' || c == '?' || c == ';' || c == '。' || c == '；' || c == '！' || c == '？') {
        return true;
      }
      if (c == '\n' && ++lines > 1) {
        return true;
      }
      if (c == '.' && isFullStop(text, wording, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFullStop(String text, Wording wording, int i) {
    Span before = wording.spans().get(i - 1);
    String word = Words.fold(before.in(text));
    boolean initial = before.length() == 1 && Character.isUpperCase(text.charAt(before.begin()));
    boolean capital = !Character.isLowerCase(text.codePointAt(wording.spans().get(i).begin()));
    return capital && !initial && !ABBREVIATIONS.contains(word);
  }

  private static boolean beginsClause(String text, int from, int to) {
    for (int k = from; k < to; k++) {
      char c = text.charAt(k);
      if (",:()[]—–\"“”\n".indexOf(c) >= 0
          || (c == '-' && k + 1 < to && text.charAt(k + 1) == '-')) {
        return true;
      }
    }
    return false;
  }
}
