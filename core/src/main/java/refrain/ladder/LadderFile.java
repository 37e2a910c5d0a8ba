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
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import refrain.domain.Mark;
import refrain.domain.Rung;
import refrain.yaml.YamlFile;

/** Reads a ladder file. */
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
          "extends",
          "rungs",
          "not after",
          "marks");

  private final YamlFile file;

  LadderFile(String source) {
    file = new YamlFile(source, MAX_CODE_POINTS);
  }

  Ladder read(String yaml) {
    YamlFile.Entry f = entry(yaml);
    String id = f.text("ladder");
    Optional<LocalDate> from = date(f, "from");
    Optional<LocalDate> until = date(f, "until");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw file.wrong(
          f.node("until"),
          "until " + until.get() + " before from " + from.get(),
          "the last day after the first",
          "correct one of them");
    }
    Ladder.Facts facts =
        new Ladder.Facts(
            id,
            f.find("title").orElse(id),
            f.text("source"),
            f.find("body"),
            f.find("country"),
            from,
            until);
    Optional<YamlFile.Entry> base = base(f);
    List<Ladder.Step> steps = new ArrayList<>();
    Map<String, String> seen = new LinkedHashMap<>();
    List<Pattern> negations = new ArrayList<>();
    Map<Mark, List<Pattern>> marks = new EnumMap<>(Mark.class);
    Stream.concat(base.stream(), Stream.of(f))
        .forEach(
            part -> {
              steps.addAll(steps(id, part, seen));
              negations.addAll(patterns(part, "not after"));
              marks(part).forEach((mark, more) -> marks.merge(mark, more, LadderFile::both));
            });
    return new Ladder(facts, steps, negations, marks);
  }

  /** The ladder whose rungs these are added to: the neutral one, or none. */
  private Optional<YamlFile.Entry> base(YamlFile.Entry f) {
    Optional<String> name = f.find("extends");
    if (name.isPresent() && !name.get().equals("neutral")) {
      throw file.wrong(
          f.node("extends"),
          "extends " + name.get(),
          "neutral",
          "write extends: neutral, or remove the line");
    }
    return name.map(n -> entry(Ladder.neutralText()));
  }

  private Map<Mark, List<Pattern>> marks(YamlFile.Entry f) {
    Set<String> names = new TreeSet<>();
    for (Mark m : Mark.values()) {
      names.add(name(m));
    }
    Map<Mark, List<Pattern>> out = new EnumMap<>(Mark.class);
    f.findNode("marks")
        .map(node -> file.entry(node, "marks", names, Set.of()))
        .ifPresent(
            given -> {
              for (Mark m : Mark.values()) {
                out.put(m, patterns(given, name(m)));
              }
            });
    return out;
  }

  private static List<Pattern> both(List<Pattern> some, List<Pattern> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private YamlFile.Entry entry(String yaml) {
    return file.entry(
        file.root(yaml, "ladder, source and rungs"),
        "the file",
        KEYS,
        Set.of("ladder", "source", "rungs"));
  }

  private static String name(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT);
  }

  private List<Ladder.Step> steps(String id, YamlFile.Entry ladder, Map<String, String> seen) {
    List<Ladder.Step> out = new ArrayList<>();
    int last = -1;
    for (Node entry : ladder.items("rungs")) {
      YamlFile.Entry f =
          file.entry(entry, "a rung", Set.of("rung", "name", "patterns"), Set.of("rung", "name"));
      int number = number(f.node("rung"));
      if (number <= last) {
        throw file.wrong(
            f.node("rung"),
            "rung " + number + " after rung " + last,
            "rungs in rising order",
            "put them in order, each number once");
      }
      last = number;
      String name = f.text("name");
      String called = seen.putIfAbsent("name of rung " + number, name);
      if (called != null && !called.equals(name)) {
        throw file.wrong(
            f.node("name"),
            "rung " + number + " called " + name + ", before it " + called,
            "one name for a rung",
            "write name: " + called);
      }
      Rung rung = new Rung(id, number, name);
      for (Node n : f.items("patterns")) {
        Pattern p = Pattern.read(file, n);
        String other = seen.putIfAbsent(p.elements().toString(), String.valueOf(number));
        if (other != null) {
          throw file.wrong(
              n,
              "the pattern “" + p.text() + "” twice, first on rung " + other,
              "each wording on one rung",
              "remove one");
        }
        out.add(new Ladder.Step(rung, p));
      }
    }
    if (out.isEmpty()) {
      throw file.wrong(
          ladder.node("rungs"),
          "a ladder without patterns",
          "patterns on its rungs",
          "add patterns: [...]");
    }
    return out;
  }

  private List<Pattern> patterns(YamlFile.Entry entry, String key) {
    return entry.items(key).stream().map(n -> Pattern.read(file, n)).toList();
  }

  private int number(Node node) {
    String text = file.text(node, "a rung");
    if (!text.matches("\\d{1,2}")) {
      throw file.wrong(
          node, "rung " + text, "a number from 0 to 99", "number the rungs from the weakest");
    }
    return Integer.parseInt(text);
  }

  private Optional<LocalDate> date(YamlFile.Entry entry, String key) {
    Optional<String> text = entry.find(key);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw file.wrong(
          entry.node(key), key + " " + text.orElse(""), "a day such as 2025-09-11", "correct it");
    }
  }
}
