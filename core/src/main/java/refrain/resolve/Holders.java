package refrain.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import refrain.domain.Speaker;

/** Who bears which role in an article, and whom a role without a name stands for. */
final class Holders {

  /**
   * Whom a role stands for.
   *
   * @param persons nobody, one, or several who bear it
   * @param later whether the one is named only after the role
   */
  record Fit(List<Person> persons, boolean later) {

    Fit {
      persons = List.copyOf(persons);
    }
  }

  /** Within how many sentences after a role is first told its bearer may be named. */
  private static final int NAMED_LATER = 3;

  private static final int MAX_HOLDERS = 256;

  private final Words words;
  private final List<Person> holders = new ArrayList<>();
  private final Map<Integer, Reference.Role> atTitle = new HashMap<>();
  private final Optional<String> home;
  // The country named most by far.
  private final Once<Optional<String>> mostNamed;

  Holders(Scene scene) {
    this.mostNamed = new Once<>(scene::principalCountry);
    this.words = scene.words();
    this.home = scene.home();
    for (Person p : scene.cast().persons()) {
      if (holders.size() < MAX_HOLDERS && p.speaker().role().isPresent()) {
        holders.add(p);
      }
    }
    if (!holders.isEmpty()) {
      readRoles(scene);
    }
  }

  /**
   * Reads the titles that stand without a name; where one person bears it, it describes him too.
   */
  private void readRoles(Scene scene) {
    Units units = scene.units();
    for (int i = 0; i < units.size(); i++) {
      boolean bare =
          units.get(i).meaning() instanceof Meaning.Title t
              && !t.plural()
              && !t.office().loose()
              && !scene.isQuoted(units.get(i).from())
              && isHead(scene, i);
      if (bare) {
        int word = units.get(i).from();
        Reference.Role role =
            new Reference.Role(
                scene.phrases().describe(i, Math.min(units.size(), i + 8)),
                !isIndefinite(units, i),
                word,
                scene.span(word, units.get(i).to()));
        atTitle.put(word, role);
        Fit fit = find(role);
        if (fit.persons().size() == 1) {
          fit.persons().get(0).add(role.description());
        }
      }
    }
  }

  /** Whether a title stands for someone by itself: not before a name, a title or another noun. */
  private static boolean isHead(Scene scene, int i) {
    Units units = scene.units();
    if (i + 1 < units.size() && units.sameSentence(i, i + 1)) {
      Units.Unit next = units.get(i + 1);
      boolean noun =
          next.is(Meaning.Plain.NAME)
              || next.isTitle()
              || next.isBody()
              || next.isCountry()
              || next.is(Meaning.Plain.POSSESSIVE)
              || next.meaning() instanceof Meaning.Civility
              || units.is(i + 1, "-");
      if (noun) {
        return false;
      }
    }
    return isLed(units, i);
  }

  /** Whether an article, a country or a body leads the title. */
  private static boolean isLed(Units units, int i) {
    boolean led = false;
    for (int j = i - 1; j >= 0 && j > i - 8 && units.sameSentence(j, i); j--) {
      if (units.is(j, "the") || units.is(j, "a") || units.is(j, "an")) {
        return true;
      }
      Units.Unit u = units.get(j);
      boolean inside =
          u.isBody() || u.isCountry() || u.is(Meaning.Plain.POSSESSIVE) || u.is(Meaning.Plain.NAME);
      if (!inside) {
        break;
      }
      led |= u.isBody() || u.isCountry();
    }
    return led;
  }

  private static boolean isIndefinite(Units units, int i) {
    for (int j = i - 1; j >= 0 && j > i - 8 && units.sameSentence(j, i); j--) {
      if (units.is(j, "a") || units.is(j, "an")) {
        return true;
      }
      if (units.get(j).is(Meaning.Plain.MARK) || units.is(j, "the")) {
        return false;
      }
    }
    return false;
  }

  /** The role that a title without a name tells at this word. */
  Optional<Reference.Role> findRole(int word) {
    return Optional.ofNullable(atTitle.get(word));
  }

  /** Whom the role stands for, by what the article has told up to it, or tells just after it. */
  Fit find(Reference.Role role) {
    List<Person> fit = holders.stream().filter(p -> fits(p, role.description())).toList();
    List<Person> before = fit.stream().filter(p -> p.since() <= role.word()).toList();
    if (role.definite() && !before.isEmpty()) {
      return new Fit(before, false);
    }
    List<Person> later = fit.stream().filter(p -> p.since() > role.word()).toList();
    boolean near =
        later.size() == 1
            && before.isEmpty()
            && !role.description().loose()
            && words.sentence(later.get(0).since()) - words.sentence(role.word()) <= NAMED_LATER;
    return new Fit(near ? later : List.of(), true);
  }

  /** Whether a person bears this role: "the Secretary" may be a Secretary of State. */
  boolean fits(Person person, Description wanted) {
    // "The Karskan president" is not a president of whom no country is told, in an article on
    // others.
    boolean astray =
        wanted.country().isPresent()
            && person.isOpen()
            && !wanted.country().equals(home)
            && !wanted.country().equals(mostNamed.get());
    if (astray || !person.isOf(wanted.country())) {
      return false;
    }
    if (person.holds(wanted)) {
      return true;
    }
    Speaker s = person.speaker();
    if (s.role().isEmpty() || !person.gender().fits(wanted.gender())) {
      return false;
    }
    String have = strip(s.role().get());
    String want = strip(wanted.role().orElse(""));
    boolean head =
        have.equals(want)
            || have.startsWith(want + " of")
            || (have.endsWith(" " + want) && !have.matches("(Vice|Deputy|Assistant|Prime) .*"));
    return head
        && Description.fits(s.country(), wanted.country())
        && Description.fits(s.body(), wanted.body());
  }

  private static String strip(String role) {
    return role.startsWith("former ") ? role.substring("former ".length()) : role;
  }
}
