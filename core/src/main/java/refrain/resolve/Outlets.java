package refrain.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Speaker;

/** Reads the name of a publisher, or of a place, by itself. */
final class Outlets {

  private static final Set<String> NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Set<String> GOVERNMENT = Set.of("the", "of", "government", "'s", "’s");

  private final Lexicon lexicon;
  private final NameWords names;

  Outlets(Lexicon lexicon, NameWords names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** The body or country that the actors know by this name, or whose government has it. */
  Optional<Speaker> findKnown(String name) {
    Units units = new Units(Words.of(name), lexicon, names);
    Phrases phrases = new Phrases(units, lexicon, Optional.empty(), Optional.empty(), false);
    Optional<String> country = Optional.empty();
    for (int i = 0; i < units.size(); i++) {
      Optional<Phrases.BodyReading> body = phrases.findBody(i);
      if (body.isPresent()) {
        return body.filter(b -> covers(units, b)).map(b -> Speaker.ofBody(b.name(), b.country()));
      }
      boolean other = !GOVERNMENT.contains(units.lower(i)) && !units.get(i).isCountry();
      if (other || (country.isPresent() && units.get(i).isCountry())) {
        return Optional.empty();
      }
      country = country.or(units.get(i)::findCode);
    }
    return country.map(Speaker::ofCountry);
  }

  /** The publisher as a speaker: its body, office or country, else a body of that name. */
  Optional<Speaker> read(String outlet) {
    Optional<Body> site = lexicon.findSite(outlet.strip());
    if (site.isPresent()) {
      return site.map(b -> Speaker.ofBody(b.name(), b.country()));
    }
    Units units = new Units(Words.of(outlet), lexicon, names);
    Phrases phrases = new Phrases(units, lexicon, Optional.empty(), Optional.empty(), false);
    for (int i = 0; i < units.size(); i++) {
      Optional<Phrases.BodyReading> body = phrases.findBody(i);
      if (body.isPresent() && covers(units, body.get())) {
        return Optional.of(Speaker.ofBody(body.get().name(), body.get().country()));
      }
      if (units.get(i).isTitle()) {
        return phrases.describe(i, units.size()).findSpeaker();
      }
    }
    if (units.size() == 1 && units.get(0).isCountry()) {
      return Description.NOTHING.inCountry(units.get(0).findCode()).findSpeaker();
    }
    return outlet.isBlank() ? Optional.empty() : Optional.of(Speaker.ofBody(outlet.strip()));
  }

  /**
   * The country that an article of this publisher is written from; empty for newspapers and
   * agencies, which write about all the world.
   */
  Optional<String> home(String outlet) {
    Words words = Words.of(outlet);
    for (int i = 0; i < words.size(); i++) {
      Optional<Lexicon.Hit> hit = lexicon.find(words, i);
      if (hit.isPresent()
          && hit.get().meaning() instanceof Meaning.BodyName b
          && b.body().kind().filter("media"::equals).isPresent()) {
        return Optional.empty();
      }
    }
    return read(outlet).flatMap(Speaker::country);
  }

  private static boolean covers(Units units, Phrases.BodyReading body) {
    for (int i = 0; i < units.size(); i++) {
      boolean inside = i >= body.from() && i < body.to();
      if (!inside && !units.get(i).is(Meaning.Plain.MARK) && !units.is(i, "the")) {
        return false;
      }
    }
    return true;
  }

  /** Somebody whom a label describes and keeps unnamed: "SENIOR OFFICIAL ONE". */
  Optional<Description> describe(String label) {
    Units units = new Units(Words.of(label), lexicon, names);
    Phrases phrases = new Phrases(units, lexicon, Optional.empty(), Optional.empty(), false);
    int last = units.size() - 1;
    while (last > 0 && isNumber(units.form(last))) {
      last--;
    }
    boolean loose =
        last >= 0
            && units.get(last).meaning() instanceof Meaning.Title t
            && t.office().loose()
            && !t.plural();
    return loose ? Optional.of(phrases.describe(last, units.size())) : Optional.empty();
  }

  private static boolean isNumber(String form) {
    return form.length() == 1 || NUMBERS.contains(form.toLowerCase(Locale.ROOT));
  }

  /** The country of a place's name. */
  Optional<String> findCountry(String place) {
    Words words = Words.of(place);
    for (int i = 0; i < words.size(); i++) {
      Optional<String> code =
          lexicon.find(words, i).flatMap(hit -> new Units.Unit(0, 1, hit.meaning()).findCode());
      if (code.isPresent()) {
        return code;
      }
    }
    return Optional.empty();
  }

  /** The names that a label such as "MR PRICE" gives, spelled as the article's persons are. */
  List<NameMention> names(String label, Cast cast) {
    Words shouted = Words.of(label);
    StringBuilder text = new StringBuilder();
    Set<String> capitals = new HashSet<>();
    for (int i = 0; i < shouted.size(); i++) {
      String form = shouted.form(i);
      String word = Words.isShouted(form) ? cast.spelled(Words.capitalised(form)) : form;
      text.append(i == 0 || shouted.begin(i) == shouted.end(i - 1) ? "" : " ").append(word);
      capitals.add(word);
    }
    Units units = new Units(Words.of(text.toString()), lexicon, names, capitals);
    return NameFinder.find(
        units, new Phrases(units, lexicon, Optional.empty(), Optional.empty(), false), names);
  }
}
