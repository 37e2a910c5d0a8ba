package refrain.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

/**
 * Tells, among the drafts found in what somebody says, those that repeat the words of others. What
 * he says of himself ("I want to stress that") is his already, and what he says that others feel or
 * do ("they welcome the plan", "facts show that") is his own telling.
 */
final class OthersWords {

  private static final Set<String> FIRST =
      Set.of("i", "we", "me", "us", "myself", "ourselves", "mine", "ours");
  private static final Set<String> OWNED =
      Set.of(
          "position",
          "view",
          "stance",
          "attitude",
          "policy",
          "principle",
          "message",
          "answer",
          "side",
          "sides",
          "government",
          "governments",
          "country",
          "countries",
          "nation",
          "administration",
          "ministry",
          "department",
          "goal",
          "hope",
          "belief",
          "understanding",
          "knowledge",
          "people",
          "briefing",
          "remarks",
          "statement",
          "point",
          "opinion",
          "question",
          "hearts",
          "heart");

  // Nothing that can speak.
  private static final Set<String> THINGS =
      Set.of(
          "what",
          "this",
          "that",
          "these",
          "those",
          "there",
          "fact",
          "facts",
          "history",
          "reality",
          "practice",
          "evidence",
          "experience",
          "which",
          "nothing",
          "nobody",
          "no");

