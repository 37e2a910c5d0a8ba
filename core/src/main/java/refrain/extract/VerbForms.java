package refrain.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of English verbs and nouns, from their base and the resource {@code irregular.tsv}. */
final class VerbForms {

  private final Map<String, List<String>> irregular = new HashMap<>();

  private VerbForms() {}

  static VerbForms load() {
    VerbForms forms = new VerbForms();
    try (InputStream in = VerbForms.class.getResourceAsStream("irregular.tsv")) {
      if (in == null) {
        throw new IllegalStateException("irregular.tsv is missing beside " + VerbForms.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          List<String> words = List.of(line.split("[\t ]+", -1));
          forms
              .irregular
              .computeIfAbsent(words.getFirst(), w -> new ArrayList<>())
              .addAll(words.subList(1, words.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("irregular.tsv cannot be read", e);
    }
    return forms;
  }

  /**
   * The base and every form it may have. A final consonant is doubled and not doubled, so that one
   * of the two is no word; nobody prints that one.
   */
  List<String> ofVerb(String base) {
    List<String> out = new ArrayList<>(List.of(base, withS(base)));
    out.addAll(irregular.getOrDefault(base, List.of()));
    char last = base.charAt(base.length() - 1);
    if (base.endsWith("ie")) {
      out.addAll(List.of(base + "d", base.substring(0, base.length() - 2) + "ying"));
    } else if (last == 'e') {
      out.addAll(List.of(base + "d", base.substring(0, base.length() - 1) + "ing", base + "ing"));
    } else if (last == 'y' && !isVowel(base, base.length() - 2)) {
      out.addAll(List.of(base.substring(0, base.length() - 1) + "ied", base + "ing"));
    } else {
      out.addAll(List.of(base + "ed", base + "ing"));
      if (last != 'w' && last != 'x' && last != 'y' && isVowel(base, base.length() - 2)) {
        out.addAll(List.of(base + last + "ed", base + last + "ing"));
      }
    }
    return out;
  }

  /** The base and its plural. */
  static List<String> ofNoun(String base) {
    return switch (base) {
      case "datum" -> List.of("datum", "data");
      case "analysis", "hypothesis", "emphasis" ->
          List.of(base, base.substring(0, base.length() - 2) + "es");
      default -> List.of(base, withS(base));
    };
  }

  private static String withS(String base) {
    int n = base.length();
    char last = base.charAt(n - 1);
    if (last == 'y' && !isVowel(base, n - 2)) {
      return base.substring(0, n - 1) + "ies";
    }
    boolean hisses =
        last == 's'
            || last == 'x'
            || last == 'z'
            || base.endsWith("ch")
            || base.endsWith("sh")
            || (last == 'o' && !isVowel(base, n - 2));
    return base + (hisses ? "es" : "s");
  }

  private static boolean isVowel(String word, int i) {
    return i >= 0 && "aeiou".indexOf(word.charAt(i)) >= 0;
  }
}
