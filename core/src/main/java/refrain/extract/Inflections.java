package refrain.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The dictionary form of a verb, from the resource {@code irregular.tsv} and the rules of spelling.
 */
final class Inflections {

  private final Map<String, String> irregular = new HashMap<>();
  private final WordClasses classes;

  private Inflections(WordClasses classes) {
    this.classes = classes;
  }

  static Inflections load(WordClasses classes) {
    Inflections inflections = new Inflections(classes);
    try (InputStream in = Inflections.class.getResourceAsStream("irregular.tsv")) {
      if (in == null) {
        throw new IllegalStateException("irregular.tsv is missing beside " + Inflections.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] forms = line.split("[\t ]+", -1);
          for (int i = 1; i < forms.length; i++) {
            inflections.irregular.put(forms[i], forms[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("irregular.tsv cannot be read", e);
    }
    return inflections;
  }

  /** The base form of a verb form: "vowed" gives "vow", "denies" "deny", "said" "say". */
  String lemma(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    String known = irregular.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.endsWith("ing") && lower.length() > 5) {
      return stem(lower.substring(0, lower.length() - 3));
    }
    if (lower.endsWith("ied") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("ed") && lower.length() > 4) {
      return stem(lower.substring(0, lower.length() - 2));
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.endsWith("es") && lower.length() > 4) {
      String bare = lower.substring(0, lower.length() - 2);
      boolean hissing =
          bare.endsWith("ss")
              || bare.endsWith("sh")
              || bare.endsWith("ch")
              || bare.endsWith("x")
              || bare.endsWith("zz")
              || bare.endsWith("o");
      return hissing ? bare : lower.substring(0, lower.length() - 1);
    }
    if (lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3) {
      return lower.substring(0, lower.length() - 1);
    }
    return lower;
  }

  // "arguing" from "argue", "planning" from "plan", "adding" from "add".
  private String stem(String bare) {
    int n = bare.length();
    if (classes.isVerb(bare)) {
      return bare;
    }
    if (classes.isVerb(bare + "e")) {
      return bare + "e";
    }
    boolean doubled = n > 2 && bare.charAt(n - 1) == bare.charAt(n - 2);
    if (doubled && classes.isVerb(bare.substring(0, n - 1))) {
      return bare.substring(0, n - 1);
    }
    if (doubled && "lsz".indexOf(bare.charAt(n - 1)) < 0) {
      return bare.substring(0, n - 1);
    }
    char last = bare.charAt(n - 1);
    boolean silent = ("cgsuvz".indexOf(last) >= 0 && !doubled) || endsLikeSilentE(bare);
    return silent ? bare + "e" : bare;
  }

  private static boolean endsLikeSilentE(String bare) {
    return bare.endsWith("at") || bare.endsWith("ir") || bare.endsWith("ur") || bare.endsWith("yp");
  }
}
