package refrain.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.Span;
import refrain.resolve.Units.Unit;

/** Reads the words of a source: which of them is the head, and what it says. */
final class SourceReader {

  // A source read beyond its own end reaches at most so far.
  private static final int BEYOND = 8;

  private final Scene scene;
  private final Units units;
  private final Words words;
  private final Phrases phrases;
  private final SourceNouns nouns;
  private final Coordination coordination;
  private final PlainHeads plainHeads;
  private final ClosingNames closings;

  SourceReader(Scene scene) {
    this.scene = scene;
    this.units = scene.units();
    this.words = scene.words();
    this.phrases = scene.phrases();
    this.nouns = scene.nouns();
    this.coordination = new Coordination(scene, this);
    this.plainHeads = new PlainHeads(scene, this);
    this.closings = new ClosingNames(scene, this);
  }

  /** What the words of these spans say; empty if there are no words. */
  Optional<Reference> read(List<Span> source) {
    if (words.size() == 0 || source.isEmpty()) {
      return Optional.empty();
    }
    Span first = source.get(0);
    int from = words.firstEndingAfter(first.begin());
    int to = words.firstFrom(source.get(source.size() - 1).end());
    // A name may continue in a later piece, but never across a whole sentence.
    if (source.size() > 1 && to - from > 40) {
      to = words.firstFrom(first.end());
    }
    if (from >= to) {
      return Optional.empty();
    }
    int lo = units.unitOf(from);
    int hi = units.unitOf(to - 1) + 1;
    return Optional.of(coordination.read(lo, hi).orElseGet(() -> read(lo, hi)));
  }

  /** The list that a stretch of units begins with; empty if it is none. */
  Optional<Reference> list(int lo, int hi) {
    return coordination.read(lo, hi);
  }

  /** What a stretch of units says that is no list. */
  Reference read(int lo, int hi) {
    int begin = lo;
    boolean definite = true;
    int number = 0;
    while (begin < hi - 1 && units.get(begin).is(Meaning.Plain.MARK)) {
      begin++;
    }
    String first = NameForms.withoutContraction(units.lower(begin));
    boolean alone = begin + 1 >= hi || !isContent(begin + 1);
    if (isPronoun(begin)
        && (alone || (!SourceWords.DEFINITE.contains(first) && !isNominal(begin + 1)))) {
      return new Reference.Pronoun(
          first, units.get(begin).from(), scene.spanOfUnits(begin, begin + 1));
    }
    int determined = begin;
    while (begin < hi - 1
        && units.get(begin).is(Meaning.Plain.WORD)
        && isContent(begin + 1)
        && (SourceWords.INDEFINITE.contains(first)
            || SourceWords.DEFINITE.contains(first)
            || isCount(first))) {
      definite = SourceWords.DEFINITE.contains(first) || (number == 0 && first.equals("both"));
      number = Math.max(number, SourceWords.number(first));
      definite |= number > 1 && begin > determined && isDefinite(begin - 1);
      begin++;
      first = units.lower(begin);
    }
    int end = headEnd(begin, hi);
    if (units.is(end, "of")
        && end < hi - 1
        && SourceWords.QUANTITIES.contains(units.lower(end - 1))
        && units.get(end - 1).is(Meaning.Plain.WORD)) {
      return read(end + 1, hi);
    }
    int last = lastContent(begin, end);
    Source source =
        new Source(lo, begin, last, end, hi, definite, number, scene.spanOfUnits(lo, hi));
    Reference head = head(source);
    return closings.read(head, source).orElse(head);
  }

  /**
   * The words of a source.
   *
   * @param lo its first unit
   * @param begin the first unit after its articles and numbers
   * @param last the unit of the head
   * @param end the unit after the head's phrase
   * @param hi after its last unit
   * @param number how many a word before the head tells, or 0
   */
  record Source(
      int lo, int begin, int last, int end, int hi, boolean definite, int number, Span whole) {}

