package refrain.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import refrain.domain.Speaker;
import refrain.resolve.Units.Unit;

/** Reads descriptions from phrases: "China's Foreign Ministry", "a spokesman for the ministry". */
final class Phrases {

  /**
   * A body as a phrase names it.
   *
   * @param from the first unit of the phrase, the country's before it
   * @param to after the last unit, the country's after it
   */
  record BodyReading(String name, Optional<String> country, int from, int to) {}

  private static final Set<String> MODIFIERS =
      Set.of(
          "deputy",
          "vice",
          "former",
          "acting",
          "assistant",
          "first",
          "then",
          "ex",
          "interim",
          "outgoing",
          "incoming",
          "senior",
          "top",
          "chief",
          "current",
          "longtime",
          "veteran");
  private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "with");
  private static final Set<String> KEPT =
      Set.of("deputy", "vice", "former", "acting", "assistant", "first", "ex", "interim");

  private final Units units;
  private final Lexicon lexicon;
  private final Optional<String> home;
  private final Optional<Speaker> publisher;
  private final boolean forward;
  private final Map<String, Map<String, Integer>> named = new HashMap<>();

  /**
   * @param home the country that the article is written from or about, where it tells
   * @param publisher who publishes it
   * @param forward whether a body told without a country may get it from a later telling
   */
  Phrases(
      Units units,
      Lexicon lexicon,
      Optional<String> home,
      Optional<Speaker> publisher,
      boolean forward) {
    this.units = units;
    this.lexicon = lexicon;
    this.home = home;
    this.publisher = publisher;
    this.forward = forward;
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).meaning() instanceof Meaning.KindName k) {
        int at = i;
        countryAround(i)
            .ifPresent(
                c ->
                    named
                        .computeIfAbsent(k.kind().kind(), x -> new TreeMap<>())
                        .putIfAbsent(c, at));
      }
    }
  }

  /**
   * The country that an open kind of body belongs to at a unit: the publisher's own body, else the
   * one country for which the article has named such a body before, else the article's home, else
   * the one country for which it names such a body later.
   */
  private Optional<String> countryOf(BodyKind kind, int unit) {
    Optional<String> own =
        publisher
            .filter(p -> p.body().filter(lexicon.nameOf(kind, p.country())::equals).isPresent())
            .flatMap(Speaker::country);
    if (own.isPresent()) {
      return own;
    }
    Map<String, Integer> countries = named.getOrDefault(kind.kind(), Map.of());
    List<String> before = new ArrayList<>(countries.keySet());
    before.removeIf(c -> countries.getOrDefault(c, unit) >= unit);
    if (before.size() == 1) {
      return Optional.of(before.get(0));
    }
    // Where the country calls this body something else, the general words mean another country's.
    Optional<String> here =
        home.filter(
            c -> lexicon.findBody(c, kind.kind()).map(b -> sharesWord(b, kind)).orElse(true));
    if (here.isPresent() && (before.isEmpty() || before.contains(here.get()))) {
      return here;
    }
    return forward && before.isEmpty() && countries.size() == 1
        ? Optional.of(countries.keySet().iterator().next())
        : Optional.empty();
  }

  private static boolean sharesWord(Body body, BodyKind kind) {
    String head = kind.name().split(" ", 2)[0];
    return body.name().startsWith(head);
  }

  private Optional<String> countryAround(int i) {
    int before = countryBefore(i);
    if (before >= 0) {
      return units.get(before).findCode();
    }
    int after = countryAfter(i + 1);
    return after >= 0 ? units.get(after).findCode() : Optional.empty();
  }

  /** The unit of the country just before a unit, through a possessive ending, or -1. */
  private int countryBefore(int i) {
    int j = i - 1;
    if (j >= 1 && units.get(j).is(Meaning.Plain.POSSESSIVE)) {
      j--;
    }
    return j >= 0 && units.get(j).isCountry() && units.sameSentence(j, i) ? j : -1;
  }

  /** The unit of the country in "of the COUNTRY" from this unit on, or -1. */
  private int countryAfter(int i) {
    if (!units.is(i, "of") && !units.is(i, "in")) {
      return -1;
    }
    int j = units.is(i + 1, "the") ? i + 2 : i + 1;
    return j < units.size()
            && units.get(j).isCountry()
            && units.sameSentence(i, j)
            && !(j + 1 < units.size() && units.get(j + 1).is(Meaning.Plain.POSSESSIVE))
        ? j
        : -1;
  }

  /** The body that a unit names; empty if it names none. */
  Optional<BodyReading> findBody(int i) {
    return switch (units.get(i).meaning()) {
      case Meaning.BodyName b -> Optional.of(ofName(i, b.body()));
      case Meaning.KindName k -> Optional.of(ofKind(i, k.kind()));
      case Meaning.CountryName c -> Optional.empty();
      case Meaning.Demonym d -> Optional.empty();
      case Meaning.Seat s -> Optional.empty();
      case Meaning.Title t -> Optional.empty();
      case Meaning.Civility c -> Optional.empty();
      case Meaning.Plain p -> Optional.empty();
    };
  }

  private BodyReading ofName(int i, Body body) {
    int before = countryBefore(i);
    // "Ukraine's Defense Department" is not the American one.
    if (before >= 0 && body.country().isPresent() && body.kind().isPresent()) {
      String code = units.get(before).findCode().orElseThrow();
      Optional<BodyKind> kind = body.kind().flatMap(lexicon::findKind);
      if (!code.equals(body.country().get()) && kind.isPresent()) {
        return new BodyReading(
            lexicon.nameOf(kind.get(), Optional.of(code)), Optional.of(code), before, i + 1);
      }
    }
    int end = placeEnd(i + 1);
    String place =
        end > i + 1
            ? " " + units.words().printed(units.get(i + 1).from(), units.get(end - 1).to())
            : "";
    return new BodyReading(body.name() + place, body.country(), before >= 0 ? before : i, end);
  }

  /** After "of Saltmere" behind a body's name: it is a part of that body. */
  private int placeEnd(int of) {
    int end = of + 1;
    while (end < units.size()
        && end < of + 4
        && units.get(end).is(Meaning.Plain.NAME)
        && units.sameSentence(of, end)) {
      end++;
    }
    return units.is(of, "of") && end > of + 1 ? end : of;
  }

  private BodyReading ofKind(int i, BodyKind kind) {
    int before = countryBefore(i);
    if (before >= 0) {
      Optional<String> code = units.get(before).findCode();
      return new BodyReading(lexicon.nameOf(kind, code), code, before, i + 1);
    }
    int after = countryAfter(i + 1);
    if (after >= 0) {
      Optional<String> code = units.get(after).findCode();
      return new BodyReading(lexicon.nameOf(kind, code), code, i, after + 1);
    }
    Optional<String> code = countryOf(kind, i);
    return new BodyReading(lexicon.nameOf(kind, code), code, i, i + 1);
  }

  /** What the words around a noun say of whom it belongs to. */
  private record Around(
      String modifier, Optional<String> body, Optional<String> country, boolean foreign) {}

  /**
   * The description that a title gives with the words before it and, for a title followed by "of",
   * "for" or "at", after it.
   *
   * @param title the unit of the title
   * @param stop a unit that the reading does not reach
   */
  Description describe(int title, int stop) {
    Unit unit = units.get(title);
    if (!(unit.meaning() instanceof Meaning.Title t)) {
      return Description.NOTHING;
    }
    Office office = t.office();
    Around around = after(title, stop, office.posted(), before(title, office.loose()));
    Optional<String> country = around.country();
    Optional<String> body = around.body();
    boolean own = office.country().isPresent();
    boolean elsewhere =
        around.foreign() || (own && country.isPresent() && !country.equals(office.country()));
    if (own && !elsewhere) {
      country = country.or(office::country);
      body = body.or(office::body);
    }
    if (body.isEmpty() && office.kind().isPresent()) {
      Optional<BodyKind> kind = office.kind().flatMap(lexicon::findKind);
      if (kind.isPresent()) {
        Optional<String> code = country.or(() -> countryOf(kind.get(), title));
        country = code;
        body = Optional.of(lexicon.nameOf(kind.get(), code));
      }
    }
    return new Description(
        Optional.of(withModifier(around.modifier(), office.role())),
        body,
        country,
        t.gender(),
        office.loose());
  }

  /**
   * The body and country that the words of a noun's own phrase say it belongs to; no role.
   *
   * @param begin the first unit of the phrase
   * @param stop a unit that the reading does not reach
   */
  Description belonging(int noun, int begin, int stop) {
    Optional<String> country = Optional.empty();
    Optional<String> body = Optional.empty();
    for (int i = noun - 1; i >= begin; i--) {
      if (units.get(i).isBody() && body.isEmpty() && !isForces(i)) {
        BodyReading reading = findBody(i).orElseThrow();
        body = Optional.of(reading.name());
        country = country.or(reading::country);
      }
      country = country.or(units.get(i)::findCode);
      if (units.is(i, "and") && country.isPresent()) {
        // Of two countries neither is theirs alone.
        country = Optional.empty();
        break;
      }
    }
    Around around = after(noun, stop, false, new Around("", body, country, false));
    return new Description(Optional.empty(), around.body(), around.country(), Gender.UNKNOWN, true);
  }

  /** The office that a title names in a country. */
  Description ofOffice(Meaning.Title title, String code) {
    Optional<BodyKind> kind = title.office().kind().flatMap(lexicon::findKind);
    Optional<String> country = Optional.of(code);
    return new Description(
        Optional.of(title.office().role()),
        kind.map(k -> lexicon.nameOf(k, country)),
        country,
        title.gender(),
        title.office().loose());
  }

  private Around before(int noun, boolean loose) {
    String modifier = "";
    Optional<String> country = Optional.empty();
    Optional<String> body = Optional.empty();
    boolean foreign = false;
    int i = noun - 1;
    for (int steps = 0; i >= 0 && steps < 8 && units.sameSentence(i, noun); i--, steps++) {
      Unit u = units.get(i);
      if (u.isCountry()) {
        country = country.or(u::findCode);
      } else if (u.isBody() && body.isEmpty() && !(loose && isForces(i))) {
        BodyReading reading = findBody(i).orElseThrow();
        body = Optional.of(reading.name());
        country = country.or(reading::country);
        i = Math.min(i, reading.from());
      } else if (u.is(Meaning.Plain.WORD) && isModifier(i)) {
        String word = units.lower(i);
        modifier = KEPT.contains(word) && modifier.isEmpty() ? word : modifier;
      } else if (u.is(Meaning.Plain.NAME)) {
        foreign |= i + 1 == noun;
      } else if (!u.is(Meaning.Plain.POSSESSIVE)
          && !units.is(i, "-")
          && !isAdjective(i)
          && !isForces(i)) {
        break;
      }
    }
    return new Around(modifier, body, country, foreign);
  }

  /** "military" before "analyst" is what he looks at, not whom he speaks for. */
  private boolean isForces(int unit) {
    return units.get(unit).meaning() instanceof Meaning.KindName k
        && k.kind().kind().equals("armed forces")
        && units.is(unit, "military")
        && !units.is(unit + 1, "official")
        && !units.is(unit + 1, "officials");
  }

  private Around after(int noun, int stop, boolean posted, Around known) {
    Optional<String> country = known.country();
    Optional<String> body = known.body();
    int next = noun + 1;
    if (next < stop && LINKS.contains(units.form(next))) {
      for (int j = next + 1; j < Math.min(stop, next + 7); j++) {
        Unit u = units.get(j);
        if (u.isBody()) {
          BodyReading reading = findBody(j).orElseThrow();
          body = body.or(() -> Optional.of(reading.name()));
          country = country.or(reading::country);
          break;
        }
        if (u.isCountry() && !isModifierOf(j, stop)) {
          country = posted ? country : country.or(u::findCode);
          break;
        }
        if (u.is(Meaning.Plain.MARK) || u.isTitle()) {
          break;
        }
      }
    }
    return new Around(known.modifier(), body, country, known.foreign());
  }

  /** Whether a country's unit belongs to the body after it: "for China's foreign ministry". */
  private boolean isModifierOf(int j, int stop) {
    int k = j + 1 < stop && units.get(j + 1).is(Meaning.Plain.POSSESSIVE) ? j + 2 : j + 1;
    return k < stop && units.get(k).isBody();
  }

  /** "presidential" between a country or a body and a title. */
  private boolean isAdjective(int i) {
    String form = units.form(i);
    boolean adjective =
        form.length() > 4
            && (form.endsWith("al")
                || form.endsWith("ic")
                || form.endsWith("ary")
                || form.endsWith("ive"));
    return units.get(i).is(Meaning.Plain.WORD)
        && adjective
        && i > 0
        && (units.get(i - 1).isCountry()
            || units.get(i - 1).isBody()
            || units.get(i - 1).is(Meaning.Plain.POSSESSIVE));
  }

  boolean isModifier(int unit) {
    return MODIFIERS.contains(units.lower(unit));
  }

  private static String withModifier(String modifier, String role) {
    if (modifier.isEmpty()) {
      return role;
    }
    boolean capital = Character.isUpperCase(role.codePointAt(0));
    boolean office = !modifier.equals("former") && !modifier.equals("ex");
    String word =
        capital && office
            ? Character.toUpperCase(modifier.charAt(0)) + modifier.substring(1)
            : modifier;
    return word + " " + role;
  }
}
