package refrain.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The persons of the actors, made for finding them by their names. */
final class KnownPersons {

  private final Map<String, KnownPerson> byName = new HashMap<>();
  private final Map<String, List<KnownPerson>> bySurname = new HashMap<>();

  KnownPersons(List<KnownPerson> persons) {
    for (KnownPerson p : persons) {
      byName.put(p.name(), p);
      p.spellings().forEach(s -> byName.put(s, p));
      Set<String> surnames = new LinkedHashSet<>();
      surnames.add(surname(p.name()));
      p.spellings().forEach(s -> surnames.add(surname(s)));
      surnames.forEach(s -> bySurname.computeIfAbsent(s, k -> new ArrayList<>()).add(p));
    }
  }

  private static String surname(String name) {
    return NameWords.family(List.of(name.split(" ", -1)));
  }

  /** The person of whom this is a full name; of two the one told later. */
  Optional<KnownPerson> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All who have this surname in one of their spellings, in the order of the actors. */
  List<KnownPerson> ofSurname(String surname) {
    return bySurname.getOrDefault(surname, List.of());
  }
}
