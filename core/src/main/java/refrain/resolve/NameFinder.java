package refrain.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.resolve.Units.Unit;

/** Finds names with the titles before them and the appositions around them. */
final class NameFinder {

  private static final int MAX_NAME = 5;
  private static final int MAX_ORGANISATION = 12;
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

  private static final Set<String> FORE =
      Set.of(
          "New",
          "North",
          "South",
          "East",
          "West",
          "Northern",
          "Southern",
          "Eastern",
          "Western",
          "Republican",
          "Democratic",
          "Christian",
          "Catholic",
          "Jewish",
          "Muslim",
          "Islamic",
          "Arab",
          "African",
          "Latino",
          "Hispanic",
          "Black",
          "Asian",
          "First",
          "Second",
          "Public",
          "Young",
          "Great",
          "Labor",
          "Labour",
          "Socialist",
          "Communist",
          "Liberal",
          "Conservative");

  private final Units units;
  private final Words words;
  private final Phrases phrases;
  private final NameWords names;
  private final List<NameMention> found = new ArrayList<>();

  private NameFinder(Units units, Phrases phrases, NameWords names) {
    this.units = units;
    this.words = units.words();
    this.phrases = phrases;
    this.names = names;
  }

  /** The names of a text, in order. */
  static List<NameMention> find(Units units, Phrases phrases, NameWords names) {
    NameFinder finder = new NameFinder(units, phrases, names);
    Deque<Acronyms.Acronym> acronyms = new ArrayDeque<>(Acronyms.in(units));
    int i = 0;
    while (i < units.size()) {
      while (!acronyms.isEmpty() && acronyms.peek().from() < i) {
        acronyms.pop();
      }
      if (!acronyms.isEmpty() && acronyms.peek().from() == i) {
        i = finder.take(acronyms.pop());
      } else {
        i = units.get(i).is(Meaning.Plain.NAME) ? finder.read(i) : i + 1;
      }
    }
    return finder.found;
  }

  /** A name with its acronym is a body's, whatever words it has. */
  private int take(Acronyms.Acronym named) {
    boolean table = named.to() == named.from() + 1 && units.get(named.from()).isBody();
    if (!table) {
      List<String> tokens = new ArrayList<>();
      for (int u = named.from(); u < named.to(); u++) {
        tokens.add(units.form(u));
      }
      found.add(
          new NameMention(
              units.get(named.from()).from(),
              units.get(named.to() - 1).to(),
              tokens,
              Description.NOTHING,
              false,
              true));
    }
    return named.to();
  }

  private int read(int start) {
    int begin = afterPlace(nameBegin(start));
    List<String> tokens = new ArrayList<>();
    int i = begin;
    while (i < units.size() && continues(begin, i)) {
      if (units.get(i).is(Meaning.Plain.NAME)) {
        tokens.add(words.form(units.get(i).from()));
        i++;
      } else if (nameAt(i + 1) && NameWords.isParticle(units.form(i))) {
        tokens.add(units.form(i));
        i++;
      } else if (units.is(i, ",") && nameAt(i + 1) && NameWords.isSuffix(units.form(i + 1))) {
        i++;
      } else {
        break;
      }
    }
    int end = i;
    Optional<Description> before = describeBefore(begin);
    Optional<Gender> civility = civilityBefore(begin);
    boolean titled = before.isPresent() || civility.isPresent();
    boolean shouted = tokens.stream().allMatch(t -> t.length() == 1 || Words.isShouted(t));
    boolean led = titled && words.isShouted(units.get(begin - 1).from());
    if (shouted && (led || isShoutedName(tokens) || (titled && tokens.get(0).length() > 4))) {
      tokens.replaceAll(Words::capitalised);
    }
    boolean organisation = !titled && isOrganisation(begin, end, tokens);
    int first = begin;
    if (organisation) {
      end = organisationEnd(end, tokens);
      first = organisationBegin(begin, tokens);
    }
    if (tokens.size() <= MAX_NAME || (organisation && tokens.size() <= MAX_ORGANISATION)) {
      Description description = before.orElse(Description.NOTHING);
      if (!organisation) {
        description =
            before
                .or(() -> describeAfter(i(begin, tokens)))
                .or(() -> describeAcrossComma(begin))
                .or(() -> describeAcrossField(begin))
                .orElse(Description.of(civility.orElse(Gender.UNKNOWN)));
      }
      found.add(
          new NameMention(
              units.get(first).from(),
              units.get(end - 1).to(),
              tokens,
              description,
              titled,
              organisation));
    }
    return end;
  }

