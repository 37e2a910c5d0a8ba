package refrain.resolve;

import java.util.Optional;
import java.util.Set;
import refrain.resolve.SourceNouns.Sort;
import refrain.resolve.SourceReader.Source;
import refrain.resolve.Units.Unit;

/** Reads sources whose head is a common noun: bodies, writings, people. */
final class PlainHeads {

  // How far after a writing its maker may be told.
  private static final int MAKER = 14;

  private static final Set<String> BY = Set.of("by", "from", "of", "in");
  private static final Set<String> PLACES = Set.of("New", "North", "South", "West");
  private static final Set<String> TIME =
      Set.of(
          "on",
          "in",
          "late",
          "early",
          "earlier",
          "this",
          "last",
          "week",
          "month",
          "year",
          "today",
          "yesterday",
          "was",
          "were",
          "jointly",
          "recently",
          "newly",
          "online",
          "publicly");

  private final Scene scene;
  private final SourceReader reader;
  private final Units units;
  private final SourceNouns nouns;
  private final Camps camps;

  PlainHeads(Scene scene, SourceReader reader) {
    this.scene = scene;
    this.reader = reader;
    this.units = scene.units();
    this.nouns = scene.nouns();
    this.camps = new Camps(scene, reader);
  }

  Reference read(Meaning.Plain plain, Source s) {
    String noun = units.lower(s.last());
    Optional<String> country = countryBefore(s);
    if (plain == Meaning.Plain.NAME) {
      return nouns.is(Sort.HEAD, noun)
          ? new Reference.HeadNoun(
              noun,
              country,
              Optional.of(units.form(s.last())),
              s.last() == s.begin(),
              units.get(s.last()).from(),
              s.whole())
          : new Reference.Unknown(units.form(s.last()), s.whole());
    }
    Optional<Reference> government = government(noun, country, s);
    if (government.isPresent()) {
      return government.get();
    }
    if (nouns.is(Sort.WRITING, noun) || nouns.is(Sort.IMAGE, noun)) {
      Description around = scene.phrases().belonging(s.last(), s.begin(), s.hi());
      return new Reference.Writing(
          noun, owner(noun, s), around, units.get(s.last()).from(), s.whole());
    }
    Optional<Reference> apposed =
        SourceWords.APPOSED.contains(noun) ? apposed(s) : Optional.empty();
    if (apposed.isPresent()) {
      return apposed.get();
    }
    boolean body =
        nouns.is(Sort.HEAD, noun)
            || nouns.is(Sort.OUTLET, noun)
            || nouns.is(Sort.COMPANY, noun)
            || nouns.is(Sort.ASSOCIATION, noun);
    Optional<Reference> after = body ? bodyAfter(s) : Optional.empty();
    if (after.isPresent()) {
      return after.get();
    }
    Optional<Reference> named = body && s.number() == 0 ? ofPlace(s) : Optional.empty();
    if (named.isPresent()) {
      return named.get();
    }
    if (body && s.number() == 0 && (s.definite() || country.isPresent())) {
      return new Reference.HeadNoun(
          noun,
          country,
          Optional.empty(),
          s.last() == s.begin(),
          units.get(s.last()).from(),
          s.whole());
    }
    boolean name =
        s.last() == s.lo()
            && Character.isUpperCase(units.form(s.last()).codePointAt(0))
            && SourceNouns.singular(noun).equals(noun)
            && !SourceWords.INDEFINITE.contains(noun)
            && !SourceWords.QUANTITIES.contains(noun)
            && !noun.endsWith("ing")
            && !NameForms.isContraction(noun)
            && !units.isSmall(noun)
            && (scene.mayBeName(units.form(s.last())) || scene.isSurname(units.form(s.last())));
    return name && !noun.endsWith("body") && !noun.endsWith("one")
        ? new Reference.Unknown(units.form(s.last()), s.whole())
        : described(s);
  }

  /** "the Saltmere city council": a body without a name of its own, told by a name before it. */
  private Optional<Reference> ofPlace(Source s) {
    boolean named = false;
    for (int i = s.begin(); i < s.last(); i++) {
      Unit u = units.get(i);
      named |= u.is(Meaning.Plain.NAME);
      if (!u.is(Meaning.Plain.NAME) && !u.is(Meaning.Plain.WORD)) {
        return Optional.empty();
      }
    }
    boolean first = Character.isUpperCase(units.form(s.begin()).codePointAt(0));
    return named && first
        ? Optional.of(
            new Reference.OfBody(
                scene.words().printed(units.get(s.begin()).from(), units.get(s.last()).to()),
                Optional.empty(),
                s.whole()))
        : Optional.empty();
  }

