package refrain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the classes against the tables of docs/architecture.md, and each rule against a breach. */
class ArchitectureTest {

  private record Rule(
      String name, BiFunction<House, JavaClasses, List<String>> breaches, String breachRoom) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule("every package is a room, every room has code", House::roomsDiffer, "attic"),
          new Rule("rooms import only what the table allows", House::forbiddenImports, "nosy"),
          new Rule("rooms use only their libraries", House::forbiddenLibraries, "shopper"),
          new Rule("packages form no cycle", House::cycles, "ring"),
          new Rule("core is pure", House::impurities, "clockwork"),
          new Rule("each outside thing has its room", House::strayOutsideThings, "loud"),
          new Rule("domain holds nouns only", House::doersInDomain, "domain"),
          new Rule("names say something", House::emptyNames, "named"),
          new Rule("no static field changes", House::staticState, "moody"),
          new Rule("every package is null-marked", House::packagesWithoutNullMarked, "careless"));

  private static Path root() {
    return Path.of(System.getProperty("refrain.root", ".."));
  }

  @TestFactory
  List<DynamicTest> theHouseKeeps() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("refrain");
    House house = new House("refrain", root().resolve("docs/architecture.md"));
    return RULES.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(), () -> assertThat(rule.breaches().apply(house, classes)).isEmpty()))
        .toList();
  }

  /** A rule that cannot fail is no rule: each is shown a small house in which it is broken once. */
  @TestFactory
  List<DynamicTest> eachRuleFindsItsBreach() {
    JavaClasses classes = new ClassFileImporter().importPackages("refrain.architecture.breach");
    House house =
        new House(
            "refrain.architecture.breach",
            root().resolve("laboratory/src/test/resources/refrain/architecture/breach.md"));
    return RULES.stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () ->
                        assertThat(rule.breaches().apply(house, classes))
                            .isNotEmpty()
                            .allMatch(breach -> breach.contains(rule.breachRoom()))))
        .toList();
  }

  @Test
  void theTableOfRoomsItselfHasNoCycle() {
    List<List<String>> rows = Tables.in(root().resolve("docs/architecture.md")).rows("room");
    // Rooms are listed from the inside out, so an arrow may only point to a row above.
    for (int i = 0; i < rows.size(); i++) {
      List<String> above = rows.subList(0, i).stream().map(row -> row.get(0)).toList();
      assertThat(above).as(rows.get(i).get(0)).containsAll(Tables.names(rows.get(i).get(3)));
    }
  }
}