  /** Where the name begins in "Strategic Communications John Roe", "Miss Universe Jane Roe". */
  private int nameBegin(int begin) {
    for (int i = begin + 1; i < begin + 4 && nameAt(i) && units.sameSentence(begin, i); i++) {
      if (names.isOrganisation(units.form(i - 1))
          && names.isGiven(units.form(i))
          && !names.isGiven(units.form(begin))
          && nameAt(i + 1)) {
        return i;
      }
      boolean two = nameAt(i + 1) && !nameAt(i + 2) && units.sameSentence(i, i + 1);
      if (names.isOrganisation(units.form(i - 1)) && two && describeAcrossField(i).isPresent()) {
        return i;
      }
    }
    boolean fore =
        nameAt(begin + 2)
            && nameAt(begin + 1)
            && units.sameSentence(begin, begin + 2)
            && !names.isGiven(units.form(begin))
            && units.form(begin).length() > 1
            && names.isGiven(units.form(begin + 1))
            && !names.isOrganisation(units.form(begin + 2));
    return fore ? begin + 1 : begin;
  }

  /** "ANA RUIZ": a given name and more, all in capitals. */
  private boolean isShoutedName(List<String> tokens) {
    return tokens.size() > 1
        && tokens.get(0).length() > 2
        && names.isGiven(Words.capitalised(tokens.get(0)));
  }

  /** Where the name begins in "Mayor of Saltmere Piotr Roe": after the place. */
  private int afterPlace(int begin) {
    int end = begin;
    while (end < units.size() && nameAt(end) && units.sameSentence(begin, end)) {
      end++;
    }
    boolean place =
        end - begin > 2
            && end - begin < 5
            && begin > 1
            && units.is(begin - 1, "of")
            && isSingleTitle(units.get(begin - 2));
    return place ? end - 2 : begin;
  }

  /** A sentence does not end at an initial, whatever the mark after it looks like. */
  private boolean continues(int begin, int i) {
    return units.sameSentence(begin, i)
        || (units.form(i - 1).length() == 1
            && words.paragraph(units.get(i).from()) == words.paragraph(units.get(begin).from()));
  }

  /** The unit after a name that begins at a unit. */
  private int i(int begin, List<String> tokens) {
    int i = begin;
    int left = tokens.size();
    while (i < units.size() && left > 0) {
      left -= units.get(i).is(Meaning.Plain.MARK) ? 0 : 1;
      i++;
    }
    return i;
  }

  private boolean nameAt(int unit) {
    return unit < units.size() && units.get(unit).is(Meaning.Plain.NAME);
  }

  private boolean isOrganisation(int begin, int end, List<String> tokens) {
    String last = tokens.get(tokens.size() - 1);
    boolean led = units.is(begin - 1, "the") || (begin > 0 && isFore(begin - 1));
    if (names.isOrganisation(last)
        && (tokens.size() > 1 || led || units.is(end, "of") || units.is(end, "for"))) {
      return true;
    }
    if (tokens.size() > MAX_NAME || units.is(end, "&")) {
      return true;
    }
    boolean the =
        units.is(begin - 1, "the")
            || (begin > 1 && units.get(begin - 1).isCountry() && units.is(begin - 2, "the"));
    return tokens.size() > 1 && the && !names.isGiven(tokens.get(0));
  }