  /** The body that the source names after a comma: "the children's agency, UNICEF". */
  private Optional<Reference> bodyAfter(Source s) {
    int unit = units.is(s.end() + 1, "the") ? s.end() + 2 : s.end() + 1;
    if (!units.is(s.end(), ",") || unit >= s.hi()) {
      return Optional.empty();
    }
    if (units.get(unit).isBody() && unit + 1 == s.hi()) {
      return Optional.of(reader.ofBody(unit, s.whole()));
    }
    return scene
        .mentionAt(units.get(unit).from())
        .filter(m -> units.unitOf(m.to() - 1) + 1 == s.hi())
        .map(m -> new Reference.OfBody(scene.nameOf(m), scene.countryOf(m), s.whole()));
  }

  private Optional<String> countryBefore(Source s) {
    for (int i = s.last() - 1; i >= s.begin(); i--) {
      if (units.get(i).isCountry()) {
        return units.get(i).findCode();
      }
    }
    return Optional.empty();
  }

  /**
   * A government by its country or by who leads it: "the Tessian side", "the Roe administration".
   */
  private Optional<Reference> government(String noun, Optional<String> country, Source s) {
    boolean administration = noun.equals("administration");
    Optional<String> code = country.or(() -> countryAfter(s.last()));
    if (s.number() == 0 && (administration || nouns.is(Sort.GOVERNMENT, noun))) {
      Optional<String> home =
          noun.equals("government")
                  && s.last() == s.begin()
                  && scene.isDefinite(units.get(s.last()).from())
              ? scene.principalCountry()
              : Optional.empty();
      if (code.isPresent() || home.isPresent()) {
        return code.or(() -> home).map(c -> new Reference.OfCountry(c, s.whole()));
      }
    }
    return camps.read(noun, s);
  }

  private Optional<String> countryAfter(int last) {
    if (!units.is(last + 1, "of")) {
      return Optional.empty();
    }
    int i = units.is(last + 2, "the") ? last + 3 : last + 2;
    return i < units.size() ? units.get(i).findCode() : Optional.empty();
  }

