package refrain.ladder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import refrain.domain.Rung;

/** Reads a ladder file. Works on YAML's nodes, so that every message has its line. */
final class LadderFile {

  private static final int MAX_CODE_POINTS = 1024 * 1024;
  private static final Set<String> KEYS =
      Set.of(
          "ladder",
          "title",
          "source",
          "body",
          "country",
          "from",
          "until",
          "rungs",
          "not after",
          "marks");

  private final String source;

  LadderFile(String source) {
    this.source = source;
  }

  Ladder read(String yaml) {
    Map<String, Node> f = fields(root(yaml), "the file", KEYS, Set.of("ladder", "source", "rungs"));
    String id = text(f, "ladder");
    Optional<LocalDate> from = date(f, "from");
    Optional<LocalDate> until = date(f, "until");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw wrong(
          node(f, "until"),
          "until " + until.get() + " before from " + from.get(),
          "the last day after the first",
          "correct one of them");
    }
    Ladder.Facts facts =
        new Ladder.Facts(
            id,
            f.containsKey("title") ? text(f, "title") : id,
            text(f, "source"),
            find(f, "body"),
            find(f, "country"),
            from,
            until);
    Map<Mark, List<Pattern>> marks = new EnumMap<>(Mark.class);
    if (f.containsKey("marks")) {
      Set<String> names = new TreeSet<>();
      for (Mark m : Mark.values()) {
        names.add(name(m));
      }
      Map<String, Node> given = fields(node(f, "marks"), "marks", names, Set.of());
      for (Mark m : Mark.values()) {
        marks.put(m, patterns(given, name(m)));
      }
    }
    return new Ladder(facts, steps(id, node(f, "rungs")), patterns(f, "not after"), marks);
  }

  private static String name(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT);
  }

  private List<Ladder.Step> steps(String id, Node rungs) {
    List<Ladder.Step> out = new ArrayList<>();
    Map<String, String> seen = new LinkedHashMap<>();
    int last = -1;
    for (Node entry : items(rungs, "rungs")) {
      Map<String, Node> f =
          fields(entry, "a rung", Set.of("rung", "name", "patterns"), Set.of("rung", "name"));
      int number = number(node(f, "rung"));
      if (number <= last) {
        throw wrong(
            node(f, "rung"),
            "rung " + number + " after rung " + last,
            "rungs in rising order",
            "put them in order, each number once");
      }
      last = number;
      Rung rung = new Rung(id, number, text(f, "name"));
      for (Node n :
          f.containsKey("patterns") ? items(node(f, "patterns"), "patterns") : List.<Node>of()) {
        Pattern p = pattern(n);
        String other = seen.putIfAbsent(p.elements().toString(), String.valueOf(number));
        if (other != null) {
          throw wrong(
              n,
              "the pattern “" + p.text() + "” twice, first on rung " + other,
              "each wording on one rung",
              "remove one");
        }
        out.add(new Ladder.Step(rung, p));
      }
    }
    if (out.isEmpty()) {
      throw wrong(
          rungs, "a ladder without patterns", "patterns on its rungs", "add patterns: [...]");
    }
    return out;
  }

  private Node root(String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source)
            .setUseMarks(true)
            .setCodePointLimit(MAX_CODE_POINTS)
            .build();
    try {
      return new Compose(settings)
          .composeString(yaml)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      source + ": found an empty file, expected ladder, source and rungs"));
    } catch (MarkedYamlEngineException e) {
      String line = e.getProblemMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
      throw new IllegalArgumentException(
          source + line + ": not YAML: " + e.getProblem() + "; correct the line", e);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(
          source + ": not YAML: " + e.getMessage() + "; correct the file", e);
    }
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
      if (!out.containsKey(key)) {
        throw wrong(node, what + " without " + key, key + " with a value", "add " + key + ": ...");
      }
    }
    return out;
  }

  private Node node(Map<String, Node> fields, String key) {
    Node node = fields.get(key);
    if (node == null) {
      throw new IllegalArgumentException(source + ": " + key + " is missing");
    }
    return node;
  }

  private List<Node> items(Node node, String what) {
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(node, what + " that are no list", "a list", "begin each entry with \"- \"");
    }
    return sequence.getValue();
  }

  private List<Pattern> patterns(Map<String, Node> fields, String key) {
    return fields.containsKey(key)
        ? items(node(fields, key), key).stream().map(this::pattern).toList()
        : List.of();
  }

  private Pattern pattern(Node node) {
    String text = scalar(node, "a pattern");
    try {
      return Pattern.parse(text);
    } catch (IllegalArgumentException e) {
      throw wrong(
          node,
          "the pattern “" + text + "” with " + e.getMessage(),
          "words, (one|other), [optional] and ... between words",
          "correct the pattern");
    }
  }

  private int number(Node node) {
    String text = scalar(node, "a rung");
    if (!text.matches("\\d{1,2}")) {
      throw wrong(
          node, "rung " + text, "a number from 0 to 99", "number the rungs from the weakest");
    }
    return Integer.parseInt(text);
  }

  private Optional<LocalDate> date(Map<String, Node> fields, String key) {
    Optional<String> text = find(fields, key);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw wrong(
          node(fields, key), key + " " + text.orElse(""), "a day such as 2025-09-11", "correct it");
    }
  }

  private String text(Map<String, Node> fields, String key) {
    return scalar(node(fields, key), key);
  }

  private Optional<String> find(Map<String, Node> fields, String key) {
    return Optional.ofNullable(fields.get(key)).map(n -> scalar(n, key));
  }

  private String scalar(Node node, String what) {
    if (node instanceof ScalarNode s && !s.getValue().isBlank()) {
      return s.getValue().strip();
    }
    throw wrong(
        node,
        what + " that is no text",
        "one value of text",
        "write the text, in quotes if needed");
  }

  private IllegalArgumentException wrong(Node node, String found, String expected, String todo) {
    String line = node.getStartMark().map(m -> ", line " + (m.getLine() + 1)).orElse("");
    return new IllegalArgumentException(
        source + line + ": found " + found + ", expected " + expected + "; " + todo);
  }
}
