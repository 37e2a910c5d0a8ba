package refrain.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import refrain.domain.CueSense;

/** What words mean as cues, from the resource {@code cue-classes.tsv}. */
final class CueClasses {

  /**
   * How a verb gives a cue its sense.
   *
   * @param base its base form
   * @param sense what it means alone
   * @param kind whether what follows can change that
   */
  record Verb(String base, CueSense sense, Kind kind) {}

  enum Kind {
    /** It decides. */
    VERB,
    /** A noun after it decides. */
    LIGHT,
    /** The next verb decides. */
    OPENER
  }

  /**
   * Words that mean something together.
   *
   * @param words base forms, in order
   */
  record Phrase(List<String> words, CueSense sense) {}

  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, CueSense> nouns = new HashMap<>();
  private final Set<String> documents = new HashSet<>();
  private final Map<String, CueSense> adjectives = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private CueClasses() {}

  static CueClasses load() {
    CueClasses classes = new CueClasses();
    VerbForms forms = VerbForms.load();
    try (InputStream in = CueClasses.class.getResourceAsStream("cue-classes.tsv")) {
      if (in == null) {
        throw new IllegalStateException("cue-classes.tsv is missing beside " + CueClasses.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          classes.add(line.split("\t", -1), forms);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cue-classes.tsv cannot be read", e);
    }
    return classes;
  }

  private void add(String[] columns, VerbForms forms) {
    if (columns.length != 3) {
      throw new IllegalStateException(
          "found " + String.join(" ", columns) + "; expected class, part of speech, words");
    }
    CueSense sense = sense(columns[0]);
    for (String word : columns[2].split(" ", -1)) {
      switch (columns[1]) {
        case "verb", "light", "opener" -> {
          Kind kind = Kind.valueOf(columns[1].toUpperCase(Locale.ROOT));
          // "found" is of "find" and "found": the one that stands first in the table.
          forms.ofVerb(word).forEach(f -> verbs.putIfAbsent(f, new Verb(word, sense, kind)));
        }
        case "noun" -> VerbForms.ofNoun(word).forEach(form -> nouns.putIfAbsent(form, sense));
        case "source" -> VerbForms.ofNoun(word).forEach(documents::add);
        case "adjective" -> adjectives.putIfAbsent(word, sense);
        case "phrase" -> {
          List<String> words = List.of(word.split("_", -1));
          for (String form : Set.copyOf(forms.ofVerb(words.getFirst()))) {
            phrases.computeIfAbsent(form, w -> new ArrayList<>()).add(new Phrase(words, sense));
          }
        }
        default -> throw new IllegalStateException("no such part of speech: " + columns[1]);
      }
    }
  }

  private static CueSense sense(String name) {
    return switch (name) {
      case "speech" -> CueSense.SPEECH;
      case "writing" -> CueSense.WRITING;
      case "thought" -> CueSense.THOUGHT;
      case "act" -> CueSense.ACT;
      case "act-of-speech" -> CueSense.ACT_OF_SPEECH;
      case "perception" -> CueSense.PERCEPTION;
      default -> throw new IllegalStateException("no such class: " + name);
    };
  }

  /** The verb of which this is a form, in lower case. */
  @Nullable Verb verb(String form) {
    return verbs.get(form);
  }

  @Nullable CueSense noun(String form) {
    return nouns.get(form);
  }

  /** Whether a source of this name speaks in writing. */
  boolean isDocument(String noun) {
    return documents.contains(noun) || CueSense.WRITING.equals(nouns.get(noun));
  }

  @Nullable CueSense adjective(String form) {
    return adjectives.get(form);
  }

  /** Whether the form is the word itself, its plural, or of the verb with this base. */
  boolean isOf(String form, String base) {
    if (form.equals(base) || (form.endsWith("s") && VerbForms.ofNoun(base).contains(form))) {
      return true;
    }
    Verb verb = verbs.get(form);
    return verb != null && verb.base().equals(base);
  }

  /** The phrases that may begin with this form. */
  List<Phrase> phrasesFrom(String form) {
    return phrases.getOrDefault(form, List.of());
  }
}
