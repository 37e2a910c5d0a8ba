package refrain.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names that an article gives with their acronym: "the Lower Lake Alliance (LLA)". */
final class Acronyms {

  /**
   * A name with its acronym.
   *
   * @param from the first unit of the name
   * @param to the unit after it, the opening bracket
   */
  record Acronym(String acronym, int from, int to) {

    /** The name as it is printed. */
    String name(Words words, Units units) {
      return words.printed(units.get(from).from(), units.get(to - 1).to());
    }
  }

  private static final int MOST_LETTERS = 8;
  private static final int MOST_UNITS = 14;

  private Acronyms() {}

  /** Those of a text, in order. */
  static List<Acronym> in(Units units) {
    List<Acronym> out = new ArrayList<>();
    for (int i = 1; i + 2 < units.size(); i++) {
      if (units.is(i, "(") && units.is(i + 2, ")")) {
        String acronym = units.form(i + 1);
        boolean letters =
            acronym.length() > 1
                && acronym.length() <= MOST_LETTERS
                && Words.isShouted(acronym)
                && acronym.chars().allMatch(Character::isLetter);
        int begin = letters ? begin(units, i, acronym) : -1;
        if (begin >= 0) {
          out.add(new Acronym(acronym, begin, i));
        }
      }
    }
    return out;
  }

  /** Where the name begins whose capitals the acronym has, in their order and whole; or -1. */
  private static int begin(Units units, int end, String acronym) {
    int letter = acronym.length() - 1;
    Words words = units.words();
    int last = units.get(end).from() - 1;
    for (int w = last; w >= 0 && w > last - MOST_UNITS && letter >= 0; w--) {
      boolean same =
          words.sentence(w) == words.sentence(last) && words.paragraph(w) == words.paragraph(last);
      if (!same || (!words.isWord(w) && !words.form(w).equals("&") && !words.isPossessive(w))) {
        return -1;
      }
      String form = words.form(w);
      if (words.isCapital(w)) {
        if (!form.substring(0, 1)
            .toUpperCase(Locale.ROOT)
            .equals(acronym.substring(letter, letter + 1))) {
          return -1;
        }
        letter--;
        if (letter < 0) {
          return units.unitOf(w);
        }
      } else if (w == last) {
        return -1;
      }
    }
    return -1;
  }
}
