package refrain.gist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import refrain.domain.Span;
import refrain.domain.Speaker;
import refrain.words.Words;

/** The words by which speakers name themselves and their own side, in comparable form. */
final class Self {

  private static final String RESOURCE = "own-names.tsv";

  private final Map<String, Set<String>> byCountry = new HashMap<>();

  private Self() {}

  /**
   * The table that comes with the program.
   *
   * @throws IllegalStateException if the program was packed without it
   */
  static Self standard() {
    Self self = new Self();
    try (InputStream in = Self.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("packed without " + RESOURCE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(l -> !l.startsWith("#")).forEach(self::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return self;
  }

  private void line(String line) {
    String[] parts = line.split("\t", -1);
    Set<String> names = new TreeSet<>();
    if (parts[0].length() == 2) {
      names.add(last(Locale.of("", parts[0]).getDisplayCountry(Locale.ENGLISH)));
    }
    names.addAll(comparable(parts[1]));
    byCountry.put(parts[0], Set.copyOf(names));
  }

  /**
   * The last words of the names of a speaker's person, body and country: in "the United States" the
   * second.
   */
  Set<String> names(Optional<Speaker> speaker) {
    Set<String> out = new TreeSet<>();
    speaker
        .flatMap(Speaker::country)
        .ifPresent(c -> out.addAll(byCountry.getOrDefault(c, Set.of())));
    speaker.flatMap(Speaker::body).ifPresent(b -> out.add(last(b)));
    speaker.flatMap(Speaker::name).ifPresent(n -> out.add(last(n)));
    out.remove("");
    return out;
  }

  private static String last(String name) {
    List<String> words = comparable(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static List<String> comparable(String text) {
    return Words.of(text, List.of(new Span(0, text.length()))).words();
  }
}
