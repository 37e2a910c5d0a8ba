package refrain.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text cut into phrases of the actors, words of names, other words and marks. */
final class Units {

  /**
   * One phrase, word or mark.
   *
   * @param from its first word
   * @param to after its last word
   */
  record Unit(int from, int to, Meaning meaning) {

    boolean is(Meaning.Plain plain) {
      return meaning == plain;
    }

    boolean isCountry() {
      return findCode().isPresent();
    }

    /** The country that a name, demonym or seat stands for. */
    Optional<String> findCode() {
      return meaning.findCode();
    }

    boolean isBody() {
      return meaning instanceof Meaning.BodyName || meaning instanceof Meaning.KindName;
    }

    boolean isTitle() {
      return meaning instanceof Meaning.Title;
    }

    boolean isSingleTitle() {
      return meaning instanceof Meaning.Title t && !t.plural();
    }
  }

  private static final double HEADING_SHARE = 0.7;
  private static final int HEADING_WORDS = 4;

  private static final Set<String> PREPOSITIONS =
      Set.of("on", "at", "in", "to", "with", "for", "after", "before", "regarding", "concerning");

  private static final Set<String> TIMES =
      Set.of(
          "in", "on", "since", "until", "till", "by", "last", "next", "this", "of", "early", "late",
          "mid", "through", "from", "to", "and", "before", "after", "a", "an", "the");
  private static final Set<String> NOT_AFTER =
      Set.of(
          "be", "the", "a", "an", "of", "not", "he", "she", "it", "they", "we", "i", "you", "have");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private final Words words;
  private final Lexicon lexicon;
  private final NameWords names;
  private final List<Unit> list = new ArrayList<>();
  private final Set<String> insideCapitals = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, Integer> fullBefore = new HashMap<>();
  private final Once<Set<String>> small = new Once<>(this::findSmall);
  private final boolean[] heading;
  private int[] unitOf = new int[0];

  Units(Words words, Lexicon lexicon, NameWords names) {
    this(words, lexicon, names, Set.of());
  }

  /**
   * @param capitals words that are capitalised inside the sentences of the text that this belongs
   *     to
   */
  Units(Words words, Lexicon lexicon, NameWords names, Set<String> capitals) {
    insideCapitals.addAll(capitals);
    this.words = words;
    this.lexicon = lexicon;
    this.names = names;
    this.heading = headings();
    collect();
    cut();
  }

  int size() {
    return list.size();
  }

  Unit get(int i) {
    return list.get(i);
  }

  Words words() {
    return words;
  }

  /** The unit that a word belongs to. */
  int unitOf(int word) {
    return unitOf[word];
  }

  /** The first word of a unit as it stands. */
  String form(int unit) {
    return words.form(list.get(unit).from());
  }

  /** The first word of a unit in small letters; empty after the last. */
  String lower(int unit) {
    return unit < list.size() ? words.lower(list.get(unit).from()) : "";
  }

  boolean is(int unit, String form) {
    return unit >= 0 && unit < list.size() && form(unit).equalsIgnoreCase(form);
  }

  boolean sameSentence(int a, int b) {
    return words.sameSentence(list.get(a).from(), list.get(b).from());
  }

  boolean inHeading(int unit) {
    return heading[list.get(unit).from()];
  }

  Set<String> insideCapitals() {
    return insideCapitals;
  }

  /** Whether the text has this word in small letters. */
  boolean isSmall(String word) {
    return small.get().contains(word);
  }

