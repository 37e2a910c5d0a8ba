package refrain.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nouns by which sources without a name are told, by what they are: a shipped list. */
final class SourceNouns {

  /** What a noun is. */
  enum Sort {
    /** Something said, written or shown that speaks for whoever made it. */
    WRITING,
    /** Something shown, which says nothing of who says it. */
    IMAGE,
    /** A writing of which the words after "of" tell what it is about. */
    ABOUT,
    /** Where a writing is shown, which does not tell who made it. */
    MEDIUM,
    /** A word that is no name and may begin the name of a body. */
    OPENING,
    /** A verb by which a writing is made public. */
    ISSUED,
    /** A government, of which the country is told beside it. */
    GOVERNMENT,
    /** A country without its name. */
    STATE,
    /** The last word of many bodies' names. */
    HEAD,
    /** Those who work for one person. */
    CAMP,
    /** A newspaper and its like. */
    OUTLET,
    /** A business. */
    COMPANY,
    /** People joined for a purpose. */
    ASSOCIATION,
    /** A court. */
    COURT,
    /** Two together. */
    PAIR,
    /** A relative. */
    KIN,
    /** A person, by a word that does not end as those for trades do. */
    PERSON,
    /** A person whom news does not name as a rule: "the official". */
    NOBODY,
    /** Words for people that may stand for one another. */
    SAME
  }

  private static final String RESOURCE = "source-nouns.txt";

  private final Map<Sort, Map<String, Integer>> families;

  private SourceNouns(Map<Sort, Map<String, Integer>> families) {
    this.families = families;
  }

  static SourceNouns standard() {
    String text;
    try (InputStream in = SourceNouns.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing from the build");
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + RESOURCE, e);
    }
    Map<Sort, Map<String, Integer>> families = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      families.put(sort, new HashMap<>());
    }
    Sort section = Sort.WRITING;
    int family = 0;
    for (String line : text.lines().toList()) {
      if (line.startsWith("[")) {
        section = Sort.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
      } else if (!line.startsWith("#")) {
        family++;
        for (String word : line.split(" ", -1)) {
          families.getOrDefault(section, Map.of()).put(word, family);
        }
      }
    }
    return new SourceNouns(families);
  }

  boolean is(Sort sort, String word) {
    return families.getOrDefault(sort, Map.of()).containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** Which family of writings a noun belongs to: those of one family may be the same writing. */
  Optional<Integer> familyOf(String noun) {
    return Optional.ofNullable(
        families.getOrDefault(Sort.WRITING, Map.of()).get(noun.toLowerCase(Locale.ROOT)));
  }

  /** Which family of words for people a word belongs to. */
  Optional<Integer> familyOfPeople(String word) {
    return Optional.ofNullable(families.getOrDefault(Sort.SAME, Map.of()).get(word));
  }

  /** Whether a noun is what courts make. */
  boolean isRuling(String noun) {
    return familyOf("ruling").equals(familyOf(noun));
  }

  /** One of those that a plural noun tells of: "critics" are each a critic. */
  static String singular(String noun) {
    String n = noun.toLowerCase(Locale.ROOT);
    if (n.equals("news") || n.equals("series") || n.equals("politics")) {
      return n;
    }
    for (List<String> tail :
        List.of(
            List.of("ies", "y"),
            List.of("women", "woman"),
            List.of("men", "man"),
            List.of("sses", "ss"),
            List.of("ches", "ch"),
            List.of("shes", "sh"),
            List.of("xes", "x"),
            List.of("wives", "wife"))) {
      if (n.endsWith(tail.get(0)) && n.length() > tail.get(0).length() + 1) {
        return n.substring(0, n.length() - tail.get(0).length()) + tail.get(1);
      }
    }
    boolean plural = n.endsWith("s") && !n.endsWith("ss") && !n.endsWith("us") && !n.endsWith("is");
    return plural && n.length() > 3 ? n.substring(0, n.length() - 1) : n;
  }
}
