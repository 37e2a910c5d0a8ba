package refrain.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.Span;
import refrain.resolve.Units.Unit;

/** Reads the words of a source: which of them is the head, and what it says. */
final class SourceReader {

  private final Scene scene;
  private final Units units;
  private final Words words;
  private final Phrases phrases;

  SourceReader(Scene scene) {
    this.scene = scene;
    this.units = scene.units();
    this.words = scene.words();
    this.phrases = scene.phrases();
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
    return Optional.of(read(units.unitOf(from), units.unitOf(to - 1) + 1));
  }

  private Reference read(int lo, int hi) {
    int begin = lo;
    boolean definite = true;
    while (begin < hi - 1 && units.get(begin).is(Meaning.Plain.MARK)) {
      begin++;
    }
    String first = units.form(begin).toLowerCase(Locale.ROOT);
    boolean alone = begin + 1 >= hi || !isContent(begin + 1);
    if (SourceWords.PRONOUNS.contains(first)
        && units.get(begin).to() == units.get(begin).from() + 1
        && !units.get(begin).isCountry()
        && !units.get(begin).isBody()
        && (alone || (!SourceWords.DEFINITE.contains(first) && !isNominal(begin + 1)))) {
      return new Reference.Pronoun(first, units.get(begin).from(), span(begin, begin + 1));
    }
    while (begin < hi - 1
        && units.get(begin).is(Meaning.Plain.WORD)
        && (SourceWords.INDEFINITE.contains(first) || SourceWords.DEFINITE.contains(first))) {
      definite = SourceWords.DEFINITE.contains(first);
      begin++;
      first = units.form(begin).toLowerCase(Locale.ROOT);
    }
    int end = headEnd(begin, hi);
    int last = end - 1;
    while (last > begin && !isContent(last)) {
      last--;
    }
    return head(lo, begin, last, end, hi, definite);
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
      if (i > begin
          && !inName
          && ((u.is(Meaning.Plain.MARK) && !units.is(i, "-") && !units.is(i, "&") && !isQuote(i))
              || (u.is(Meaning.Plain.WORD) && SourceWords.ENDS.contains(units.form(i))))) {
        return i;
      }
    }
    return hi;
  }

  private boolean isQuote(int unit) {
    return "\"“”'‘’".contains(units.form(unit));
  }

  private Reference head(int lo, int begin, int last, int end, int hi, boolean definite) {
    Unit unit = units.get(last);
    Span whole = span(lo, hi);
    Optional<NameMention> named = scene.mentionAt(unit.to() - 1);
    if (named.isPresent()) {
      return ofName(named.get(), end, hi, whole);
    }
    return switch (unit.meaning()) {
      case Meaning.Title t -> ofTitle(t, last, end, hi, definite, whole);
      case Meaning.BodyName b -> ofBody(last, whole);
      case Meaning.KindName k -> ofBody(last, whole);
      case Meaning.CountryName c -> countries(end, hi, whole, c.code());
      case Meaning.Seat s -> countries(end, hi, whole, s.code());
      case Meaning.Demonym d ->
          definite && begin == last && units.is(begin - 1, "the")
              ? new Reference.OfCountry(d.code(), whole)
              : new Reference.Unnamed(whole);
      case Meaning.Civility c -> new Reference.Unnamed(whole);
      case Meaning.Plain p -> ofPlain(p, begin, last, definite, whole);
    };
  }

  /** A country, unless others are joined to it. */
  private Reference countries(int end, int hi, Span whole, String code) {
    for (int i = end; i < hi; i++) {
      if (units.get(i).isCountry()) {
        return new Reference.Unnamed(whole);
      }
      boolean joins =
          units.is(i, ",") || units.is(i, "and") || units.is(i, "the") || units.is(i, "&");
      if (!joins) {
        break;
      }
    }
    return new Reference.OfCountry(code, whole);
  }

  private Reference ofName(NameMention mention, int end, int hi, Span whole) {
    if (mention.organisation()) {
      if (mention.tokens().size() == 1) {
        return new Reference.HeadNoun(
            mention.tokens().get(0).toLowerCase(Locale.ROOT),
            Optional.empty(),
            Optional.of(mention.tokens().get(0)),
            mention.from(),
            whole);
      }
      return new Reference.OfBody(scene.printed(mention), Optional.empty(), whole);
    }
    List<NameMention> all = coordinated(mention, end, hi);
    return all.size() > 1 ? new Reference.Several(all, whole) : new Reference.Named(mention, whole);
  }

  /**
   * The persons joined by commas and "and" to the first one; only the first if there is no "and".
   */
  private List<NameMention> coordinated(NameMention first, int end, int hi) {
    List<NameMention> all = new ArrayList<>(List.of(first));
    boolean and = false;
    int depth = 0;
    for (int i = end; i < hi; i++) {
      Unit u = units.get(i);
      boolean inside = depth > 0;
      depth += units.is(i, "(") ? 1 : 0;
      depth -= units.is(i, ")") ? 1 : 0;
      if (inside || depth > 0) {
        continue;
      }
      Optional<NameMention> m = scene.mentionAt(u.from()).filter(x -> !x.organisation());
      if (units.is(i, "and")) {
        and = true;
      } else if (m.isPresent()) {
        m.filter(x -> x.from() == u.from()).ifPresent(all::add);
      } else if (u.is(Meaning.Plain.WORD) || u.is(Meaning.Plain.POSSESSIVE) || u.isBody()) {
        break;
      }
    }
    return and ? all : List.of(first);
  }

  private Reference ofTitle(
      Meaning.Title title, int last, int end, int hi, boolean definite, Span whole) {
    if (title.plural()) {
      return new Reference.Unnamed(whole);
    }
    // "the spokeswoman of the ministry, Ana Ruiz" names her after a comma.
    for (int i = end; i + 1 < hi; i++) {
      if (units.is(i, ",")) {
        Optional<NameMention> after = nameAfter(i + 1, hi);
        if (after.isPresent()) {
          return new Reference.Named(after.get(), whole);
        }
      }
    }
    Optional<NameMention> closing = scene.mentionAt(units.get(hi - 1).to() - 1);
    if (closing.isPresent()
        && !closing.get().organisation()
        && closing.get().isFull()
        && followsNoun(units.unitOf(closing.get().from()))) {
      return new Reference.Named(closing.get(), whole);
    }
    // "for the ministry" may stand after the source's own words.
    Description description = phrases.describe(last, Math.min(units.size(), hi + 8));
    return new Reference.Role(description, definite, units.get(last).from(), whole);
  }

  /** Whether a word that is neither preposition, article nor mark stands before the unit. */
  private boolean followsNoun(int unit) {
    String before = unit == 0 ? "," : units.form(unit - 1).toLowerCase(Locale.ROOT);
    return unit > 0
        && units.get(unit - 1).is(Meaning.Plain.WORD)
        && !SourceWords.ENDS.contains(before)
        && !SourceWords.DEFINITE.contains(before)
        && !SourceWords.INDEFINITE.contains(before);
  }

  private Optional<NameMention> nameAfter(int begin, int hi) {
    for (int i = begin; i < hi && i < begin + 4; i++) {
      Optional<NameMention> m = scene.mentionAt(units.get(i).from());
      boolean beforeTitle = i + 1 < hi && units.get(i + 1).isTitle();
      if (m.isPresent() && !beforeTitle) {
        return m.filter(x -> !x.organisation());
      }
      if (!beforeTitle
          && !(units.get(i).meaning() instanceof Meaning.Civility)
          && !units.get(i).isTitle()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Reference ofBody(int last, Span whole) {
    Phrases.BodyReading body = phrases.findBody(last).orElseThrow();
    return new Reference.OfBody(body.name(), body.country(), whole);
  }

  private Reference ofPlain(
      Meaning.Plain plain, int begin, int last, boolean definite, Span whole) {
    String noun = units.form(last).toLowerCase(Locale.ROOT);
    Optional<String> country = Optional.empty();
    for (int i = last - 1; i >= begin && country.isEmpty(); i--) {
      country = units.get(i).findCode();
    }
    if (plain == Meaning.Plain.NAME) {
      return SourceWords.HEADS.contains(noun)
          ? new Reference.HeadNoun(
              noun, country, Optional.of(units.form(last)), units.get(last).from(), whole)
          : new Reference.Unknown(whole);
    }
    Optional<String> after = country.or(() -> countryAfter(last));
    if (SourceWords.GOVERNMENTS.contains(noun) && after.isPresent()) {
      return new Reference.OfCountry(after.get(), whole);
    }
    if (noun.equals("administration") && country.isPresent()) {
      return new Reference.OfCountry(country.get(), whole);
    }
    if (SourceWords.OWNED.contains(noun) && last > begin) {
      int owner = units.get(last - 1).is(Meaning.Plain.POSSESSIVE) ? last - 2 : last - 1;
      Optional<NameMention> m =
          owner < 0 ? Optional.empty() : scene.mentionAt(units.get(owner).to() - 1);
      if (m.isPresent() && !m.get().organisation()) {
        List<Person> fit = scene.fit(m.get());
        if (fit.size() == 1) {
          String name = fit.get(0).speaker().name().orElseThrow();
          return new Reference.OfBody(name + " " + noun, Optional.empty(), whole);
        }
      }
    }
    Optional<Reference> apposed =
        SourceWords.APPOSED.contains(noun) ? apposed(begin, last, whole) : Optional.empty();
    if (apposed.isPresent()) {
      return apposed.get();
    }
    if (SourceWords.HEADS.contains(noun) && (definite || country.isPresent())) {
      return new Reference.HeadNoun(noun, country, Optional.empty(), units.get(last).from(), whole);
    }
    return new Reference.Unnamed(whole);
  }

  /** The body named just before a noun that says what it is: "the Roe news agency". */
  private Optional<Reference> apposed(int begin, int last, Span whole) {
    for (int i = last - 1; i >= begin && i >= last - 3; i--) {
      Unit u = units.get(i);
      if (u.isBody()) {
        return Optional.of(ofBody(i, whole));
      }
      if (u.is(Meaning.Plain.NAME)) {
        return scene
            .mentionAt(u.from())
            .map(m -> new Reference.OfBody(scene.printed(m), Optional.empty(), whole));
      }
      if (!u.is(Meaning.Plain.WORD)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> countryAfter(int last) {
    if (!units.is(last + 1, "of")) {
      return Optional.empty();
    }
    int i = units.is(last + 2, "the") ? last + 3 : last + 2;
    return i < units.size() ? units.get(i).findCode() : Optional.empty();
  }

  private Span span(int from, int to) {
    return scene.span(units.get(from).from(), units.get(to - 1).to());
  }

  /** What a relative pronoun at this unit refers to by the words just before it. */
  Optional<Reference> before(int unit) {
    int i = unit - 1;
    while (i >= 0 && units.get(i).is(Meaning.Plain.MARK) && i > unit - 3) {
      i--;
    }
    if (i < 0 || !units.sameSentence(i, unit)) {
      return Optional.empty();
    }
    int lo = i;
    // Back to the beginning of the noun phrase, so that its determiner and country are read.
    while (lo > 0
        && lo > i - 12
        && units.sameSentence(lo - 1, unit)
        && (!units.get(lo - 1).is(Meaning.Plain.WORD) || isPhraseWord(lo - 1))
        && !units.get(lo - 1).is(Meaning.Plain.MARK)) {
      lo--;
    }
    return Optional.of(read(lo, i + 1));
  }

  private boolean isPhraseWord(int unit) {
    String form = units.form(unit).toLowerCase(Locale.ROOT);
    return form.equals("of")
        || form.equals("the")
        || form.equals("a")
        || form.equals("an")
        || phrases.isModifier(unit);
  }
}
