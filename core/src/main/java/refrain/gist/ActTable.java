package refrain.gist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;
import refrain.domain.ActType;
import refrain.domain.Span;
import refrain.ladder.Pattern;
import refrain.ladder.Patterns;
import refrain.words.Words;
import refrain.yaml.YamlFile;

/** The table of what words do to somebody: {@code acts.yaml}, whose head describes it. */
final class ActTable {

  private static final String RESOURCE = "acts.yaml";
  private static final int MAX_CODE_POINTS = 1024 * 1024;
  private static final int WEIGHT = 2;
  private static final Set<String> LISTS =
      Set.of("actors", "sides", "between", "officials", "undoing");

  /** Where words of the table may stand, and who must be their subject. */
  enum Place {
    /** In the cue. */
    CUE,
    /** In the content, of the speaker's own side. */
    OWN,
    /** In the content, of anybody. */
    ANY,
    /** In the content, of somebody else. */
    CHARGE,
    /** In the content, what somebody else must do. */
    DEMAND,
    /** In a release or a turn, of anybody. */
    MEETING
  }

  /**
   * An entry.
   *
   * @param place where its words may stand
   * @param type empty for words that do nothing
   * @param cameo the code
   * @param weight how much it counts
   */
  record Entry(
      Place place, Optional<ActType> type, String cameo, int weight, List<Pattern> patterns) {}

  private final YamlFile file = new YamlFile(RESOURCE, MAX_CODE_POINTS);
  private final Patterns<Entry> ofCue;
  private final Patterns<Entry> ofContent;
  private final Set<String> actors;
  private final Set<String> sides;
  private final Set<String> between;
  private final Set<String> officials;
  private final Set<String> undoing;

  ActTable(String yaml) {
    Set<String> keys = new TreeSet<>(LISTS);
    for (Place p : Place.values()) {
      keys.add(p.name().toLowerCase(Locale.ROOT));
    }
    YamlFile.Entry root = file.entry(file.root(yaml, "places and lists"), "the file", keys, keys);
    List<Entry> cue = new ArrayList<>();
    List<Entry> content = new ArrayList<>();
    for (Place p : Place.values()) {
      for (Node n : root.items(p.name().toLowerCase(Locale.ROOT))) {
        (p == Place.CUE ? cue : content).add(entry(p, n));
      }
    }
    ofCue = new Patterns<>(cue, Entry::patterns);
    ofContent = new Patterns<>(content, Entry::patterns);
    actors = words(root, "actors");
    sides = words(root, "sides");
    between = words(root, "between");
    officials = words(root, "officials");
    undoing = words(root, "undoing");
  }

  /**
   * The table that comes with the program.
   *
   * @throws IllegalStateException if the program was packed without it
   */
  static ActTable standard() {
    try (InputStream in = ActTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("packed without " + RESOURCE);
      }
      return new ActTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Entry entry(Place place, Node node) {
    YamlFile.Entry f =
        file.entry(
            node,
            "an entry",
            Set.of("act", "cameo", "weight", "patterns"),
            Set.of("act", "patterns"));
    String name = f.text("act");
    Optional<ActType> type = Optional.empty();
    if (!name.equals("none")) {
      try {
        type = Optional.of(ActType.valueOf(name));
      } catch (IllegalArgumentException e) {
        throw file.wrong(f.node("act"), "act " + name, "none or a type of PLOVER", "correct it");
      }
    }
    String cameo = f.find("cameo").orElse(type.map(ActType::cameo).orElse(""));
    if (!cameo.matches("\\d{0,4}")) {
      throw file.wrong(f.node("cameo"), "cameo " + cameo, "two to four digits", "correct it");
    }
    String weight = f.find("weight").orElse(String.valueOf(WEIGHT));
    if (!weight.matches("[1-4]")) {
      throw file.wrong(f.node("weight"), "weight " + weight, "1 to 4", "correct it");
    }
    List<Pattern> all = f.items("patterns").stream().map(n -> Pattern.read(file, n)).toList();
    return new Entry(place, type, cameo, Integer.parseInt(weight), all);
  }

  private static Set<String> words(YamlFile.Entry root, String key) {
    String list = root.texts(key).stream().collect(Collectors.joining(" "));
    return Set.copyOf(new TreeSet<>(Words.of(list, List.of(new Span(0, list.length()))).words()));
  }

  /** What begins at a word of a cue, in the order of the table. */
  List<Patterns.Found<Entry>> inCue(List<String> words, int begin) {
    return ofCue.at(words, begin);
  }

  /** What begins at a word of a content, whoever must be its subject, in the order of the table. */
  List<Patterns.Found<Entry>> inContent(List<String> words, int begin) {
    return ofContent.at(words, begin);
  }

  /** Words for those who act, beside names. */
  Set<String> actors() {
    return actors;
  }

  /** Words that make a country's name into its own side: "government". */
  Set<String> sides() {
    return sides;
  }

  /** Words that may stand between a subject and its verb. */
  Set<String> between() {
    return between;
  }

  /** Words for the issuer's own people in a release. */
  Set<String> officials() {
    return officials;
  }

  /** Verbs whose objects are not done: "refuse", "fail". */
  Set<String> undoing() {
    return undoing;
  }
}