  /** The body named just before a noun that says what it is: "the Roe news agency". */
  private Optional<Reference> apposed(Source s) {
    for (int i = s.last() - 1; i >= s.begin() && i >= s.last() - 3; i--) {
      Unit u = units.get(i);
      if (u.isBody()) {
        return Optional.of(reader.ofBody(i, s.whole()));
      }
      if (u.is(Meaning.Plain.NAME)) {
        return scene
            .mentionAt(u.from())
            .map(m -> new Reference.OfBody(scene.nameOf(m), scene.countryOf(m), s.whole()));
      }
      if (!u.is(Meaning.Plain.WORD)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Who made a writing, as the words around its noun tell. */
  Optional<Reference> owner(String noun, Source s) {
    return ownerBefore(noun, s).or(() -> ownerAfter(s.last(), s.hi()));
  }

  private Optional<Reference> ownerBefore(String noun, Source s) {
    int last = s.last();
    Optional<String> pronoun = SourceWords.owner(units.lower(s.lo()));
    for (int i = last - 1; i > s.lo(); i--) {
      if (units.get(i).is(Meaning.Plain.POSSESSIVE)) {
        return Optional.of(reader.read(s.lo(), i)).filter(PlainHeads::isActor);
      }
    }
    if (pronoun.isPresent() && units.get(s.lo()).is(Meaning.Plain.WORD)) {
      int word = units.get(s.lo()).from();
      return Optional.of(
          new Reference.Pronoun(pronoun.get(), word, scene.span(word, units.get(s.lo()).to())));
    }
    for (int i = last - 1; i >= s.begin(); i--) {
      Unit u = units.get(i);
      Optional<NameMention> m = scene.mentionAt(u.from());
      // "a TV ad"
      boolean medium = u.is(Meaning.Plain.NAME) && nouns.is(Sort.MEDIUM, units.form(i));
      if (!medium && (u.isBody() || m.isPresent())) {
        boolean place =
            m.map(x -> units.unitOf(x.from()) - 1)
                .filter(before -> before >= 0 && PLACES.contains(units.form(before)))
                .isPresent();
        return Optional.of(reader.read(s.begin(), i + 1)).filter(r -> !place && isActor(r));
      }
      // A statement is of a country; a study only comes from there.
      boolean spoken = SourceWords.SPOKEN.contains(noun);
      if (u.isCountry() && i == last - 1) {
        return spoken
            ? Optional.of(new Reference.OfCountry(u.findCode().orElseThrow(), s.whole()))
            : Optional.empty();
      }
      if ((!u.is(Meaning.Plain.WORD) && !medium) || SourceWords.DEFINITE.contains(units.lower(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "by the ministry" after the noun, within the source or right after it. */
  Optional<Reference> ownerAfter(int last, int hi) {
    boolean plain = true;
    for (int i = last + 1; i < units.size() && i < last + MAKER; i++) {
      if (!units.sameSentence(last, i)) {
        return Optional.empty();
      }
      String form = units.lower(i);
      boolean about = form.equals("of") && nouns.is(Sort.ABOUT, units.form(last));
      if (BY.contains(form) && plain && !about) {
        Optional<Reference> maker = maker(form, i + 1, Math.max(hi, i + 1));
        if (maker.isPresent() || !TIME.contains(form)) {
          return maker;
        }
      }
      boolean issued = nouns.is(Sort.ISSUED, form);
      boolean day = Character.isDigit(form.charAt(0)) || isDay(i);
      plain = issued || TIME.contains(form) || day;
      if (!plain) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isDay(int unit) {
    return units.get(unit).is(Meaning.Plain.WORD)
        && Character.isUpperCase(units.form(unit).codePointAt(0));
  }

  private Optional<Reference> maker(String preposition, int from, int hi) {
    int begin = from;
    int end = begin;
    while (end < units.size() && end < begin + 12 && units.sameSentence(from - 1, end)) {
      int word = units.get(end).from();
      boolean inName = scene.mentionAt(word).filter(m -> m.from() < word).isPresent();
      boolean stop =
          units.get(end).is(Meaning.Plain.MARK)
              || (SourceWords.ENDS.contains(units.form(end)) && !units.is(end, "of"));
      if (stop && !inName) {
        break;
      }
      end++;
    }
    if (end == begin) {
      return Optional.empty();
    }
    Reference maker = reader.read(begin, endOfActor(begin, end, hi));
    boolean place = maker instanceof Reference.OfCountry;
    boolean body = maker instanceof Reference.OfBody;
    boolean fits =
        switch (preposition) {
          case "in" -> body;
          case "of" -> !place && isActor(maker);
          default -> isActor(maker);
        };
    return fits ? Optional.of(maker) : Optional.empty();
  }

  /** Where a maker told beyond the source ends: with its first name, body or country. */
  private int endOfActor(int begin, int end, int hi) {
    if (hi >= end) {
      return end;
    }
    for (int i = begin; i < end; i++) {
      Optional<NameMention> m = scene.mentionAt(units.get(i).from());
      if (m.isPresent()) {
        return units.unitOf(m.get().to() - 1) + 1;
      }
      boolean more = i + 1 < end && !units.get(i + 1).is(Meaning.Plain.WORD);
      boolean actor = units.get(i).isBody() || units.get(i).isCountry();
      if ((actor && !more) || nouns.is(Sort.HEAD, units.lower(i))) {
        return i + 1;
      }
    }
    return end;
  }

  private static boolean isActor(Reference r) {
    return switch (r) {
      case Reference.Named n -> true;
      case Reference.OfBody b -> true;
      case Reference.OfCountry c -> true;
      case Reference.HeadNoun h -> true;
      case Reference.Camp c -> true;
      case Reference.Role x -> true;
      case Reference.Pronoun p -> true;
      case Reference.Described d -> d.description().body().isPresent();
      case Reference.Writing w -> false;
      case Reference.Group g -> true;
      case Reference.Unknown u -> false;
    };
  }

  /** People or things that the source only describes. */
  Reference.Described described(Source s) {
    Unit head = units.get(s.last());
    String form = units.lower(s.last());
    Description around = scene.phrases().belonging(s.last(), s.begin(), s.hi());
    boolean plural = s.number() > 1;
    Optional<String> role;
    Optional<String> body = around.body();
    Optional<String> country = around.country();
    Gender gender = Gender.UNKNOWN;
    boolean loose = true;
    if (head.meaning() instanceof Meaning.Title t) {
      Description d = scene.phrases().describe(s.last(), s.hi());
      role = d.role();
      body = body.or(d::body);
      country = around.body().isPresent() ? country : country.or(d::country);
      gender = t.gender();
      plural |= t.plural();
      loose = t.office().loose();
    } else {
      boolean demonym = head.meaning() instanceof Meaning.Demonym;
      boolean empty =
          SourceWords.INDEFINITE.contains(form) || SourceWords.QUANTITIES.contains(form);
      String one = empty ? "people" : SourceNouns.singular(form);
      role = Optional.of(demonym ? capitalised(one) : one);
      country = demonym ? head.findCode() : country;
      plural |= empty || !one.equals(form) || form.equals("people");
    }
    Description description = new Description(role, body, country, gender, loose);
    return new Reference.Described(
        form,
        description,
        plural,
        scene.isDefinite(head.from()),
        s.number(),
        head.from(),
        s.whole());
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