  /** Verbs of speech and writing, and what is done by speaking: any complement will do. */
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "state",
          "announce",
          "declare",
          "claim",
          "assert",
          "allege",
          "accuse",
          "argue",
          "affirm",
          "reaffirm",
          "reiterate",
          "emphasize",
          "emphasise",
          "stress",
          "underscore",
          "underline",
          "highlight",
          "express",
          "voice",
          "convey",
          "condemn",
          "denounce",
          "criticize",
          "criticise",
          "urge",
          "demand",
          "call",
          "warn",
          "pledge",
          "promise",
          "vow",
          "threaten",
          "propose",
          "appeal",
          "acknowledge",
          "admit",
          "deny",
          "reject",
          "confirm",
          "describe",
          "label",
          "characterize",
          "characterise",
          "insist",
          "maintain",
          "remark",
          "report",
          "write",
          "tweet",
          "quote",
          "cite",
          "respond",
          "reply",
          "explain",
          "complain",
          "praise",
          "commend",
          "applaud",
          "apologize",
          "apologise",
          "recommend",
          "advise",
          "agree",
          "commit",
          "raise",
          "recognize",
          "share");

  /** Verbs whose clause is no report of words: the speaker takes it for a fact, or supposes it. */
  private static final Set<String> NO_REPORT =
      Set.of(
          "show",
          "prove",
          "demonstrate",
          "mean",
          "ensure",
          "know",
          "see",
          "hear",
          "learn",
          "find",
          "understand",
          "realize",
          "realise",
          "forget",
          "remember",
          "reflect",
          "illustrate",
          "testify",
          "notice",
          "prevent",
          "guarantee",
          "imagine",
          "seem",
          "appear",
          "discover",
          "bear",
          "look",
          "wonder",
          "ignore",
          "check",
          "wish",
          "watch",
          "read",
          "prefer",
          "like",
          "want",
          "help",
          "try");

  private static final Set<String> HEARSAY =
      Set.of("report", "say", "allege", "believe", "rumor", "rumour", "claim", "announce");

  /** Nouns for words: "the claim that". */
  private static final Set<String> SAID =
      Set.of(
          "statement",
          "claim",
          "report",
          "allegation",
          "accusation",
          "assertion",
          "argument",
          "comment",
          "remark",
          "announcement",
          "declaration",
          "warning",
          "promise",
          "pledge",
          "view",
          "rumor",
          "rumour",
          "charge",
          "complaint",
          "denial",
          "saying",
          "rhetoric");

  /** Other verbs that may stand in "as she noted" and "..., she noted". */
  private static final Set<String> HELD =
      Set.of(
          "note",
          "point",
          "mention",
          "observe",
          "suggest",
          "put",
          "indicate",
          "recall",
          "predict",
          "estimate",
          "believe",
          "think",
          "hope",
          "add");

  private static final Set<String> COMMITTING = Set.of("commit", "agree");

  private static final Set<String> CLAUSES =
      Set.of("THAT", "CLAUSE", "QUOTE", "COLON", "NP.THAT", "NP.CLAUSE", "NP.QUOTE", "NP.COLON");

  /** What "you" may have done: said something, not been asked to think it. */
  private static final Set<String> ADDRESSED =
      Set.of("say", "mention", "claim", "suggest", "write", "quote", "cite", "note", "call");

  /** What stands before the subject of a question. */
  private static final Set<String> ASKING =
      Set.of(
          "do", "does", "did", "has", "have", "had", "is", "are", "was", "were", "can", "could",
          "will", "would", "should", "may", "might");

  private static final Set<String> MODALS =
      Set.of(
          "can",
          "ca",
          "cannot",
          "could",
          "may",
          "might",
          "must",
          "should",
          "will",
          "'ll",
          "\u2019ll",
          "wo",
          "would",
          "'d",
          "\u2019d");
  private static final Set<String> UNSAID =
      Set.of("say", "claim", "state", "mention", "announce", "write", "report", "call");
  private static final Set<String> SUPPOSING = Set.of("if", "whether", "let", "unless", "should");

  /** What one acts according to, without anybody's saying so. */
  private static final Set<String> RULES =
      Set.of(
          "law",
          "laws",
          "regulation",
          "regulations",
          "constitution",
          "need",
          "needs",
          "principle",
          "principles",
          "practice",
          "procedure",
          "procedures",
          "provisions",
          "provision",
          "rule",
          "rules",
          "agreement",
          "consensus",
          "convention",
          "treaty",
          "charter",
          "plan",
          "schedule",
          "program",
          "timetable",
          "circumstances",
          "situation",
          "conditions",
          "condition",
          "act",
          "request",
          "requests",
          "requirements",
          "standards");

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
      return d.passive() && HEARSAY.contains(lemma(d)) && isClause(d);
    }
    List<Word> words = Lexer.scan(line.text(), source);
    return isOther(words)
        && (quotes || isWords(line, d))
        && !isSupposed(line, sentence, d, source)
        && !(d.rule().equals("according-to") && RULES.contains(head(words)))
        && !(isYou(words) && !ADDRESSED.contains(lemma(d)));
  }

  private static boolean isWords(Line line, Draft d) {
    String rule = d.rule();
    String lemma = lemma(d);
    if (rule.startsWith("noun-")) {
      return rule.equals("noun-that") && SAID.contains(lemma);
    }
    if (rule.startsWith("passive-")) {
      return isClause(d) && (SAYING.contains(lemma) || HEARSAY.contains(lemma));
    }
    if (!rule.startsWith("verb-")) {
      return rule.equals("according-to") || SAYING.contains(lemma) || HELD.contains(lemma);
    }
    // "states that in such a case it must": the clause begins with more than a subject.
    boolean that = d.content().get(0).in(line.text()).startsWith("that ");
    if ((rule.endsWith("-OTHER") && !that) || rule.endsWith("-AND") || rule.endsWith("NP.by")) {
      return COMMITTING.contains(lemma);
    }
    if (lemma.equals("make")) {
      return d.cue() != null && d.cue().in(line.text()).contains("clear");
    }
    return SAYING.contains(lemma) || (isClause(d) && !NO_REPORT.contains(lemma));
  }

  private static boolean isClause(Draft d) {
    return CLAUSES.contains(d.rule().substring(d.rule().indexOf('-') + 1))
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
      if (FIRST.contains(w.lower()) && !w.text().equals("US")) {
        return false;
      }
    }
    String first = source.get(0).lower();
    String last = source.get(source.size() - 1).lower();
    boolean own = (first.equals("my") || first.equals("our")) && OWNED.contains(last);
    if (own || (first.equals("what") && source.size() > 1)) {
      return false;
    }
    return !THINGS.contains(source.size() == 1 || first.equals("no") ? first : last);
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
    boolean denied = d.features().contains("with:not") && UNSAID.contains(lemma(d));
    if (denied || d.features().stream().anyMatch(OthersWords::isOpen)) {
      return true;
    }
    int at = sentence.begin();
    while (at < sentence.end() && line.word(at).begin() < source.begin()) {
      at++;
    }
    // "Has" at the beginning may be taken for a part of the name after it.
    boolean asks = line.is(sentence.end() - 1, "?");
    boolean inside = at < sentence.end() && ASKING.contains(line.word(at).lower());
    if (at == sentence.begin()) {
      return asks && inside;
    }
    String before = line.word(at - 1).lower();
    return SUPPOSING.contains(before) || (asks && (inside || ASKING.contains(before)));
  }

  private static boolean isOpen(String feature) {
    return feature.startsWith("f:T:")
        || (feature.startsWith("with:") && MODALS.contains(feature.substring("with:".length())));
  }
}
