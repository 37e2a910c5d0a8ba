package refrain.plant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Speaker;

/**
 * The invented countries, bodies, persons and outlets of a planted corpus.
 *
 * @param countries in order of invention
 * @param bodies of all countries
 * @param outlets names of papers and agencies
 */
record World(List<Country> countries, List<Body> bodies, List<String> outlets) {

  private static final int COUNTRIES = 24;
  private static final int OUTLETS = 40;
  private static final int PERSONS = 3;
  private static final List<String> BODIES =
      List.of(
          "Ministry of Foreign Affairs",
          "Ministry of Trade",
          "Ministry of Defence",
          "Ministry of the Interior",
          "Ministry of Public Works",
          "Central Bank",
          "Harbour Authority",
          "Council of Ministers");
  private static final List<String> ROLES =
      List.of("spokesperson", "minister", "deputy minister", "chairman", "commissioner");
  private static final List<String> PAPERS =
      List.of(
          "Courier",
          "Ledger",
          "Observer",
          "Tribune",
          "Gazette",
          "Herald",
          "Post",
          "Standard",
          "Echo",
          "Wire",
          "Press Agency",
          "Chronicle",
          "Mirror",
          "Dispatch");
  private static final List<String> ONSETS =
      List.of(
          "b", "br", "c", "d", "dr", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "r",
          "s", "sk", "st", "t", "th", "tr", "v", "w", "z", "sh", "");
  private static final List<String> VOWELS =
      List.of("a", "e", "i", "o", "u", "ae", "ei", "au", "y");
  private static final List<String> CODAS =
      List.of("", "l", "n", "r", "s", "nd", "rk", "lm", "th", "st", "m", "v", "x", "rn", "ld");
  private static final List<String> PLACE_ENDINGS =
      List.of(
          "ford", "mere", "holm", "wick", "gard", "burg", "dal", "port", "stead", "vik", "moor",
          "");

  /** A country with a code of its own, two letters beginning with X or Q. */
  record Country(String code, String name, String capital) {}

  /** A body of a country, and who speaks for it. */
  record Body(String name, Country country, List<Speaker> speakers) {

    Body {
      speakers = List.copyOf(speakers);
    }

    /** As a sentence names it. */
    String full() {
      return "the " + name + " of " + country.name();
    }
  }

  World {
    countries = List.copyOf(countries);
    bodies = List.copyOf(bodies);
    outlets = List.copyOf(outlets);
  }

  /** Invents one; the same dice invent the same. */
  static World of(Dice dice) {
    List<Country> countries = new ArrayList<>();
    List<Body> bodies = new ArrayList<>();
    for (int i = 0; i < COUNTRIES; i++) {
      String code = (i < 26 ? "X" : "Q") + (char) ('A' + i % 26);
      Country country =
          new Country(
              code, name(dice, 2) + dice.pick(List.of("ia", "ane", "ovia", "mark")), place(dice));
      countries.add(country);
      for (String body : BODIES) {
        List<Speaker> speakers = new ArrayList<>();
        for (int p = 0; p < PERSONS; p++) {
          speakers.add(
              new Speaker(
                  Optional.of(person(dice)),
                  Optional.of(ROLES.get(p)),
                  Optional.of(body),
                  Optional.of(code)));
        }
        bodies.add(new Body(body, country, speakers));
      }
    }
    Set<String> outlets = new LinkedHashSet<>();
    while (outlets.size() < OUTLETS) {
      outlets.add("The " + place(dice) + " " + dice.pick(PAPERS));
    }
    return new World(countries, bodies, List.copyOf(outlets));
  }

  /** A place that nobody has heard of. */
  static String place(Dice dice) {
    return name(dice, 1 + (dice.chance(0.6) ? 1 : 0)) + dice.pick(PLACE_ENDINGS);
  }

  /** A given name and a family name. */
  static String person(Dice dice) {
    return name(dice, 2) + " " + name(dice, 2 + (dice.chance(0.3) ? 1 : 0));
  }

  private static String name(Dice dice, int syllables) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      out.append(dice.pick(ONSETS)).append(dice.pick(VOWELS)).append(dice.pick(CODAS));
    }
    return Token.capital(out.length() < 4 ? out + "ro" : out.toString());
  }
}
