package refrain.resolve;

import java.util.List;
import refrain.resolve.Units.Unit;

/** Finds where a body's name ends: it may go on after "and", "of", "for" and "&". */
final class BodyNameEnd {

  /** How many words a body's name may have. */
  static final int MOST = 12;

  private final Units units;
  private final Words words;
  private final NameWords names;

  BodyNameEnd(Units units, NameWords names) {
    this.units = units;
    this.words = units.words();
    this.names = names;
  }

  /** Where "the Lakes and Forests Agency" ends: two fields of one body; else the end as it is. */
  int joinedEnd(int begin, int end, List<String> tokens, boolean led) {
    int i = end + 1;
    if (!led || tokens.size() > 3 || !units.is(end, "and") || names.isGiven(tokens.get(0))) {
      return end;
    }
    while (i < units.size() && i < end + 5 && nameAt(i) && units.sameSentence(begin, i)) {
      i++;
    }
    boolean body = i > end + 2 && names.isOrganisation(units.form(i - 1));
    return body
            && !names.isOrganisation(tokens.get(tokens.size() - 1))
            && !names.isGiven(units.form(end + 1))
        ? i
        : end;
  }

  /** Takes in "of Somewhere", "for Trade and Industry" after the head of a body's name. */
  int end(int end, List<String> tokens) {
    int i = end;
    for (int phrase = 0; phrase < 3; phrase++) {
      int j = phraseEnd(i);
      if (j == i || tokens.size() + j - i > MOST) {
        return i;
      }
      for (int u = i; u < j; u++) {
        tokens.add(units.form(u));
      }
      i = j;
    }
    return i;
  }

  private int phraseEnd(int end) {
    if (!units.is(end, "of") && !units.is(end, "for") && !units.is(end, "&")) {
      return end;
    }
    int first = units.is(end + 1, "the") ? end + 2 : end + 1;
    int j = first;
    while (j < units.size() && units.sameSentence(end - 1, j) && j < end + 6) {
      boolean joins =
          units.is(j, "and")
              && j > first
              && j + 1 < units.size()
              && nameAt(j + 1)
              && !nameAt(j + 2)
              && !units.is(end, "&")
              && !names.isGiven(units.form(j + 1));
      joins |=
          units.is(j, "and")
              && j > first
              && nameAt(j + 2)
              && names.isOrganisation(units.form(j + 2));
      if (!joins && !isCapitalised(j)) {
        break;
      }
      j++;
    }
    return j > first ? j : end;
  }

  private boolean isCapitalised(int unit) {
    Unit u = units.get(unit);
    return nameAt(unit)
        || (words.isCapital(u.from()) && (u.isCountry() || u.isTitle() || u.isBody()));
  }

  private boolean nameAt(int unit) {
    return unit < units.size() && units.get(unit).is(Meaning.Plain.NAME);
  }
}
