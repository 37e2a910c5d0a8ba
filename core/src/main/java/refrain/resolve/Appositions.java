package refrain.resolve;

import java.util.Optional;
import java.util.Set;
import refrain.resolve.Units.Unit;

/** Reads the titles before a name and the appositions around it. */
final class Appositions {

  private static final int APPOSITION = 18;
  private static final int FIELD = 12;

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "for", "at", "in", "to", "from", "with", "on", "by", "under", "who", "which",
          "that", "whose", "when", "where", "and", "but", "said", "says", "told");

  private static final Set<String> AFTER_TITLE =
      Set.of(
          "of",
          "for",
          "at",
          "in",
          "to",
          "from",
          "with",
          "on",
          "and",
          "who",
          "under",
          "since",
          "until",
          "responsible",
          "emeritus",
          "elect",
          "or",
          "by",
          "based",
          "general",
          "designate",
          "between",
          "during",
          "whose",
          "when",
          "there",
          "here");

  private final Units units;
  private final Phrases phrases;

  Appositions(Units units, Phrases phrases) {
    this.units = units;
    this.phrases = phrases;
  }

  Optional<Gender> civility(int begin) {
    return begin > 0
            && units.get(begin - 1).meaning() instanceof Meaning.Civility c
            && units.sameSentence(begin - 1, begin)
        ? Optional.of(c.gender())
        : Optional.empty();
  }

  /** Title directly before the name, or "ambassador to the United Nations" before it. */
  Optional<Description> before(int begin) {
    int i = begin - 1;
    if (i < 0 || !units.sameSentence(i, begin)) {
      return Optional.empty();
    }
    // "spokesman Maj. Gen. Roe": the first of several titles says the office.
    while (i > 0
        && units.get(i).isSingleTitle()
        && units.get(i - 1).isSingleTitle()
        && units.sameSentence(i - 1, begin)) {
      i--;
    }
    if (units.get(i).isSingleTitle()) {
      return Optional.of(phrases.describe(i, begin));
    }
    if (units.get(i).isBody() || units.get(i).isCountry()) {
      int j = units.is(i - 1, "the") ? i - 2 : i - 1;
      boolean link = units.is(j, "of") || units.is(j, "to") || units.is(j, "for");
      if (link && j > 0 && units.get(j - 1).isSingleTitle() && units.sameSentence(j - 1, begin)) {
        return Optional.of(phrases.describe(j - 1, begin));
      }
    }
    return Optional.empty();
  }

  /**
   * "Assistant Secretary for Trade and Cultural Affairs Ana Ruiz": the title's field comes between.
   */
  Optional<Description> acrossField(int begin) {
    for (int j = begin - 1; j > 0 && j > begin - FIELD && units.sameSentence(j, begin); j--) {
      if ((units.is(j, "for") || units.is(j, "of")) && j < begin - 1) {
        boolean title = units.get(j - 1).isSingleTitle() && units.sameSentence(j - 1, begin);
        return title ? Optional.of(phrases.describe(j - 1, begin)) : Optional.empty();
      }
      Unit u = units.get(j);
      boolean field =
          u.is(Meaning.Plain.NAME)
              || u.isBody()
              || u.isCountry()
              || units.is(j, "and")
              || (units.is(j, ",") && j < begin - 1);
      if (!field) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "a spokesman for the ministry" after the name and a comma. */
  Optional<Description> after(int end) {
    if (!units.is(end, ",") && !units.is(end, "(")) {
      return Optional.empty();
    }
    int i = end + 1;
    if (i + 1 < units.size()
        && Character.isDigit(units.form(i).charAt(0))
        && units.is(i + 1, ",")) {
      i += 2;
    }
    if (units.is(i, "who") && (units.is(i + 1, "is") || units.is(i + 1, "was"))) {
      i += 2;
    }
    int stop = i;
    int title = -1;
    boolean open = true;
    while (stop < units.size() && stop < i + APPOSITION && units.sameSentence(end, stop)) {
      Unit u = units.get(stop);
      if (u.is(Meaning.Plain.MARK) && !units.is(stop, "-") && !units.is(stop, "&")) {
        break;
      }
      if (PREPOSITIONS.contains(units.form(stop)) && !u.isBody()) {
        if (title < 0) {
          return Optional.empty();
        }
        open = false;
      }
      boolean owner = stop + 1 < units.size() && units.get(stop + 1).is(Meaning.Plain.POSSESSIVE);
      if (open && u.isSingleTitle() && !owner) {
        title = stop;
      }
      stop++;
    }
    // "According to Ana Ruiz, the minister will come": no apposition, for a clause follows.
    boolean clause =
        title >= 0
            && title + 1 < stop
            && units.get(title + 1).is(Meaning.Plain.WORD)
            && !AFTER_TITLE.contains(units.form(title + 1));
    if (title < 0 || clause || (title + 1 < stop && units.get(title + 1).is(Meaning.Plain.NAME))) {
      return Optional.empty();
    }
    return Optional.of(phrases.describe(title, stop));
  }

  /** "the spokeswoman of the ministry, Ana Ruiz": a title with its body, a comma, the name. */
  Optional<Description> acrossComma(int begin) {
    boolean civil = begin > 0 && units.get(begin - 1).meaning() instanceof Meaning.Civility;
    int i = civil ? begin - 2 : begin - 1;
    if (!units.is(i, ",") || !units.sameSentence(i, begin)) {
      return Optional.empty();
    }
    for (int j = i - 1; j >= 0 && j > i - 10 && units.sameSentence(j, i); j--) {
      Unit u = units.get(j);
      if (u.isSingleTitle()) {
        boolean led = j > 0 && units.sameSentence(j - 1, j) && isLead(j - 1);
        return led ? Optional.of(phrases.describe(j, i)) : Optional.empty();
      }
      boolean inside =
          u.isBody()
              || u.isCountry()
              || u.is(Meaning.Plain.POSSESSIVE)
              || u.is(Meaning.Plain.NAME)
              || units.is(j, "of")
              || units.is(j, "for")
              || units.is(j, "the")
              || units.is(j, "at");
      if (!inside) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a unit may stand just before the title of an apposition that precedes its name. */
  private boolean isLead(int unit) {
    Unit u = units.get(unit);
    return u.isBody()
        || u.isCountry()
        || u.is(Meaning.Plain.POSSESSIVE)
        || phrases.isModifier(unit)
        || Set.of("the", "a", "an", "his", "her", "its", "their", "our")
            .contains(units.lower(unit));
  }
}