  /** Takes in "of Somewhere", "for Trade and Industry" after the head of a body's name. */
  private int organisationEnd(int end, List<String> tokens) {
    int i = end;
    for (int phrase = 0; phrase < 3; phrase++) {
      int j = phraseEnd(i);
      if (j == i || tokens.size() + j - i > MAX_ORGANISATION) {
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

  /** Takes in capitalised words that are no names by themselves: "New York Post". */
  private int organisationBegin(int begin, List<String> tokens) {
    int i = begin;
    while (i > 0 && i > begin - 4 && units.sameSentence(i - 1, begin) && isFore(i - 1)) {
      i--;
      tokens.add(0, units.form(i));
    }
    return i;
  }

  private boolean isFore(int unit) {
    Unit u = units.get(unit);
    boolean capital = words.isCapital(u.from()) && scopeIsFree(u);
    boolean table = u.isCountry() || u.isBody();
    return capital && (table || FORE.contains(units.form(unit)));
  }

  private boolean scopeIsFree(Unit u) {
    return found.isEmpty() || found.get(found.size() - 1).to() <= u.from();
  }

  private Optional<Gender> civilityBefore(int begin) {
    return begin > 0
            && units.get(begin - 1).meaning() instanceof Meaning.Civility c
            && units.sameSentence(begin - 1, begin)
        ? Optional.of(c.gender())
        : Optional.empty();
  }

  private static boolean isSingleTitle(Unit unit) {
    return unit.meaning() instanceof Meaning.Title t && !t.plural();
  }

  /** Title directly before the name, or "ambassador to the United Nations" before it. */
  private Optional<Description> describeBefore(int begin) {
    int i = begin - 1;
    if (i < 0 || !units.sameSentence(i, begin)) {
      return Optional.empty();
    }
    // "spokesman Maj. Gen. Roe": the first of several titles says the office.
    while (i > 0
        && isSingleTitle(units.get(i))
        && isSingleTitle(units.get(i - 1))
        && units.sameSentence(i - 1, begin)) {
      i--;
    }
    if (isSingleTitle(units.get(i))) {
      return Optional.of(phrases.describe(i, begin));
    }
    if (units.get(i).isBody() || units.get(i).isCountry()) {
      int j = units.is(i - 1, "the") ? i - 2 : i - 1;
      boolean link = units.is(j, "of") || units.is(j, "to") || units.is(j, "for");
      if (link && j > 0 && isSingleTitle(units.get(j - 1)) && units.sameSentence(j - 1, begin)) {
        return Optional.of(phrases.describe(j - 1, begin));
      }
    }
    return Optional.empty();
  }

  /**
   * "Assistant Secretary for Trade and Cultural Affairs Ana Ruiz": the title's field comes between.
   */
  private Optional<Description> describeAcrossField(int begin) {
    for (int j = begin - 1; j > 0 && j > begin - FIELD && units.sameSentence(j, begin); j--) {
      if ((units.is(j, "for") || units.is(j, "of")) && j < begin - 1) {
        boolean title = isSingleTitle(units.get(j - 1)) && units.sameSentence(j - 1, begin);
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
  private Optional<Description> describeAfter(int end) {
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
      if (open && isSingleTitle(u) && !owner) {
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
    if (title < 0 || clause || (title + 1 < stop && nameAt(title + 1))) {
      return Optional.empty();
    }
    return Optional.of(phrases.describe(title, stop));
  }

  /** "the spokeswoman of the ministry, Ana Ruiz": a title with its body, a comma, the name. */
  private Optional<Description> describeAcrossComma(int begin) {
    boolean civil = begin > 0 && units.get(begin - 1).meaning() instanceof Meaning.Civility;
    int i = civil ? begin - 2 : begin - 1;
    if (!units.is(i, ",") || !units.sameSentence(i, begin)) {
      return Optional.empty();
    }
    for (int j = i - 1; j >= 0 && j > i - 10 && units.sameSentence(j, i); j--) {
      Unit u = units.get(j);
      if (isSingleTitle(u)) {
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
            .contains(units.form(unit).toLowerCase(java.util.Locale.ROOT));
  }
}
