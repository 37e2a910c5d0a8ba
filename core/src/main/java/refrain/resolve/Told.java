package refrain.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words by which an article tells what its persons are: before a name ("Karskan engineer Ana
 * Ruiz"), after its comma ("Ana Ruiz, an engineer from Karsk,") and after "is".
 */
final class Told {

  private static final int AFTER = 14;
  private static final Set<String> IS = Set.of("is", "was", "became", "remains");
  private static final Set<String> CLOSING =
      Set.of("who", "said", "says", "told", "but", "he", "she", "they", "it", "and", "if", "when");

  private final Scene scene;
  private final Units units;
  private final SourceNouns nouns;
  private final Map<Person, Map<String, Integer>> words = new HashMap<>();

  Told(Scene scene) {
    this.scene = scene;
    this.units = scene.units();
    this.nouns = scene.nouns();
    for (NameMention m : scene.mentions()) {
      List<Person> fit = m.organisation() ? List.of() : scene.fit(m);
      if (fit.size() == 1 && fit.get(0).isFirm()) {
        before(fit.get(0), units.unitOf(m.from()));
        after(fit.get(0), units.unitOf(m.to() - 1));
      }
    }
  }

  /** The word at which a noun, or one that may stand for it, is first told of a person. */
  Optional<Integer> first(Person person, String noun) {
    return Optional.ofNullable(words.getOrDefault(person, Map.of()).get(key(noun)));
  }

  /** Whether a noun, or one that may stand for it, is told of anybody. */
  boolean has(String noun) {
    String key = key(noun);
    return words.values().stream().anyMatch(m -> m.containsKey(key));
  }

  private String key(String noun) {
    String one = SourceNouns.singular(noun);
    return nouns.familyOfPeople(one).map(f -> "#" + f).orElse(one);
  }

  /** "Karskan engineer" right before a name. */
  private void before(Person person, int name) {
    int i = name - 1;
    if (i >= 0
        && units.sameSentence(i, name)
        && (units.get(i).is(Meaning.Plain.WORD) || units.get(i).isTitle())
        && !SourceWords.ENDS.contains(units.lower(i))) {
      put(person, i);
    }
  }

  private void after(Person person, int name) {
    int first = name + 1;
    if (first + 1 >= units.size() || !units.sameSentence(name, first + 1)) {
      return;
    }
    boolean comma = units.is(first, ",");
    // "Roe, the minister said, ...": another's words, not what Roe is.
    boolean other =
        comma
            && scene.isSource(units.get(first + 1).from())
            && !scene.isSource(units.get(name).from());
    if ((!comma && !IS.contains(units.lower(first))) || other) {
      return;
    }
    int i = first + 1;
    while (i < units.size() && i <= first + AFTER && units.sameSentence(name, i) && !isClosing(i)) {
      boolean last =
          i + 1 >= units.size()
              || units.get(i + 1).is(Meaning.Plain.MARK)
              || SourceWords.ENDS.contains(units.lower(i + 1));
      if (last) {
        put(person, i);
      }
      i++;
    }
  }

  private boolean isClosing(int i) {
    return (units.get(i).is(Meaning.Plain.MARK) && !units.is(i, "-"))
        || isNamed(i)
        || CLOSING.contains(units.lower(i));
  }

  private boolean isNamed(int i) {
    return scene.mentionAt(units.get(i).from()).filter(m -> !m.organisation()).isPresent();
  }

  private void put(Person person, int unit) {
    Units.Unit u = units.get(unit);
    Map<String, Integer> of = words.computeIfAbsent(person, p -> new HashMap<>());
    for (int w = u.from(); w < u.to(); w++) {
      of.putIfAbsent(key(scene.words().form(w)), w);
    }
  }
}
