package refrain.plant;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A word of a planted sentence, or a few that go together.
 *
 * @param base as it stands in the lists
 * @param form how it is inflected
 * @param kind its class
 */
record Token(String base, Form form, Kind kind) {

  private static final Map<String, String> IRREGULAR =
      Map.of("build", "built", "teach", "taught", "forget", "forgotten");
  private static final Set<String> DOUBLED =
      Set.of(
          "admit",
          "drop",
          "expel",
          "forget",
          "jam",
          "patrol",
          "refer",
          "tag",
          "transfer",
          "transmit");

  /** The class of a word. */
  enum Kind {
    /** Words that only join others. */
    PLAIN,
    /** A run of such words that has synonyms. */
    FRAME,
    MODAL,
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    NAME,
    NUMBER,
    /** Dots for words that are left out. */
    ELLIPSIS
  }

  /** How a word is inflected. */
  enum Form {
    BASE,
    PLURAL,
    PAST,
    GERUND
  }

  static Token plain(String words) {
    return new Token(words, Form.BASE, Kind.PLAIN);
  }

  static Token of(String base, Kind kind) {
    return new Token(base, Form.BASE, kind);
  }

  /** Whether it says what the sentence is about, and another word of its class could stand here. */
  boolean isContent() {
    return switch (kind) {
      case NOUN, VERB, ADJECTIVE, ADVERB, NUMBER -> true;
      case PLAIN, FRAME, MODAL, NAME, ELLIPSIS -> false;
    };
  }

  /** Another word in its place, in the same form. */
  Token with(String other) {
    return new Token(other, form, kind);
  }

  /** As it is printed inside a sentence. */
  String text() {
    return switch (form) {
      case BASE -> base;
      case PLURAL -> plural(base);
      case PAST -> inflected("ed");
      case GERUND -> inflected("ing");
    };
  }

  private static String plural(String noun) {
    if (noun.endsWith("y") && !endsInVowelY(noun)) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.matches(".*(?:s|x|ch|sh)") ? "es" : "s");
  }

  /** The first word of the verb is inflected: "phase out", "phased out". */
  private String inflected(String ending) {
    int end = base.indexOf(' ') < 0 ? base.length() : base.indexOf(' ');
    String verb = base.substring(0, end);
    String stem = verb;
    if (verb.endsWith("e") && !(ending.equals("ing") && verb.endsWith("ee"))) {
      stem = verb.substring(0, verb.length() - 1);
    } else if (ending.equals("ed") && verb.endsWith("y") && !endsInVowelY(verb)) {
      stem = verb.substring(0, verb.length() - 1) + "i";
    }
    String last = DOUBLED.contains(verb) ? verb.substring(verb.length() - 1) : "";
    String whole = ending.equals("ed") ? IRREGULAR.get(verb) : null;
    return (whole == null ? stem + last + ending : whole) + base.substring(end);
  }

  private static boolean endsInVowelY(String word) {
    return word.length() > 1 && "aeou".indexOf(word.charAt(word.length() - 2)) >= 0;
  }

  /** With a capital in front. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
