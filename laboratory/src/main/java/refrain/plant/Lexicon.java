package refrain.plant;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words and frames that planted sentences are made of.
 *
 * @param topics subjects that statements are about, each with words of its own
 * @param general the words of every subject, the commoner first
 * @param synonyms for a word of a class ({@code VERB urge}) those that may stand for it
 * @param frames for a name such as {@code core} the frames of that name
 */
record Lexicon(
    List<WordList> topics,
    WordList general,
    Map<String, List<String>> synonyms,
    Map<String, List<String>> frames) {

  /**
   * Words by class.
   *
   * @param name what they are about
   */
  record WordList(
      String name,
      List<String> nouns,
      List<String> verbs,
      List<String> adjectives,
      List<String> adverbs) {}

  /** The shipped one. */
  static Lexicon load() {
    List<WordList> topics = new ArrayList<>();
    Map<String, List<String>> synonyms = new HashMap<>();
    Map<String, List<String>> lists = new HashMap<>();
    String section = "";
    for (String line : lines("words.txt")) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(": ");
      if (colon > 0) {
        lists.put(section + " " + line.substring(0, colon), cut(line.substring(colon + 2)));
      } else if (section.startsWith("synonyms ") && line.contains(", ")) {
        List<String> all = cut(line);
        Token.Kind kind = kind(section.substring("synonyms ".length()));
        for (String word : all) {
          List<String> others = all.stream().filter(w -> !w.equals(word)).toList();
          synonyms.putIfAbsent(kind + " " + word, others);
        }
      } else {
        section = line;
        if (line.startsWith("topic ")) {
          lists.put(line, List.of());
        }
      }
    }
    for (String name :
        lists.keySet().stream()
            .filter(k -> lists.getOrDefault(k, List.of()).isEmpty())
            .sorted()
            .toList()) {
      topics.add(words(name, lists));
    }
    return new Lexicon(topics, words("general", lists), synonyms, readFrames());
  }

  /** The frames of a name. */
  List<String> frames(String name) {
    return Objects.requireNonNull(frames.get(name), name);
  }

  private static WordList words(String name, Map<String, List<String>> lists) {
    return new WordList(
        name,
        lists.getOrDefault(name + " nouns", List.of()),
        lists.getOrDefault(name + " verbs", List.of()),
        lists.getOrDefault(name + " adjectives", List.of()),
        lists.getOrDefault(name + " adverbs", List.of()));
  }

  private static Token.Kind kind(String section) {
    return switch (section) {
      case "nouns" -> Token.Kind.NOUN;
      case "verbs" -> Token.Kind.VERB;
      case "adjectives" -> Token.Kind.ADJECTIVE;
      case "adverbs" -> Token.Kind.ADVERB;
      case "frames" -> Token.Kind.FRAME;
      default -> throw new IllegalStateException("words.txt: unknown section " + section);
    };
  }

  private static Map<String, List<String>> readFrames() {
    Map<String, List<String>> frames = new LinkedHashMap<>();
    String name = "";
    for (String line : lines("frames.txt")) {
      if (line.isEmpty()) {
        name = "";
      } else if (!line.startsWith("#")) {
        if (name.isEmpty()) {
          name = line;
          frames.put(name, new ArrayList<>());
        } else {
          Objects.requireNonNull(frames.get(name)).add(line);
        }
      }
    }
    return frames;
  }

  private static List<String> cut(String line) {
    return List.of(line.split(", ", -1));
  }

  private static List<String> lines(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside Lexicon");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
