package refrain.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words aim a statement at somebody, and where he stands: {@code aims.tsv}. */
final class AimTable {

  private static final String RESOURCE = "aims.tsv";
  private static final String VOWELS = "aeiou";

  private final Map<String, Set<String>> verbs = new HashMap<>();
  private final Map<String, Set<String>> nouns = new HashMap<>();
  private final Set<String> past = new HashSet<>();
  private final Set<String> actors;
  private final Set<String> carriers;
  private final Set<String> sayings;
  private final Set<String> papers;
  private final Set<String> own;
  private final Set<String> determiners;
  private final Set<String> definite;
  private final Set<String> stops;
  private final Set<String> replies = new HashSet<>();

  private AimTable(WordTable table) {
    Map<String, List<String>> irregular = new HashMap<>();
    for (List<String> row : table.rows("forms", 2)) {
      List<String> words = WordTable.words(row);
      irregular.put(words.get(0), words.subList(1, words.size()));
    }
    for (List<String> row : table.rows("verb", 3)) {
      Set<String> places = Set.of(row.get(1).split(",", -1));
      for (String verb : WordTable.words(row)) {
        for (String form : forms(verb, irregular.getOrDefault(verb, List.of()))) {
          verbs.computeIfAbsent(form, f -> new LinkedHashSet<>()).addAll(places);
          if (!form.equals(verb) && !form.endsWith("ing") && !form.endsWith("s")) {
            past.add(form);
          }
        }
      }
    }
    for (List<String> row : table.rows("noun", 3)) {
      Set<String> places = Set.of(row.get(1).split(",", -1));
      for (String noun : WordTable.words(row)) {
        nouns.computeIfAbsent(noun, n -> new LinkedHashSet<>()).addAll(places);
      }
    }
    actors = table.set("actor");
    carriers = table.set("carrier");
    sayings = table.set("saying");
    papers = table.set("paper");
    own = table.set("own");
    determiners = table.set("determiner");
    definite = table.set("definite");
    stops = table.set("stop");
    for (String verb : table.words("reply")) {
      replies.addAll(forms(verb, List.of()));
    }
  }

  static AimTable standard() {
    return new AimTable(WordTable.read(RESOURCE));
  }

  private static Set<String> forms(String verb, List<String> irregular) {
    Set<String> out = new LinkedHashSet<>(List.of(verb));
    out.addAll(irregular);
    int last = verb.length() - 1;
    boolean y = verb.endsWith("y") && VOWELS.indexOf(verb.charAt(last - 1)) < 0;
    boolean e = verb.endsWith("e");
    boolean hiss =
        verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
    String stem = y || e ? verb.substring(0, last) : verb;
    out.add(y ? stem + "ies" : hiss ? verb + "es" : verb + "s");
    out.add((e ? stem : verb) + "ing");
    if (irregular.isEmpty()) {
      out.add(y ? stem + "ied" : stem + "ed");
    }
    boolean doubles =
        !e
            && !y
            && last > 1
            && VOWELS.indexOf(verb.charAt(last)) < 0
            && VOWELS.indexOf(verb.charAt(last - 1)) >= 0;
    if (doubles) {
      out.add(verb + verb.charAt(last) + "ing");
      out.add(verb + verb.charAt(last) + "ed");
    }
    return out;
  }

  /** Whether the form is a verb's or a noun's that aims at somebody. */
  boolean isAim(String form) {
    return verbs.containsKey(form) || nouns.containsKey(form);
  }

  /** Where he stands at whom the verb of this form aims; empty for any other word. */
  Set<String> verb(String form) {
    return verbs.getOrDefault(form, Set.of());
  }

  /** The same of a noun. */
  Set<String> noun(String form) {
    return nouns.getOrDefault(form, Set.of());
  }

  /** Whether the form is a verb's past, so that "was" before it makes a passive. */
  boolean isPast(String form) {
    return past.contains(form);
  }

  /** Whether the noun, or what it is the plural of, means somebody who can be spoken to. */
  boolean isActor(String noun) {
    return actors.contains(noun)
        || (noun.endsWith("s") && actors.contains(noun.substring(0, noun.length() - 1)));
  }

  boolean isCarrier(String word) {
    return carriers.contains(word);
  }

  boolean isSaying(String noun) {
    return sayings.contains(noun);
  }

  boolean isPaper(String word) {
    return papers.contains(word);
  }

  boolean isDeterminer(String word) {
    return determiners.contains(word);
  }

  /** Whether the determiner means a thing that is known. */
  boolean isDefinite(String word) {
    return definite.contains(word);
  }

  /** Whether the word ends a noun's phrase. */
  boolean isStop(String word) {
    return stops.contains(word);
  }

  /** Whether the verb answers what has been said before. */
  boolean isReply(String form) {
    return replies.contains(form);
  }

  boolean isBetweenOwn(String word) {
    return own.contains(word);
  }
}
