package refrain.extract;

import java.util.Set;

/** Words that tell whether somebody repeats the words of others, by what they do in a sentence. */
final class ReportingWords {

  static final Set<String> FIRST =
      Set.of("i", "we", "me", "us", "myself", "ourselves", "mine", "ours");
  static final Set<String> OWNED =
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
  static final Set<String> THINGS =
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
  static final Set<String> SAYING =
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
  static final Set<String> NO_REPORT =
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

  static final Set<String> HEARSAY =
      Set.of("report", "say", "allege", "believe", "rumor", "rumour", "claim", "announce");

  /** Nouns for words: "the claim that". */
  static final Set<String> SAID =
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
  static final Set<String> HELD =
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

  static final Set<String> COMMITTING = Set.of("commit", "agree");

  static final Set<String> CLAUSES =
      Set.of("THAT", "CLAUSE", "QUOTE", "COLON", "NP.THAT", "NP.CLAUSE", "NP.QUOTE", "NP.COLON");

  /** What "you" may have done: said something, not been asked to think it. */
  static final Set<String> ADDRESSED =
      Set.of("say", "mention", "claim", "suggest", "write", "quote", "cite", "note", "call");

  /** What stands before the subject of a question. */
  static final Set<String> ASKING =
      Set.of(
          "do", "does", "did", "has", "have", "had", "is", "are", "was", "were", "can", "could",
          "will", "would", "should", "may", "might");

  static final Set<String> MODALS =
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
  static final Set<String> UNSAID =
      Set.of("say", "claim", "state", "mention", "announce", "write", "report", "call");
  static final Set<String> SUPPOSING = Set.of("if", "whether", "let", "unless", "should");

  /** What one acts according to, without anybody's saying so. */
  static final Set<String> RULES =
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

  private ReportingWords() {}
}