  private boolean isPronoun(int unit) {
    return SourceWords.PRONOUNS.contains(NameForms.withoutContraction(units.lower(unit)))
        && units.get(unit).to() == units.get(unit).from() + 1
        && !units.get(unit).isCountry()
        && !units.get(unit).isBody();
  }

  /** "more than 30", "nearly two million" before a noun. */
  private static boolean isCount(String first) {
    return SourceWords.COUNTING.contains(first) || Character.isDigit(first.charAt(0));
  }

  private boolean isDefinite(int unit) {
    return SourceWords.DEFINITE.contains(units.lower(unit));
  }

  private int lastContent(int begin, int end) {
    int last = end - 1;
    while (last > begin && !isContent(last)) {
      last--;
    }
    return last;
  }

  private boolean isContent(int unit) {
    return !units.get(unit).is(Meaning.Plain.MARK)
        && !units.get(unit).is(Meaning.Plain.POSSESSIVE)
        && !SourceWords.ENDS.contains(units.form(unit));
  }

  private boolean isNominal(int unit) {
    return units.get(unit).is(Meaning.Plain.NAME) || units.get(unit).isTitle();
  }

  private int headEnd(int begin, int hi) {
    for (int i = begin; i < hi; i++) {
      Unit u = units.get(i);
      boolean inName = scene.mentionAt(u.from()).filter(m -> m.from() < u.from()).isPresent();
      boolean adjectives = units.is(i, "and") && i + 1 < hi && isAdjectival(i - 1, begin);
      if (i > begin
          && !inName
          && !adjectives
          && ((u.is(Meaning.Plain.MARK) && !units.is(i, "-") && !units.is(i, "&") && !isQuote(i))
              || (u.is(Meaning.Plain.WORD) && isEnd(i)))) {
        return i;
      }
    }
    return hi;
  }

  /** Whether a noun phrase ends before this word: a preposition, or "obtained by", "close to". */
  private boolean isEnd(int unit) {
    String form = units.form(unit);
    boolean doing =
        form.endsWith("ing")
            && form.length() > 5
            && units.get(unit - 1).meaning() instanceof Meaning.Title t
            && t.plural();
    return doing
        || isAfterWriting(unit)
        || SourceWords.ENDS.contains(form)
        || SourceWords.AFTER_NOUN.contains(form);
  }

  /** "this month", "out Monday", "conducted", "her campaign released" after "a poll". */
  private boolean isAfterWriting(int unit) {
    String form = units.lower(unit);
    return units.get(unit - 1).is(Meaning.Plain.WORD)
        && nouns.is(SourceNouns.Sort.WRITING, units.form(unit - 1))
        && (SourceWords.DEFINITE.contains(form)
            || SourceWords.AFTER_WRITING.contains(form)
            || form.endsWith("day")
            || (form.endsWith("ed") && form.length() > 4));
  }

  /** "legal" in "legal and military experts". */
  private boolean isAdjectival(int unit, int begin) {
    if (unit < begin) {
      return false;
    }
    String form = units.form(unit);
    return units.get(unit).is(Meaning.Plain.WORD)
        && form.length() > 4
        && (form.endsWith("al")
            || form.endsWith("ic")
            || form.endsWith("ary")
            || form.endsWith("ive"));
  }

  private boolean isQuote(int unit) {
    return "\"“”'‘’".contains(units.form(unit));
  }

  private Reference head(Source s) {
    Unit unit = units.get(s.last());
    Optional<NameMention> named = scene.mentionAt(unit.to() - 1);
    if (named.isPresent() && !isGovernment(named.get())) {
      return ofName(named.get(), s);
    }
    return switch (unit.meaning()) {
      case Meaning.Title t -> ofTitle(t, s);
      case Meaning.BodyName b -> ofBody(s.last(), s.whole());
      case Meaning.KindName k -> ofBody(s.last(), s.whole());
      case Meaning.CountryName c -> new Reference.OfCountry(c.code(), s.whole());
      case Meaning.Seat c -> new Reference.OfCountry(c.code(), s.whole());
      case Meaning.Demonym d -> ofDemonym(d, s);
      case Meaning.Civility c -> plainHeads.described(s);
      case Meaning.Plain p -> plainHeads.read(named.isPresent() ? Meaning.Plain.WORD : p, s);
    };
  }

