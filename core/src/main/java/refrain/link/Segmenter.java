package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Wording;
import refrain.words.Words;

/** Cuts the contents of reports into segments. */
final class Segmenter {

  // Long enough for any sentence that is one; keeps an unpunctuated page from costing its square.
  private static final int LONGEST = 90;
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

  /** The segments of one report's content, in order, their words counted in the vocabulary. */
  List<Cut> cut(Report report) {
    String text = report.article().text();
    Wording wording = Words.of(text, shares.of(report));
    List<Span> spans = wording.spans();
    int n = spans.size();
    boolean[] clause = new boolean[n];
    boolean[] sentence = new boolean[n];
    for (int i = 0; i < n; i++) {
      sentence[i] = i == 0 || beginsSentence(text, wording, i);
      clause[i] = sentence[i] || beginsClause(text, spans.get(i - 1).end(), spans.get(i).begin());
    }
    markSentences(report.article().sentences(), spans, sentence, clause);
    // A passage does not go on beyond words that are another's.
    markSentences(shares.cutFrom(report), spans, sentence, clause);
    List<Cut> cuts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= n; i++) {
      if (i == n || sentence[i]) {
        for (int end : cuts(begin, i, clause)) {
          int[] words = vocabulary.count(wording.words().subList(begin, end));
          boolean[] breaks = Arrays.copyOfRange(clause, begin, end);
          breaks[0] = true;
          cuts.add(new Cut(runs.apply(words), text, spans.subList(begin, end), breaks));
          begin = end;
        }
      }
    }
    return cuts;
  }

  private static void markSentences(
      List<Span> sentences, List<Span> spans, boolean[] sentence, boolean[] clause) {
    int s = 0;
    for (int i = 0; i < spans.size(); i++) {
      boolean first = false;
      while (s < sentences.size() && sentences.get(s).begin() <= spans.get(i).begin()) {
        first = true;
        s++;
      }
      if (first) {
        sentence[i] = true;
        clause[i] = true;
      }
    }
  }

  /** Ends of the parts of an overlong sentence, at clauses where there are any. */
  private static List<Integer> cuts(int begin, int end, boolean[] clause) {
    List<Integer> out = new ArrayList<>();
    int from = begin;
    while (end - from > LONGEST) {
      int cut = from + LONGEST;
      for (int i = cut; i > from + LONGEST / 2; i--) {
        if (clause[i]) {
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
