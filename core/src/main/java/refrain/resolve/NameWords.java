package refrain.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that help to tell a person's name from other capitalised words: a shipped list. */
final class NameWords {

  private static final String RESOURCE = "name-words.txt";
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "del", "van", "von", "bin", "ibn", "al", "el", "la", "le", "du", "dos", "di",
          "ten", "ter", "der", "den", "y", "dela", "della", "das", "zu", "af", "abu", "ben");
  private static final Set<String> SUFFIXES = Set.of("Jr", "Sr", "II", "III", "IV");
  private static final Map<String, Gender> CIVILITIES =
      Map.ofEntries(
          Map.entry("mr", Gender.HE),
          Map.entry("sir", Gender.HE),
          Map.entry("lord", Gender.HE),
          Map.entry("mrs", Gender.SHE),
          Map.entry("ms", Gender.SHE),
          Map.entry("miss", Gender.SHE),
          Map.entry("madam", Gender.SHE),
          Map.entry("lady", Gender.SHE),
          Map.entry("dr", Gender.UNKNOWN));

  private static final Set<String> AFTER_CIVILITY =
      Set.of(
          "President",
          "Secretary",
          "Chairman",
          "Speaker",
          "Ambassador",
          "Minister",
          "Prime",
          "Vice",
          "Chair",
          "Foreign",
          "Governor");

  private final Map<String, Gender> given;
  private final Set<String> organisation;
  private final Set<String> never;
  private final Set<String> rank;

  private NameWords(
      Map<String, Gender> given, Set<String> organisation, Set<String> never, Set<String> rank) {
    this.given = Collections.unmodifiableMap(given);
    this.organisation = Collections.unmodifiableSet(organisation);
    this.never = Collections.unmodifiableSet(never);
    this.rank = Collections.unmodifiableSet(rank);
  }

  static NameWords standard() {
    String text;
    try (InputStream in = NameWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing from the build");
      }
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + RESOURCE, e);
    }
    Map<String, Gender> given = new HashMap<>();
    Set<String> organisation = new HashSet<>();
    Set<String> never = new HashSet<>();
    Set<String> rank = new HashSet<>();
    String section = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("[")) {
        section = line;
      } else if (!line.startsWith("#")) {
        for (String word : line.split(" ", -1)) {
          switch (section) {
            case "[she]" -> given.merge(word, Gender.SHE, (a, b) -> a == b ? a : Gender.UNKNOWN);
            case "[he]" -> given.merge(word, Gender.HE, (a, b) -> a == b ? a : Gender.UNKNOWN);
            case "[organisation]" -> organisation.add(word);
            case "[never]" -> never.add(word);
            case "[rank]" -> rank.add(word);
            default -> throw new IllegalStateException(RESOURCE + ": section " + section);
          }
        }
      }
    }
    return new NameWords(given, organisation, never, rank);
  }

  boolean isGiven(String word) {
    return given.containsKey(word);
  }

  Gender gender(String word) {
    return given.getOrDefault(word, Gender.UNKNOWN);
  }

  boolean isOrganisation(String word) {
    return organisation.contains(word);
  }

  boolean isNever(String word) {
    return never.contains(word);
  }

  /** Whether a word stands before names as a rank or trade and is no part of them. */
  boolean isRank(String word) {
    return rank.contains(word);
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word);
  }

  /** The last word of a name, "Jr" and its like apart. */
  static String family(List<String> tokens) {
    int last = tokens.size() - 1;
    return last > 0 && isSuffix(tokens.get(last)) ? tokens.get(last - 1) : tokens.get(last);
  }

  /** Whether "Mr" and its like may stand before a word that is no name: "Mr. President". */
  static boolean isAfterCivility(String word) {
    return AFTER_CIVILITY.contains(word);
  }

  /** The gender that "Mr" or "Mrs" tells, {@link Gender#UNKNOWN} for "Dr"; empty for others. */
  static Optional<Gender> findCivility(String word) {
    return word.length() > 5
        ? Optional.empty()
        : Optional.ofNullable(CIVILITIES.get(word.toLowerCase(java.util.Locale.ROOT)));
  }
}