  /** "Government" as the releases of governments write it. */
  private boolean isGovernment(NameMention m) {
    return !m.isFull() && !m.titled() && nouns.is(SourceNouns.Sort.GOVERNMENT, m.tokens().get(0));
  }

  private Reference ofDemonym(Meaning.Demonym d, Source s) {
    if (s.definite() && s.begin() == s.last() && units.is(s.begin() - 1, "the")) {
      return new Reference.OfCountry(d.code(), s.whole());
    }
    // "Cuban said": of one who bears it as a surname.
    return s.lo() == s.last() && scene.isSurname(units.form(s.last()))
        ? new Reference.Unknown(units.form(s.last()), s.whole())
        : plainHeads.described(s);
  }

  private Reference ofName(NameMention mention, Source s) {
    int before = units.unitOf(mention.from()) - 1;
    boolean outlet =
        before >= s.lo()
            && units.get(before).is(Meaning.Plain.WORD)
            && (nouns.is(SourceNouns.Sort.OUTLET, units.form(before))
                || units.is(before, "agency"));
    String only = mention.tokens().get(0);
    if (isPeople(mention, before)) {
      return plainHeads.described(s);
    }
    if (mention.organisation() && mention.tokens().size() == 1) {
      Optional<String> whole = scene.findAlias(only);
      return whole.isPresent()
          ? new Reference.OfBody(whole.get(), Optional.empty(), s.whole())
          : new Reference.HeadNoun(
              only.toLowerCase(Locale.ROOT),
              Optional.empty(),
              Optional.of(only),
              true,
              mention.from(),
              s.whole());
    }
    if (mention.organisation() || (outlet && !mention.titled())) {
      return new Reference.OfBody(scene.nameOf(mention), scene.countryOf(mention), s.whole());
    }
    Optional<String> alias = mention.isFull() ? Optional.empty() : scene.findAlias(only);
    return alias.isPresent()
        ? new Reference.OfBody(alias.get(), Optional.empty(), s.whole())
        : new Reference.Named(mention, s.whole());
  }

  /** "most Lakelanders", "Karskan-Valdorians" */
  private boolean isPeople(NameMention mention, int before) {
    String only = mention.tokens().get(0);
    boolean counted = before >= 0 && SourceWords.MANY.contains(units.lower(before));
    return !mention.isFull()
        && !mention.titled()
        && only.endsWith("s")
        && (counted || isCompound(only))
        && scene.fit(mention).stream().noneMatch(Person::isFirm);
  }

  /** "Karskan-Valdorians": what follows the hyphen names a country's people. */
  private boolean isCompound(String name) {
    int hyphen = name.lastIndexOf('-');
    return hyphen > 0 && hyphen + 1 < name.length() && scene.isDemonym(name.substring(hyphen + 1));
  }

  private Reference ofTitle(Meaning.Title title, Source s) {
    if (title.plural()) {
      return plainHeads.described(s);
    }
    Optional<NameMention> named = closings.ofTitle(title, s);
    if (named.isPresent()) {
      return new Reference.Named(named.get(), s.whole());
    }
    // "for the ministry" may stand after the source's own words.
    Description description = phrases.describe(s.last(), Math.min(units.size(), s.hi() + BEYOND));
    return new Reference.Role(description, s.definite(), units.get(s.last()).from(), s.whole());
  }

  Reference ofBody(int last, Span whole) {
    Phrases.BodyReading body = phrases.findBody(last).orElseThrow();
    return new Reference.OfBody(body.name(), body.country(), whole);
  }
}
