package refrain.extract;

import refrain.domain.Form;
import refrain.domain.Span;

/** Puts into words, for someone who reads the article, why a rule found an attribution. */
final class Reason {

  private static final int LONGEST = 40;

  private Reason() {}

  /**
   * One line of English.
   *
   * @param text the text that the draft's spans index
   * @param form how the content stands in it
   */
  static String of(String text, Draft d, Form form) {
    boolean marks = form == Form.DIRECT || form == Form.MIXED;
    String begin = marks ? "quotation marks, and " : "";
    String source = d.source() == null ? "" : quoted(text, d.source());
    return switch (d.rule()) {
      case Labels.RULE -> "a paragraph under the label " + source;
      case "signature" -> begin + source + " after a dash below or behind";
      case "quote-alone" -> "quotation marks; no words beside them say who speaks";
      case "quote-last-speaker" ->
          "quotation marks with nobody named beside them, and " + source + " spoke last";
      case "name-colon" -> begin + source + " and a colon";
      default -> begin + cue(text, d, source) + complement(d.rule());
    };
  }

  private static String cue(String text, Draft d, String source) {
    if (d.cue() == null) {
      return source;
    }
    String noun = d.rule().startsWith("noun-") ? "the noun " : "";
    String cue = noun + quoted(text, d.cue());
    if (d.source() == null) {
      return cue + ", which names no source";
    }
    boolean before = d.source().begin() < d.cue().begin();
    return cue + " with " + source + (before ? " before it" : " after it");
  }

  private static String complement(String rule) {
    int dash = rule.indexOf('-');
    if (!rule.startsWith("verb-") && !rule.startsWith("noun-") && !rule.startsWith("passive-")) {
      return switch (rule) {
        case "announced" -> ", at the end of the paragraph above";
        case "as-verb" -> ", behind “as”";
        case "clause-source-verb", "clause-verb-source" -> ", behind a clause";
        default -> "";
      };
    }
    String frame = rule.substring(dash + 1);
    return switch (frame.startsWith("NP.") ? frame.substring(3) : frame) {
      case "THAT", "that" -> ", and a clause with “that”";
      case "CLAUSE" -> ", and a clause";
      case "WH" -> ", and a question word";
      case "TO", "to" -> ", and “to” with a verb";
      case "COLON" -> ", and a colon";
      default -> "";
    };
  }

  private static String quoted(String text, Span span) {
    int end = Math.min(span.end(), span.begin() + 4 * LONGEST);
    String words = text.substring(span.begin(), end).replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip();
    if (words.length() > LONGEST) {
      int blank = words.lastIndexOf(' ', LONGEST - 1);
      int cut = blank > LONGEST / 2 ? blank : LONGEST - 1;
      cut = Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut;
      words = words.substring(0, cut) + "…";
    }
    return "“" + words + "”";
  }
}
