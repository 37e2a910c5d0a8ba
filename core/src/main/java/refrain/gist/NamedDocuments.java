package refrain.gist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import refrain.domain.Span;
import refrain.domain.Wording;
import refrain.words.Words;
import refrain.yaml.YamlFile;

/** Well-known documents, and the words by which others are known: {@code documents.yaml}. */
final class NamedDocuments {

  private static final String RESOURCE = "documents.yaml";
  private static final int MAX_CODE_POINTS = 1024 * 1024;
  private static final Set<String> KEYS = Set.of("documents", "heads", "unnamed", "bodies");

  /**
   * A spelling of a name.
   *
   * @param id of what it names
   * @param name its usual name
   * @param text as the file writes it
   * @param words in comparable form
   * @param capitals for each word whether it must have a capital
   */
  record Spelling(String id, String name, String text, List<String> words, List<Boolean> capitals) {

    Spelling {
      words = List.copyOf(words);
      capitals = List.copyOf(capitals);
    }

    /** Whether it stands at this word. */
    boolean standsAt(ArticleWords text, int begin) {
      if (begin + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        boolean fits =
            text.word(begin + i).equals(words.get(i))
                && (!capitals.get(i) || text.isCapital(begin + i));
        if (!fits) {
          return false;
        }
      }
      return true;
    }
  }

  private final YamlFile file = new YamlFile(RESOURCE, MAX_CODE_POINTS);
  private final Map<String, List<Spelling>> documents = new HashMap<>();
  private final Map<String, List<Spelling>> bodies = new HashMap<>();
  private final Set<String> heads;
  private final Set<String> unnamed;

  NamedDocuments(String yaml) {
    YamlFile.Entry root = file.entry(file.root(yaml, "documents"), "the file", KEYS, KEYS);
    Map<String, String> seen = new HashMap<>();
    root.items("documents").forEach(n -> add(n, documents, seen));
    root.items("bodies").forEach(n -> add(n, bodies, new HashMap<>()));
    heads = Set.copyOf(root.texts("heads"));
    unnamed = Set.copyOf(root.texts("unnamed"));
  }

  /**
   * The list that comes with the program.
   *
   * @throws IllegalStateException if the program was packed without it
   */
  static NamedDocuments standard() {
    try (InputStream in = NamedDocuments.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("packed without " + RESOURCE);
      }
      return new NamedDocuments(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Node node, Map<String, List<Spelling>> to, Map<String, String> seen) {
    YamlFile.Entry f =
        file.entry(
            node,
            "an entry",
            Set.of("id", "name", "wikidata", "spellings"),
            Set.of("id", "name", "spellings"));
    for (String text : f.texts("spellings")) {
      String other = seen.put(text, f.text("id"));
      if (other != null) {
        throw file.wrong(
            node,
            "the spelling “" + text + "” twice, first of " + other,
            "each once",
            "remove one");
      }
      Wording w = Words.of(text, List.of(new Span(0, text.length())));
      List<Boolean> capitals = new ArrayList<>();
      w.spans().forEach(s -> capitals.add(Character.isUpperCase(text.charAt(s.begin()))));
      to.computeIfAbsent(w.words().get(0), k -> new ArrayList<>())
          .add(new Spelling(f.text("id"), f.text("name"), text, w.words(), capitals));
    }
  }

  /** The spellings of all documents. */
  List<Spelling> documents() {
    return documents.values().stream().flatMap(List::stream).toList();
  }

  /** Spellings of documents that begin with a comparable word. */
  List<Spelling> documents(String first) {
    return documents.getOrDefault(first, List.of());
  }

  /** Spellings of bodies that begin with a comparable word. */
  List<Spelling> bodies(String first) {
    return bodies.getOrDefault(first, List.of());
  }

  /** Whether a name makes the word into a document. */
  boolean isHead(String printed) {
    return heads.contains(printed);
  }

  /** Whether the word, though it has a capital, is no part of a name. */
  boolean isUnnamed(String printed) {
    return unnamed.contains(printed);
  }
}
