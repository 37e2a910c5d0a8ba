package refrain.resolve;

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
  static final Set<String> DEFINITE =
      Set.of(
          "the", "this", "that", "his", "her", "its", "their", "our", "my", "your", "those",
          "these");
  static final Set<String> ENDS =
      Set.of(
          "of", "for", "from", "who", "which", "that", "in", "at", "with", "on", "to", "and", "or",
          "as", "whose", "where", "by", "but", "during", "about", "after", "when", "while");
  static final Set<String> GOVERNMENTS =
      Set.of("government", "side", "regime", "leadership", "cabinet", "governments");
  static final Set<String> HEADS =
      Set.of(
          "ministry",
          "department",
          "agency",
          "committee",
          "bank",
          "court",
          "commission",
          "council",
          "party",
          "organization",
          "organisation",
          "institute",
          "university",
          "board",
          "union",
          "association",
          "foundation",
          "bureau",
          "office",
          "fund",
          "embassy",
          "authority");
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
          "daily");
  static final Set<String> OWNED = Set.of("campaign", "administration", "camp");

  private SourceWords() {}
}
