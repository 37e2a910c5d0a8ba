package refrain.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Countries, bodies, offices and persons, with the words that the news uses for them. The form of
 * the file is described in {@code docs/formats/actors.md}.
 */
public final class Actors {

  private static final String STANDARD = "actors.yaml";

  private final List<Country> countries;
  private final List<BodyKind> kinds;
  private final List<Body> bodies;
  private final List<Office> offices;
  private final List<KnownPerson> persons;

  Actors(
      List<Country> countries,
      List<BodyKind> kinds,
      List<Body> bodies,
      List<Office> offices,
      List<KnownPerson> persons) {
    this.countries = List.copyOf(countries);
    this.kinds = List.copyOf(kinds);
    this.bodies = List.copyOf(bodies);
    this.offices = List.copyOf(offices);
    this.persons = List.copyOf(persons);
  }

  /**
   * The table that comes with Refrain: all members of the United Nations and the bodies, offices
   * and persons that the world's news names most.
   */
  public static Actors standard() {
    try (InputStream in = Actors.class.getResourceAsStream(STANDARD)) {
      if (in == null) {
        throw new IllegalStateException("resource " + STANDARD + " is missing from the build");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), STANDARD);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + STANDARD, e);
    }
  }

  /**
   * Reads a table.
   *
   * @param yaml the file's content
   * @param sourceName the file's name, for messages
   * @throws IllegalArgumentException if it is not YAML or not of the form; the message names file
   *     and line, what was found, what was expected and what to do
   */
  public static Actors parse(String yaml, String sourceName) {
    return new ActorsFile(sourceName).read(yaml);
  }

  /**
   * These actors with more: an entry with the key of an earlier one takes its place (a country's
   * code; a kind; a body's name and country; an office's role, country and body; a person's name),
   * the others are added, and where two entries share a spelling the later one has it.
   */
  public Actors with(Actors more) {
    return new Actors(
        overlay(countries, more.countries, Country::code),
        overlay(kinds, more.kinds, BodyKind::kind),
        overlay(bodies, more.bodies, b -> List.of(b.name(), b.country().orElse(""))),
        overlay(
            offices,
            more.offices,
            o -> List.of(o.role(), o.country().orElse(""), o.body().orElse(""))),
        overlay(persons, more.persons, KnownPerson::name));
  }

  private static <T> List<T> overlay(List<T> first, List<T> more, Function<T, Object> key) {
    Map<Object, T> byKey = new LinkedHashMap<>();
    for (T entry : first) {
      byKey.put(key.apply(entry), entry);
    }
    for (T entry : more) {
      Object k = key.apply(entry);
      byKey.remove(k);
      byKey.put(k, entry);
    }
    return new ArrayList<>(byKey.values());
  }

  /** Each country's name by its code: the first of its names. */
  public Map<String, String> countryNames() {
    Map<String, String> out = new LinkedHashMap<>();
    countries.forEach(c -> out.put(c.code(), c.names().get(0)));
    return out;
  }

  List<Country> countries() {
    return countries;
  }

  List<BodyKind> kinds() {
    return kinds;
  }

  List<Body> bodies() {
    return bodies;
  }

  List<Office> offices() {
    return offices;
  }

  List<KnownPerson> persons() {
    return persons;
  }
}
