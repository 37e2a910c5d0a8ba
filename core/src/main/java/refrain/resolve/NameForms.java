package refrain.resolve;

import java.util.Set;

/** What the form of one word says about whether it is a name. */
final class NameForms {

  private static final Set<String> ARABIC = Set.of("al", "el", "ad", "as", "ash", "ul", "ur");
  private static final Set<String> SMALL_IN_HEADINGS =
      Set.of("a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "by", "for", "as");

  private NameForms() {}

  /** "al-Roe": an article in small letters before a name. */
  static boolean isArabicName(String form) {
    int hyphen = form.indexOf('-');
    return hyphen >= 2
        && hyphen <= 3
        && hyphen + 1 < form.length()
        && Character.isUpperCase(form.codePointAt(hyphen + 1))
        && ARABIC.contains(form.substring(0, hyphen));
  }

  /** Whether a word has small letters in headings whose other words have capitals. */
  static boolean isSmallInHeadings(String form) {
    return form.length() < 4 && SMALL_IN_HEADINGS.contains(form);
  }

  static boolean isContraction(String form) {
    int apostrophe = form.indexOf('\'');
    if (apostrophe < 0) {
      return false;
    }
    return switch (form.substring(apostrophe + 1)) {
      case "m", "ll", "re", "ve", "d", "t" -> true;
      default -> false;
    };
  }

  /** "they" of "they've". */
  static String withoutContraction(String form) {
    return isContraction(form) ? form.substring(0, form.indexOf('\'')) : form;
  }

  static boolean hasEnglishTail(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen < 0) {
      return false;
    }
    return switch (form.substring(hyphen + 1)) {
      case "backed",
          "based",
          "led",
          "style",
          "era",
          "like",
          "owned",
          "born",
          "elect",
          "friendly",
          "friend",
          "run",
          "wide",
          "American",
          "leaning",
          "sponsored",
          "made",
          "controlled" ->
          true;
      default -> false;
    };
  }

  /** "Pro-Karskan", "Co-founder": a word made of a name or a trade with a part before it. */
  static boolean hasEnglishHead(String form) {
    int hyphen = form.indexOf('-');
    if (hyphen < 0) {
      return false;
    }
    return switch (form.substring(0, hyphen)) {
      case "Pro", "Non", "Co", "Ex", "Mid" -> true;
      default -> false;
    };
  }

  static boolean isCommonAfterName(String form) {
    return form.endsWith("day")
        || form.length() < 3
        || form.startsWith("Republic")
        || form.startsWith("Democrat");
  }

  /** Whether a word ends as those for people's trades do: "Filmmaker", "Congresswoman". */
  static boolean isTrade(String form) {
    return form.length() > 5
        && (form.endsWith("er")
            || form.endsWith("or")
            || form.endsWith("ist")
            || form.endsWith("ian")
            || form.endsWith("man")
            || form.endsWith("ess")
            || form.endsWith("ent")
            || form.endsWith("ant")
            || form.endsWith("aire"));
  }

  static boolean isVerbLike(String form) {
    return form.endsWith("s") || form.endsWith("ing") || form.endsWith("ed");
  }

  /** Whether a word is written like a body's name: "RT", "PolitiFact". */
  static boolean looksLikeBody(String word) {
    return word.length() > 1
        && !word.contains(" ")
        && word.chars().skip(1).anyMatch(Character::isUpperCase)
        && !word.startsWith("Mc")
        && !word.startsWith("Mac")
        && !word.contains("'")
        && !word.contains("’")
        && !word.contains("-");
  }
}
