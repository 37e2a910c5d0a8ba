package refrain.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The common words by which a source's head is told. */
final class SourceWords {

  static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "who",
          "which",
          "that",
          "i",
          "we",
          "you",
          "him",
          "her",
          "them",
          "himself",
          "herself",
          "itself",
          "themselves",
          "me",
          "us",
          "his",
          "its",
          "their",
          "whom");
  static final Set<String> INDEFINITE =
      Set.of(
          "a", "an", "one", "another", "some", "several", "many", "most", "no", "any", "both",
          "few", "two", "three", "four", "five", "other", "others", "each", "every", "all");

  /** Roles of who seeks a post and does not hold it. */
  static final Set<String> SOUGHT = Set.of("candidate", "nominee");

  /** Words before people of whom there are many. */
  static final Set<String> MANY =
      Set.of("most", "many", "some", "several", "few", "other", "all", "these", "those");

  static final Set<String> DEFINITE =
      Set.of(
          "the", "this", "that", "his", "her", "its", "their", "our", "my", "your", "those",
          "these");
  static final Set<String> ENDS =
      Set.of(
          "of", "for", "from", "who", "which", "that", "in", "at", "with", "on", "to", "and", "or",
          "as", "whose", "where", "by", "but", "during", "about", "after", "when", "while");

  /** Words after which, behind a noun, something else is told of it. */
  static final Set<String> AFTER_NOUN =
      Set.of(
          "familiar",
          "close",
          "released",
          "obtained",
          "seen",
          "published",
          "issued",
          "taken",
          "provided",
          "cited",
          "quoted",
          "meeting",
          "speaking",
          "loyal",
          "briefed",
          "involved",
          "including",
          "such",
          "based",
          "reporting",
          "calling",
          "seeking",
          "opposed",
          "present",
          "interviewed",
          "surveyed",
          "polled",
          "contacted",
          "reviewed",
          "circulated",
          "posted",
          "writing",
          "filed",
          "compiled",
          "outside",
          "inside",
          "within",
          "near",
          "under",
          "over",
          "between",
          "among",
          "against",
          "across",
          "around",
          "without",
          "since",
          "before",
          "through",
          "into",
          "along",
          "like",
          "behind",
          "aboard",
          "than",
          "alongside",
          "because",
          "if",
          "so",
          "made",
          "sent",
          "signed",
          "led",
          "attending",
          "monitoring",
          "himself",
          "herself",
          "itself",
          "themselves",
          "also");

  /** Words after a writing that tell when it came out, or from whom it is to be had. */
  static final Set<String> AFTER_WRITING =
      Set.of(
          "last",
          "out",
          "late",
          "early",
          "earlier",
          "today",
          "yesterday",
          "available",
          "put",
          "done");

  /** Words that end like those for people's trades and are none. */
  static final Set<String> NO_TRADES =
      Set.of(
          "whether",
          "rather",
          "either",
          "neither",
          "another",
          "together",
          "however",
          "moreover",
          "order",
          "offer",
          "consider",
          "remember",
          "better",
          "further",
          "number",
          "matter",
          "letter",
          "never",
          "former",
          "favor",
          "error",
          "major",
          "minor",
          "prior",
          "interior",
          "exterior",
          "senior",
          "junior",
          "against",
          "persist",
          "exist",
          "insist",
          "resist",
          "assist",
          "enlist",
          "whoever",
          "whatever",
          "whenever",
          "wherever",
          "altogether",
          "paper",
          "corner",
          "center",
          "winter",
          "summer",
          "chapter",
          "quarter",
          "charter",
          "computer",
          "newspaper",
          "answer",
          "discover",
          "deliver",
          "cover",
          "enter",
          "gather",
          "suffer",
          "differ",
          "transfer",
          "prefer",
          "refer",
          "register",
          "monitor",
          "mirror",
          "terror",
          "horror",
          "harbor",
          "labor",
          "sector",
          "factor",
          "larger",
          "greater",
          "smaller",
          "higher",
          "longer",
          "stronger",
          "earlier",
          "bigger",
          "younger",
          "older",
          "utter",
          "render",
          "under",
          "wonder",
          "border",
          "murder",
          "tender",
          "gender",
          "bipartisan");

  /** Words around a number before a noun. */
  static final Set<String> COUNTING =
      Set.of(
          "more",
          "than",
          "least",
          "at",
          "nearly",
          "about",
          "almost",
          "over",
          "around",
          "up",
          "to",
          "roughly",
          "hundred",
          "thousand",
          "million",
          "dozen",
          "dozens",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "fewer",
          "less",
          "only",
          "just",
          "approximately");

  /** What counts or measures the people or things after "of". */
  static final Set<String> QUANTITIES =
      Set.of(
          "number",
          "majority",
          "minority",
          "lot",
          "lots",
          "hundreds",
          "thousands",
          "dozens",
          "scores",
          "couple",
          "handful",
          "half",
          "quarter",
          "third",
          "thirds",
          "two-thirds",
          "three-quarters",
          "part",
          "most",
          "some",
          "many",
          "all",
          "several",
          "one",
          "none",
          "neither",
          "each",
          "total",
          "percent",
          "plenty",
          "millions",
          "few",
          "members",
          "group",
          "range",
          "series",
          "much",
          "version",
          "variety",
          "share",
          "rest");

  /** Writings that a country can be said to make. */
  static final Set<String> SPOKEN =
      Set.of(
          "statement",
          "communique",
          "declaration",
          "announcement",
          "claim",
          "claims",
          "response",
          "answer",
          "note",
          "message",
          "proposal",
          "plan");

  static final Set<String> APPOSED =
      Set.of(
          "agency",
          "newspaper",
          "network",
          "party",
          "channel",
          "station",
          "magazine",
          "website",
          "movement",
          "daily",
          "chain",
          "group",
          "broadcaster",
          "weekly",
          "tabloid");

  private static final Map<String, Integer> NUMBERS =
      Map.of("both", 2, "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7);

  private static final Map<String, String> OWNERS =
      Map.of(
          "his", "he", "her", "she", "its", "it", "their", "they", "my", "i", "our", "we", "your",
          "you");

  private SourceWords() {}

  /** How many a word says there are; 0 if it does not say. */
  static int number(String word) {
    return NUMBERS.getOrDefault(word, 0);
  }

  /** The pronoun that a possessive one belongs to. */
  static Optional<String> owner(String possessive) {
    return Optional.ofNullable(OWNERS.get(possessive));
  }
}
