package refrain.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.Node;
import refrain.yaml.YamlFile;

/** Reads an actors file. */
final class ActorsFile {

  private static final int MAX_CODE_POINTS = 8 * 1024 * 1024;
  private static final Set<String> SECTIONS =
      Set.of("countries", "kinds", "bodies", "offices", "persons");

  private final YamlFile file;

  ActorsFile(String source) {
    file = new YamlFile(source, MAX_CODE_POINTS);
  }

  Actors read(String yaml) {
    YamlFile.Entry sections =
        file.entry(
            file.root(yaml, "a mapping of sections such as countries"),
            "the file",
            SECTIONS,
            Set.of());
    return new Actors(
        entries(sections, "countries", this::country),
        entries(sections, "kinds", this::kind),
        entries(sections, "bodies", this::body),
        entries(sections, "offices", this::office),
        entries(sections, "persons", this::person));
  }

  private Country country(Node node) {
    YamlFile.Entry f =
        file.entry(node, "a country", Set.of("code", "names", "demonyms", "seats"), Set.of("code"));
    Node codeNode = f.node("code");
    String code = f.text("code");
    List<String> names = new ArrayList<>(f.texts("names"));
    if (names.isEmpty()) {
      names.add(nameOf(code, codeNode));
    }
    return new Country(code, names, f.texts("demonyms"), f.texts("seats"));
  }

  private String nameOf(String code, Node node) {
    if (code.matches("[A-Z]{2}")) {
      String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
      if (!name.equals(code)) {
        return name;
      }
    }
    throw file.wrong(
        node,
        "code " + code + " without names",
        "names for a code that is not in ISO 3166-1",
        "add names: [...]");
  }

  private BodyKind kind(Node node) {
    YamlFile.Entry f =
        file.entry(
            node,
            "a kind",
            Set.of("kind", "name", "fields", "phrases", "minister"),
            Set.of("kind", "name"));
    return new BodyKind(
        f.text("kind"), f.text("name"), f.texts("fields"), f.texts("phrases"), f.find("minister"));
  }

  private Body body(Node node) {
    YamlFile.Entry f =
        file.entry(
            node,
            "a body",
            Set.of("name", "country", "kind", "spellings", "sites"),
            Set.of("name"));
    return new Body(
        f.text("name"), f.find("country"), f.find("kind"), f.texts("spellings"), f.texts("sites"));
  }

  private Office office(Node node) {
    YamlFile.Entry f =
        file.entry(
            node,
            "an office",
            Set.of(
                "role", "titles", "he", "she", "country", "body", "body kind", "loose", "posted"),
            Set.of("role"));
    List<String> titles = f.texts("titles");
    List<String> he = f.texts("he");
    List<String> she = f.texts("she");
    if (titles.isEmpty() && he.isEmpty() && she.isEmpty()) {
      throw file.wrong(
          node, "an office without titles", "titles, he or she", "list the words for the office");
    }
    return new Office(
        f.text("role"),
        titles,
        he,
        she,
        f.find("country"),
        f.find("body"),
        f.find("body kind"),
        flag(f, "loose"),
        flag(f, "posted"));
  }

  private boolean flag(YamlFile.Entry f, String key) {
    String value = f.find(key).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw file.wrong(f.node(key), key + ": " + value, "true or false", "write one of them");
    }
    return value.equals("true");
  }

  private KnownPerson person(Node node) {
    YamlFile.Entry f =
        file.entry(
            node,
            "a person",
            Set.of("name", "country", "gender", "titles", "spellings", "held"),
            Set.of("name"));
    String gender = f.find("gender").orElse("");
    Gender known =
        switch (gender) {
          case "" -> Gender.UNKNOWN;
          case "he" -> Gender.HE;
          case "she" -> Gender.SHE;
          default ->
              throw file.wrong(
                  f.node("gender"), "gender: " + gender, "he or she", "leave it out if open");
        };
    return new KnownPerson(
        f.text("name"),
        f.find("country"),
        known,
        f.texts("titles"),
        f.texts("spellings"),
        f.items("held").stream().map(n -> tenure(n, f.find("country"))).toList());
  }

  private HeldOffice tenure(Node node, Optional<String> country) {
    YamlFile.Entry f =
        file.entry(
            node,
            "an office held",
            Set.of("role", "country", "body", "from", "to"),
            Set.of("role"));
    Optional<LocalDate> from = day(f, "from");
    Optional<LocalDate> to = day(f, "to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw file.wrong(
          f.node("to"),
          "to: " + to.get() + ", before from: " + from.get(),
          "the last day after the first",
          "correct one of them");
    }
    return new HeldOffice(
        f.text("role"), f.find("country").or(() -> country), f.find("body"), from, to);
  }

  private Optional<LocalDate> day(YamlFile.Entry f, String key) {
    return f.find(key)
        .map(
            text -> {
              try {
                return LocalDate.parse(text);
              } catch (DateTimeParseException e) {
                throw file.wrong(
                    f.node(key),
                    key + ": " + text,
                    "a day such as 2031-01-20",
                    "write year, month and day");
              }
            });
  }

  private static <T> List<T> entries(
      YamlFile.Entry sections, String name, Function<Node, T> reading) {
    return sections.items(name).stream().map(reading).toList();
  }
}
