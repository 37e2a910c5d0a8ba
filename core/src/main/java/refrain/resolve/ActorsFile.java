package refrain.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads an actors file. Works on YAML's nodes, so that every message has its line. */
final class ActorsFile {

  private static final int MAX_CODE_POINTS = 8 * 1024 * 1024;
  private static final Set<String> SECTIONS =
      Set.of("countries", "kinds", "bodies", "offices", "persons");

  private final String source;

  ActorsFile(String source) {
    this.source = source;
  }

  Actors read(String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source)
            .setUseMarks(true)
            .setCodePointLimit(MAX_CODE_POINTS)
            .build();
    Optional<Node> root;
    try {
      root = new Compose(settings).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      String line = e.getProblemMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
      throw new IllegalArgumentException(
          source + line + ": not YAML: " + e.getProblem() + "; correct the line", e);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(
          source + ": not YAML: " + e.getMessage() + "; correct the file", e);
    }
    if (root.isEmpty()) {
      throw new IllegalArgumentException(
          source + ": the file is empty, expected a mapping of sections such as countries");
    }
    Map<String, Node> sections = fields(root.get(), "the file", SECTIONS, Set.of());
    return new Actors(
        entries(sections, "countries", this::country),
        entries(sections, "kinds", this::kind),
        entries(sections, "bodies", this::body),
        entries(sections, "offices", this::office),
        entries(sections, "persons", this::person));
  }

  private Country country(Node node) {
    Map<String, Node> f =
        fields(node, "a country", Set.of("code", "names", "demonyms", "seats"), Set.of("code"));
    Node codeNode = given(f, "code", node);
    String code = scalar(codeNode, "code");
    List<String> names = new ArrayList<>(list(f, "names"));
    if (names.isEmpty()) {
      names.add(nameOf(code, codeNode));
    }
    return new Country(code, names, list(f, "demonyms"), list(f, "seats"));
  }

  private String nameOf(String code, Node node) {
    if (code.matches("[A-Z]{2}")) {
      String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
      if (!name.equals(code)) {
        return name;
      }
    }
    throw wrong(
        node,
        "code " + code + " without names",
        "names for a code that is not in ISO 3166-1",
        "add names: [...]");
  }

  private BodyKind kind(Node node) {
    Map<String, Node> f =
        fields(
            node,
            "a kind",
            Set.of("kind", "name", "fields", "phrases", "minister"),
            Set.of("kind", "name"));
    return new BodyKind(
        text(f, "kind", node),
        text(f, "name", node),
        list(f, "fields"),
        list(f, "phrases"),
        find(f, "minister"));
  }

  private Body body(Node node) {
    Map<String, Node> f =
        fields(node, "a body", Set.of("name", "country", "kind", "spellings"), Set.of("name"));
    return new Body(
        text(f, "name", node), find(f, "country"), find(f, "kind"), list(f, "spellings"));
  }

  private Office office(Node node) {
    Map<String, Node> f =
        fields(
            node,
            "an office",
            Set.of("role", "titles", "he", "she", "country", "body", "body kind", "loose"),
            Set.of("role"));
    List<String> titles = list(f, "titles");
    List<String> he = list(f, "he");
    List<String> she = list(f, "she");
    if (titles.isEmpty() && he.isEmpty() && she.isEmpty()) {
      throw wrong(
          node, "an office without titles", "titles, he or she", "list the words for the office");
    }
    String loose = find(f, "loose").orElse("false");
    if (!loose.equals("true") && !loose.equals("false")) {
      throw wrong(given(f, "loose", node), "loose: " + loose, "true or false", "write one of them");
    }
    return new Office(
        text(f, "role", node),
        titles,
        he,
        she,
        find(f, "country"),
        find(f, "body"),
        find(f, "body kind"),
        loose.equals("true"));
  }

  private KnownPerson person(Node node) {
    Map<String, Node> f =
        fields(
            node,
            "a person",
            Set.of("name", "country", "gender", "titles", "spellings"),
            Set.of("name"));
    String gender = find(f, "gender").orElse("");
    Gender known =
        switch (gender) {
          case "" -> Gender.UNKNOWN;
          case "he" -> Gender.HE;
          case "she" -> Gender.SHE;
          default ->
              throw wrong(
                  given(f, "gender", node),
                  "gender: " + gender,
                  "he or she",
                  "leave it out if open");
        };
    return new KnownPerson(
        text(f, "name", node), find(f, "country"), known, list(f, "titles"), list(f, "spellings"));
  }

  private interface Reading<T> {
    T read(Node node);
  }

  private <T> List<T> entries(Map<String, Node> sections, String name, Reading<T> reading) {
    Node section = sections.get(name);
    if (section == null) {
      return List.of();
    }
    if (!(section instanceof SequenceNode sequence)) {
      throw wrong(
          section, name + " is no list", "a list of entries", "begin each entry with \"- \"");
    }
    List<T> out = new ArrayList<>();
    for (Node entry : sequence.getValue()) {
      out.add(reading.read(entry));
    }
    return out;
  }

  private Map<String, Node> fields(Node node, String what, Set<String> known, Set<String> needed) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, what + " that is no mapping", "keys with values", "write key: value");
    }
    Map<String, Node> out = new LinkedHashMap<>();
    for (NodeTuple t : mapping.getValue()) {
      String key = scalar(t.getKeyNode(), "a key");
      if (!known.contains(key)) {
        throw wrong(
            t.getKeyNode(),
            "key \"" + key + "\" in " + what,
            "one of " + String.join(", ", known.stream().sorted().toList()),
            "correct or remove it");
      }
      if (out.put(key, t.getValueNode()) != null) {
        throw wrong(t.getKeyNode(), "key \"" + key + "\" twice", "each key once", "remove one");
      }
    }
    for (String key : needed.stream().sorted().toList()) {
      given(out, key, node);
    }
    return out;
  }

  private Node given(Map<String, Node> fields, String key, Node owner) {
    Node node = fields.get(key);
    if (node == null) {
      throw wrong(owner, "an entry without " + key, key + " with a value", "add " + key + ": ...");
    }
    return node;
  }

  private String text(Map<String, Node> fields, String key, Node owner) {
    return scalar(given(fields, key, owner), key);
  }

  private Optional<String> find(Map<String, Node> fields, String key) {
    return Optional.ofNullable(fields.get(key)).map(n -> scalar(n, key));
  }

  private List<String> list(Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(node, key + " is no list", "a list of words", "write " + key + ": [one, two]");
    }
    List<String> out = new ArrayList<>();
    for (Node n : sequence.getValue()) {
      out.add(scalar(n, "an item of " + key));
    }
    return out;
  }

  private String scalar(@Nullable Node node, String what) {
    if (node instanceof ScalarNode s && !s.getValue().isBlank()) {
      return s.getValue().strip();
    }
    if (node == null) {
      throw new IllegalArgumentException(source + ": " + what + " is missing");
    }
    throw wrong(
        node, what + " is no word", "one value of text", "write the text, in quotes if needed");
  }

  private IllegalArgumentException wrong(Node node, String found, String expected, String todo) {
    String line = node.getStartMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
    return new IllegalArgumentException(
        source + line + ": found " + found + ", expected " + expected + "; " + todo);
  }
}
