package refrain.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import refrain.resolve.Units.Unit;

/** Finds names with the titles before them and the appositions around them. */
final class NameFinder {

  private static final int MAX_NAME = 5;

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
  private final Appositions appositions;
  private final NameWords names;
  private final BodyNameEnd ends;
  private final List<NameMention> found = new ArrayList<>();

  private NameFinder(Units units, Phrases phrases, NameWords names) {
    this.units = units;
    this.words = units.words();
    this.appositions = new Appositions(units, phrases);
    this.names = names;
    this.ends = new BodyNameEnd(units, names);
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
      } else if (isNickname(i)) {
        i += 3;
      } else {
        break;
      }
    }
    int end = i;
    Optional<Description> before = appositions.before(begin);
    Optional<Gender> civility = appositions.civility(begin);
    boolean titled = before.isPresent() || civility.isPresent();
    boolean shouted = isShouted(tokens);
    boolean shoutedTitle = titled && words.isShouted(units.get(begin - 1).from());
    if (shouted
        && (shoutedTitle || isShoutedName(tokens) || (titled && tokens.get(0).length() > 4))) {
      tokens.replaceAll(Words::capitalised);
    }
    // "the chair of the Karskan Farmers Club": the title is not that of the name.
    boolean field =
        titled
            && !units.get(begin - 1).isTitle()
            && civility.isEmpty()
            && names.isOrganisation(tokens.get(tokens.size() - 1));
    boolean organisation =
        (!titled || field) && !isDescribed(begin, tokens) && isOrganisation(begin, end, tokens);
    int first = begin;
    boolean led = units.is(begin - 1, "the") || (begin > 0 && isFore(begin - 1));
    int joined = titled ? end : ends.joinedEnd(begin, end, tokens, led);
    if (joined > end) {
      for (int u = end; u < joined; u++) {
        tokens.add(units.form(u));
      }
      end = joined;
      organisation = true;
    }
    if (organisation) {
      end = ends.end(end, tokens);
      first = organisationBegin(begin, tokens);
    }
    if (tokens.size() <= MAX_NAME || (organisation && tokens.size() <= BodyNameEnd.MOST)) {
      Description description = Description.NOTHING;
      if (!organisation) {
        description =
            before
                .or(() -> appositions.after(i(begin, tokens)))
                .or(() -> appositions.acrossComma(begin))
                .or(
                    () ->
                        units.is(begin - 1, "the")
                            ? appositions.acrossComma(begin - 1)
                            : Optional.empty())
                .or(() -> appositions.acrossField(begin))
                .orElse(Description.of(civility.orElse(Gender.UNKNOWN)));
      }
      found.add(
          new NameMention(
              units.get(first).from(),
              units.get(end - 1).to(),
              tokens,
              description,
              titled && !organisation,
              organisation));
    }
    return end;
  }

  /** Where the name begins in "Strategic Communications John Roe", "Miss Universe Jane Roe". */
  private int nameBegin(int begin) {
    for (int i = begin + 1; i < begin + 4 && nameAt(i) && units.sameSentence(begin, i); i++) {
      String before = units.form(i - 1);
      if ((names.isOrganisation(before) || names.isRank(before) || NameForms.isTrade(before))
          && names.isGiven(units.form(i))
          && !names.isGiven(units.form(begin))
          && nameAt(i + 1)) {
        return i;
      }
      boolean two = nameAt(i + 1) && !nameAt(i + 2) && units.sameSentence(i, i + 1);
      if (names.isOrganisation(units.form(i - 1))
          && two
          && appositions.acrossField(i).isPresent()) {
        return i;
      }
    }
    return afterRanks(begin);
  }

  /**
   * Where the name begins in "Senior Superintendent Ana Ruiz": at the given name that stands after
   * ranks and trades. A word that looks like neither is a given name itself: "Cornell Ivan Roe".
   */
  private int afterRanks(int begin) {
    for (int i = begin; i < begin + 4 && nameAt(i + 1) && units.sameSentence(begin, i + 1); i++) {
      if (names.isGiven(units.form(i)) || units.form(i).length() == 1) {
        boolean name = i > begin && !names.isOrganisation(units.form(i + 1));
        // Before an initial stands a given name.
        boolean initial = i > begin && units.form(i).length() == 1;
        return initial ? i - 1 : name ? i : begin;
      }
      if (!isRank(i, begin)) {
        return begin;
      }
    }
    return begin;
  }

  private boolean isRank(int unit, int begin) {
    String form = units.form(unit);
    boolean opens = unit == begin && words.isFirst(units.get(unit).from());
    boolean alwaysCapital = units.insideCapitals().contains(form);
    return ((opens || units.inHeading(unit)) && !alwaysCapital)
        || names.isRank(form)
        || (form.length() > 1
            && form.endsWith("s")
            && "aiou".indexOf(form.charAt(form.length() - 2)) < 0)
        || names.isOrganisation(form)
        || NameForms.isTrade(form)
        || units.isSmall(form.toLowerCase(Locale.ROOT));
  }

  /** One word in quotation marks within a name: Robert "Bob" Roe. */
  private boolean isNickname(int unit) {
    return nameAt(unit + 3)
        && units.get(unit + 1).to() == units.get(unit + 1).from() + 1
        && "\"“‘'".contains(units.form(unit))
        && "\"”’'".contains(units.form(unit + 2))
        && words.isCapital(units.get(unit + 1).from())
        && words.paragraph(units.get(unit).from()) == words.paragraph(units.get(unit + 3).from());
  }

  private static boolean isShouted(List<String> tokens) {
    for (String token : tokens) {
      if (token.length() != 1 && !Words.isShouted(token)) {
        return false;
      }
    }
    return true;
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
            && units.get(begin - 2).isSingleTitle();
    return place ? end - 2 : begin;
  }

  /** A sentence does not end at an initial, whatever the mark after it looks like. */
  private boolean continues(int begin, int i) {
    return units.sameSentence(begin, i)
        || (units.form(i - 1).length() == 1
            && words.paragraph(units.get(i).from()) == words.paragraph(units.get(begin).from()));
  }

  /** "Ana Cross, a former clerk": a given name and a description of a person after it. */
  private boolean isDescribed(int begin, List<String> tokens) {
    return tokens.size() == 2
        && names.isGiven(tokens.get(0))
        && !units.is(begin - 1, "the")
        && appositions.after(i(begin, tokens)).flatMap(Description::role).isPresent();
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
    // "the spiritual leader, the Dalai Lama" is a person.
    boolean apposed = units.is(begin - 1, "the") && appositions.acrossComma(begin - 1).isPresent();
    return tokens.size() > 1 && the && !apposed && !names.isGiven(tokens.get(0));
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
}
