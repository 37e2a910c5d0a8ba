package refrain.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import refrain.domain.Speaker;

/**
 * Names of countries, as people read them.
 *
 * @param names by code: those that actors files gave when documents were added
 */
public record Countries(Map<String, String> names) {

  /** Where nobody told a name. */
  public static final Countries UNTOLD = new Countries(Map.of());

  public Countries {
    names = Map.copyOf(names);
  }

  /** The words of the names of ISO 3166-1, folded once. */
  private static final class English {
    static final Map<String, List<String>> WORDS =
        Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(c -> c, c -> Folded.of(UNTOLD.name(c)).words()));
  }

  /**
   * A country's name: the one told, else the English one of ISO 3166-1, else the code.
   *
   * @param code two letters of ISO 3166-1, or the code that an actors file gives
   */
  public String name(String code) {
    String told = names.get(code);
    if (told != null) {
      return told;
    }
    return code.matches("[A-Z]{2}") ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : code;
  }

  /** Codes of the countries whose name has, for each of these folded words, one that begins so. */
  List<String> named(List<String> words) {
    return codes(
        name -> words.stream().allMatch(w -> name.stream().anyMatch(n -> n.startsWith(w))));
  }

  /** Codes of the countries whose name has these folded words, in any order; none for no word. */
  List<String> having(List<String> words) {
    return words.isEmpty() ? List.of() : codes(name -> name.containsAll(words));
  }

  /** Codes of the countries that are called so; if none is, of those whose name has the words. */
  List<String> called(String called) {
    List<String> words = Folded.of(called).words();
    List<String> exact = codes(name -> name.equals(words));
    return exact.isEmpty() ? having(words) : exact;
  }

  private List<String> codes(Predicate<List<String>> name) {
    Map<String, List<String>> words = new TreeMap<>(English.WORDS);
    names.forEach((code, told) -> words.put(code, Folded.of(told).words()));
    return words.entrySet().stream()
        .filter(e -> name.test(e.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The shortest full way to say who: a country that speaks itself by its name. */
  public String label(Speaker speaker) {
    return isCountry(speaker) ? speaker.country().map(this::name).orElse("") : speaker.label();
  }

  /**
   * Who it is with office, body and country, as far as they are known: {@code Zora Ilk,
   * spokesperson, Ministry of Trade (Zedland)}. The country is left out where the other words name
   * it.
   */
  public String full(Speaker speaker) {
    if (isCountry(speaker)) {
      return label(speaker);
    }
    String who =
        Stream.of(speaker.name(), speaker.role(), speaker.body())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return who
        + speaker
            .country()
            .map(this::name)
            .filter(c -> !names(who, c))
            .map(c -> " (" + c + ")")
            .orElse("");
  }

  /** Whether the words hold a name as words of their own: "Nigeria" does not name Niger. */
  private static boolean names(String words, String name) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
        .matcher(words)
        .find();
  }

  /** Whether it is a country, which its government speaks for. */
  public static boolean isCountry(Speaker speaker) {
    return speaker.name().isEmpty() && speaker.role().isEmpty() && speaker.body().isEmpty();
  }
}