  private Set<String> findSmall() {
    Set<String> out = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isWord(i) && !words.isCapital(i)) {
        out.add(words.form(i));
      }
    }
    return out;
  }

  private boolean[] headings() {
    boolean[] out = new boolean[words.size()];
    int from = 0;
    while (from < out.length) {
      int to = from;
      int capital = 0;
      int all = 0;
      boolean odd = false;
      while (to < out.length && words.paragraph(to) == words.paragraph(from)) {
        if (words.isWord(to) && words.form(to).length() > 3) {
          all++;
          capital += words.isCapital(to) || Character.isDigit(words.form(to).charAt(0)) ? 1 : 0;
        }
        odd =
            odd
                || (words.isWord(to)
                    && !words.isCapital(to)
                    && !NameForms.isSmallInHeadings(words.form(to)));
        to++;
      }
      boolean possible = words.isTitle(from) || !words.form(to - 1).equals(".");
      boolean closed = !possible && !odd && capital == all;
      boolean title =
          (possible || closed)
              && all >= HEADING_WORDS
              && all < 40
              && capital >= HEADING_SHARE * all;
      for (int i = from; i < to; i++) {
        out[i] = title;
      }
      from = to;
    }
    return out;
  }

  private void collect() {
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapital(i) && words.isWord(i) && !heading[i] && !words.isFirst(i)) {
        insideCapitals.add(words.form(i));
        if (names.isGiven(words.form(i - 1)) || isInitial(i - 1)) {
          surnames.add(words.form(i));
          fullBefore.putIfAbsent(words.form(i), i);
        }
      }
    }
  }

  private boolean isInitial(int i) {
    return words.form(i).length() == 1 && words.isCapital(i);
  }

  private void cut() {
    unitOf = new int[words.size()];
    int i = 0;
    while (i < words.size()) {
      int length = 1;
      Meaning meaning;
      if (words.isPossessive(i)) {
        meaning = Meaning.Plain.POSSESSIVE;
      } else if (!words.isWord(i)) {
        meaning = Meaning.Plain.MARK;
      } else {
        Optional<Lexicon.Hit> hit = lexicon.find(words, i);
        Optional<Gender> civility =
            words.isCapital(i) ? NameWords.findCivility(words.form(i)) : Optional.<Gender>empty();
        if (civility.isPresent()) {
          meaning = new Meaning.Civility(civility.get());
        } else if (hit.isPresent() && !isPartOfName(i, hit.get()) && !isAfterCivility(i)) {
          meaning = hit.get().meaning();
          length = hit.get().length();
        } else {
          meaning = isName(i) ? Meaning.Plain.NAME : Meaning.Plain.WORD;
        }
      }
      for (int w = i; w < i + length; w++) {
        unitOf[w] = list.size();
      }
      list.add(new Unit(i, i + length, meaning));
      i += length;
    }
  }

  /** Whether a word of the actors is part of a person's name here: Michael Jordan, Steve King. */
  private boolean isPartOfName(int i, Lexicon.Hit hit) {
    if (hit.length() > 1 || !words.isCapital(i) || words.form(i).length() < 3) {
      return false;
    }
    boolean place = !(hit.meaning() instanceof Meaning.Title);
    if (!place && surnames.contains(words.form(i)) && !capitalFollows(i)) {
      return true;
    }
    // An outlet that bears the name of somebody named here: he is meant.
    if (hit.meaning() instanceof Meaning.BodyName b
        && b.body().kind().filter("media"::equals).isPresent()
        && fullBefore.getOrDefault(words.form(i), i) < i
        && !Words.isShouted(words.form(i))
        && (i == 0 || !ARTICLES.contains(words.lower(i - 1)))) {
      return true;
    }
    boolean body =
        hit.meaning() instanceof Meaning.BodyName || hit.meaning() instanceof Meaning.KindName;
    if (body
        && !Words.isShouted(words.form(i))
        && !list.isEmpty()
        && list.get(list.size() - 1).is(Meaning.Plain.NAME)
        && words.sentence(i - 1) == words.sentence(i)) {
      // "Tibetan Youth Congress" is not the Congress.
      return true;
    }
    if (place && !list.isEmpty() && list.get(list.size() - 1).isTitle() && nameFollows(i)) {
      return true;
    }
    // "Virginia Gov. Ana Ruiz": a title before a name ends what stands before it.
    if (!place && nameFollows(i)) {
      return false;
    }
    if (!list.isEmpty() && list.get(list.size() - 1).is(Meaning.Plain.NAME)) {
      String before = words.form(i - 1);
      boolean open = list.size() < 2 || !list.get(list.size() - 2).is(Meaning.Plain.NAME);
      return open && names.isGiven(before) && !hit.meaning().equals(meaningOfAcronym(i));
    }
    return names.isGiven(words.form(i)) && nameFollows(i);
  }

  private boolean capitalFollows(int i) {
    return i + 1 < words.size() && words.isWord(i + 1) && words.isCapital(i + 1);
  }

  private boolean nameFollows(int i) {
    return capitalFollows(i)
        && !names.isNever(words.form(i + 1))
        && lexicon.find(words, i + 1).isEmpty();
  }

  /** "Mr. King", but "Mr. President" and "Madam Secretary". */
  private boolean isAfterCivility(int i) {
    return !list.isEmpty()
        && list.get(list.size() - 1).meaning() instanceof Meaning.Civility
        && words.isCapital(i)
        && !NameWords.isAfterCivility(words.form(i));
  }

  private Meaning meaningOfAcronym(int i) {
    String form = words.form(i);
    return form.equals(form.toUpperCase(Locale.ROOT))
        ? lexicon.find(words, i).map(Lexicon.Hit::meaning).orElse(Meaning.Plain.WORD)
        : Meaning.Plain.WORD;
  }

  private boolean isName(int i) {
    String form = words.form(i);
    if (NameForms.isArabicName(form)) {
      return true;
    }
    if (!words.isCapital(i) || NameForms.hasEnglishTail(form) || NameForms.hasEnglishHead(form)) {
      return false;
    }
    if (form.length() == 1) {
      return words.end(i) - words.begin(i) == 2;
    }
    if (NameForms.isContraction(form)) {
      return false;
    }
    @Nullable Unit before = list.isEmpty() ? null : list.get(list.size() - 1);
    if (before != null
        && words.paragraph(before.from()) == words.paragraph(i)
        && (before.meaning() instanceof Meaning.Civility
            || (before.is(Meaning.Plain.NAME) && words.form(i - 1).length() == 1))) {
      return true;
    }
    boolean afterGiven =
        before != null && before.is(Meaning.Plain.NAME) && names.isGiven(words.form(i - 1));
    if (names.isNever(form)) {
      boolean after = afterGiven && (!heading[i] || insideCapitals.contains(form));
      return (after && !NameForms.isCommonAfterName(form)) || isSurname(i);
    }
    if (heading[i]) {
      return insideCapitals.contains(form)
          || names.isGiven(form)
          || (afterTitle(i) && !form.endsWith("ed"))
          || (afterGiven && !isVerbAfterName(i));
    }
    if (!words.isFirst(i) || insideCapitals.contains(form) || names.isGiven(form)) {
      return true;
    }
    return capitalFollows(i)
        && !form.endsWith("ing")
        && !form.endsWith("ly")
        && !form.endsWith("ed")
        && !isSmall(words.lower(i));
  }

  /** "Says" in the heading "Ruiz Says", "Slams" in "Ana Ruiz Slams". */
  private boolean isVerbAfterName(int i) {
    boolean whole =
        surnames.contains(words.form(i - 1))
            || (list.size() > 1 && list.get(list.size() - 2).is(Meaning.Plain.NAME));
    String form = words.form(i);
    return NameForms.isVerbLike(form) && (whole || isSmall(words.lower(i)));
  }

  /** "May said": a word that is no name by itself is the surname of somebody named here. */
  private boolean isSurname(int i) {
    String form = words.form(i);
    boolean dated =
        (i > 0 && TIMES.contains(words.lower(i - 1)))
            || (i + 1 < words.size() && Character.isDigit(words.form(i + 1).charAt(0)));
    return surnames.contains(form)
        && !NameForms.isCommonAfterName(form)
        && !dated
        && (!words.isFirst(i) || (i + 1 < words.size() && !NOT_AFTER.contains(words.form(i + 1))));
  }

  /** In a heading: whether a title stands before, or one word of a name that ends here. */
  private boolean afterTitle(int i) {
    int last = list.size() - 1;
    if (last >= 0 && isTitleOrCivility(list.get(last))) {
      return true;
    }
    boolean end =
        i + 1 >= words.size()
            || words.isPossessive(i + 1)
            || !words.isWord(i + 1)
            || words.paragraph(i + 1) != words.paragraph(i)
            || (PREPOSITIONS.contains(words.form(i + 1)) && !NameForms.isVerbLike(words.form(i)));
    return end
        && last >= 1
        && list.get(last).is(Meaning.Plain.NAME)
        && isTitleOrCivility(list.get(last - 1));
  }

  private static boolean isTitleOrCivility(Unit unit) {
    return unit.isTitle() || unit.meaning() instanceof Meaning.Civility;
  }
}
