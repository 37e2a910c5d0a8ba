package refrain.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One file of YAML. Works on YAML's nodes, so that every message has its line. Whatever is wrong is
 * an {@link IllegalArgumentException} that says where, what was found, what was expected and what
 * to do.
 */
public final class YamlFile {

  private final String source;
  private final int maxCodePoints;

  /**
   * @param source the name that messages begin with
   * @param maxCodePoints how long the text may be
   */
  public YamlFile(String source, int maxCodePoints) {
    this.source = source;
    this.maxCodePoints = maxCodePoints;
  }

  /**
   * The node that a text is.
   *
   * @param expected what a file has, said of an empty one
   * @throws IllegalArgumentException if the text is no YAML, empty or too long
   */
  public Node root(String yaml, String expected) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source)
            .setUseMarks(true)
            .setCodePointLimit(maxCodePoints)
            .build();
    try {
      return new Compose(settings)
          .composeString(yaml)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      source + ": found an empty file, expected " + expected));
    } catch (MarkedYamlEngineException e) {
      String line = e.getProblemMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
      throw new IllegalArgumentException(
          source + line + ": not YAML: " + e.getProblem() + "; correct the line", e);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(
          source + ": not YAML: " + e.getMessage() + "; correct the file", e);
    }
  }

  /**
   * The keys and values of a mapping.
   *
   * @param what it is, said in messages, such as "a rung"
   * @param known the keys that it may have
   * @param needed the keys that it must have
   * @throws IllegalArgumentException if it is no mapping, or its keys are others or twice
   */
  public Entry entry(Node node, String what, Set<String> known, Set<String> needed) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, what + " that is no mapping", "keys with values", "write key: value");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple t : mapping.getValue()) {
      String key = text(t.getKeyNode(), "a key");
      if (!known.contains(key)) {
        throw wrong(
            t.getKeyNode(),
            "key \"" + key + "\" in " + what,
            "one of " + String.join(", ", known.stream().sorted().toList()),
            "correct or remove it");
      }
      if (fields.put(key, t.getValueNode()) != null) {
        throw wrong(t.getKeyNode(), "key \"" + key + "\" twice", "each key once", "remove one");
      }
    }
    Entry entry = new Entry(node, what, fields);
    needed.stream().sorted().forEach(entry::node);
    return entry;
  }

  /**
   * A value of text, without blanks around it.
   *
   * @param what it is, said in messages
   * @throws IllegalArgumentException if it is none or blank
   */
  public String text(Node node, String what) {
    if (node instanceof ScalarNode s && !s.getValue().isBlank()) {
      return s.getValue().strip();
    }
    throw wrong(
        node,
        what + " that is no text",
        "one value of text",
        "write the text, in quotes if needed");
  }

  /** What to throw: the file, the line, what was found, what was expected, what to do. */
  public IllegalArgumentException wrong(Node node, String found, String expected, String todo) {
    String line = node.getStartMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
    return new IllegalArgumentException(
        source + line + ": found " + found + ", expected " + expected + "; " + todo);
  }

  /** A mapping of the file. */
  public final class Entry {

    private final Node owner;
    private final String what;
    private final Map<String, Node> fields;

    private Entry(Node owner, String what, Map<String, Node> fields) {
      this.owner = owner;
      this.what = what;
      this.fields = fields;
    }

    /**
     * The value of a key.
     *
     * @throws IllegalArgumentException if it has none
     */
    public Node node(String key) {
      Node node = fields.get(key);
      if (node == null) {
        throw wrong(owner, what + " without " + key, key + " with a value", "add " + key + ": ...");
      }
      return node;
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException if it has none
     */
    public String text(String key) {
      return YamlFile.this.text(node(key), key);
    }

    /**
     * The text of a key that may be missing.
     *
     * @throws IllegalArgumentException if what it has is no text
     */
    public Optional<String> find(String key) {
      return findNode(key).map(n -> YamlFile.this.text(n, key));
    }

    /** The value of a key that may be missing. */
    public Optional<Node> findNode(String key) {
      return Optional.ofNullable(fields.get(key));
    }

    /**
     * The items of a key; none if it is missing.
     *
     * @throws IllegalArgumentException if what it has is no list
     */
    public List<Node> items(String key) {
      Node node = fields.get(key);
      if (node == null) {
        return List.of();
      }
      if (!(node instanceof SequenceNode sequence)) {
        throw wrong(
            node,
            key + " that is no list",
            "a list",
            "write " + key + ": [one, two], or begin each entry with \"- \"");
      }
      return sequence.getValue();
    }

    /**
     * The items of a key as texts; none if it is missing.
     *
     * @throws IllegalArgumentException if what it has is no list of texts
     */
    public List<String> texts(String key) {
      return items(key).stream().map(n -> YamlFile.this.text(n, "an item of " + key)).toList();
    }
  }
}
