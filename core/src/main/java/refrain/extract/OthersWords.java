package refrain.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

/**
 * Tells, among the drafts found in what somebody says, those that repeat the words of others. What
 * he says of himself ("I want to stress that") is his already, and what he says that others feel or
 * do ("they welcome the plan", "facts show that") is his own telling.
 */
final class OthersWords {

  private OthersWords() {}

  /**
   * Whether a draft tells what others said or think.
   *
   * @param sentence the words of the line among which it was found
   */
  static boolean isAmong(Line line, Span sentence, Draft d) {
    if (d.rule().equals("name-colon")) {
      return false;
    }
    boolean quotes = d.features().contains(Features.LONG);
    @Nullable Span source = d.source();
    if (source == null) {
      return d.passive() && ReportingWords.HEARSAY.contains(lemma(d)) && isClause(d);
    }
    List<Word> words = Lexer.scan(line.text(), source);
    return isOther(words)
        && (quotes || isWords(line, d))
        && !isSupposed(line, sentence, d, source)
        && !(d.rule().equals("according-to") && ReportingWords.RULES.contains(head(words)))
        && !(isYou(words) && !ReportingWords.ADDRESSED.contains(lemma(d)));
  }

  private static boolean isWords(Line line, Draft d) {
    String rule = d.rule();
    String lemma = lemma(d);
    if (rule.startsWith("noun-")) {
      return rule.equals("noun-that") && ReportingWords.SAID.contains(lemma);
    }
    if (rule.startsWith("passive-")) {
      return isClause(d)
          && (ReportingWords.SAYING.contains(lemma) || ReportingWords.HEARSAY.contains(lemma));
    }
    if (!rule.startsWith("verb-")) {
      return rule.equals("according-to")
          || ReportingWords.SAYING.contains(lemma)
          || ReportingWords.HELD.contains(lemma);
    }
    // "states that in such a case it must": the clause begins with more than a subject.
    boolean that = d.content().get(0).in(line.text()).startsWith("that ");
    if ((rule.endsWith("-OTHER") && !that) || rule.endsWith("-AND") || rule.endsWith("NP.by")) {
      return ReportingWords.COMMITTING.contains(lemma);
    }
    if (lemma.equals("make")) {
      return d.cue() != null && d.cue().in(line.text()).contains("clear");
    }
    return ReportingWords.SAYING.contains(lemma)
        || (isClause(d) && !ReportingWords.NO_REPORT.contains(lemma));
  }

  private static boolean isClause(Draft d) {
    return ReportingWords.CLAUSES.contains(d.rule().substring(d.rule().indexOf('-') + 1))
        || d.rule().equals("passive-TO");
  }

  /** The base form of the cue's verb or noun; empty for a rule without one. */
  private static String lemma(Draft d) {
    return d.features().isEmpty() || d.features().get(0).indexOf(':') != 1
        ? ""
        : d.features().get(0).substring(2);
  }

  private static boolean isOther(List<Word> source) {
    for (Word w : source) {
      // "US" is no pronoun.
      if (ReportingWords.FIRST.contains(w.lower()) && !w.text().equals("US")) {
        return false;
      }
    }
    String first = source.get(0).lower();
    String last = source.get(source.size() - 1).lower();
    boolean own =
        (first.equals("my") || first.equals("our")) && ReportingWords.OWNED.contains(last);
    if (own || (first.equals("what") && source.size() > 1)) {
      return false;
    }
    return !ReportingWords.THINGS.contains(source.size() == 1 || first.equals("no") ? first : last);
  }

  private static boolean isYou(List<Word> source) {
    return source.size() == 1 && source.get(0).lower().equals("you");
  }

  /** The last word of the source's own noun phrase: of "the laws of the state" it is "laws". */
  private static String head(List<Word> source) {
    for (int i = 1; i < source.size(); i++) {
      Word w = source.get(i);
      if (w.isMark()
          || w.lower().equals("of")
          || w.lower().equals("on")
          || w.lower().equals("in")) {
        return source.get(i - 1).lower();
      }
    }
    return source.get(source.size() - 1).lower();
  }

  /** "Has she said", "if she says", "she would say", "ask her to say": nobody has said it. */
  private static boolean isSupposed(Line line, Span sentence, Draft d, Span source) {
    boolean denied = d.features().contains("with:not") && ReportingWords.UNSAID.contains(lemma(d));
    if (denied || d.features().stream().anyMatch(OthersWords::isOpen)) {
      return true;
    }
    int at = sentence.begin();
    while (at < sentence.end() && line.word(at).begin() < source.begin()) {
      at++;
    }
    // "Has" at the beginning may be taken for a part of the name after it.
    boolean asks = line.is(sentence.end() - 1, "?");
    boolean inside = at < sentence.end() && ReportingWords.ASKING.contains(line.word(at).lower());
    if (at == sentence.begin()) {
      return asks && inside;
    }
    String before = line.word(at - 1).lower();
    return ReportingWords.SUPPOSING.contains(before)
        || (asks && (inside || ReportingWords.ASKING.contains(before)));
  }

  private static boolean isOpen(String feature) {
    return feature.startsWith("f:T:")
        || (feature.startsWith("with:")
            && ReportingWords.MODALS.contains(feature.substring("with:".length())));
  }
}
