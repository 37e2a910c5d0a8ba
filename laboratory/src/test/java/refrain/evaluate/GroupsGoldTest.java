package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The gold groups of sentences, as far as they can be checked without their texts. */
class GroupsGoldTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("refrain.root", ".")).resolve("laboratory/gold");

  @Test
  void holdsAsManyGroupsAsItsReadmeSays() throws Exception {
    assertThat(sizes("groups.jsonl")).containsExactly(409, 1003, 732);
    assertThat(sizes("groups-invented.jsonl")).containsExactly(120, 363, 130);
    assertThat(sizes("groups-hard.jsonl")).containsExactly(74, 162, 104);
  }

  @Test
  void holdsNumbersAndNamesButNoText() throws Exception {
    for (InputFile.Line line : InputFile.jsonLines(FOLDER.resolve("groups.jsonl"))) {
      assertThat(line.json().propertyNames())
          .isSubsetOf(
              "id", "folder", "file", "record", "begin", "end", "group", "part", "nearest",
              "digest");
    }
  }

  @Test
  void neverPointsIntoTextsThatAreKeptForMeasuring() throws Exception {
    for (InputFile.Line line : InputFile.jsonLines(FOLDER.resolve("groups.jsonl"))) {
      assertThat(InputFile.requireText(line, "folder")).isNotIn("polnear/dev", "polnear/test");
    }
  }

  @Test
  void keepsEachGroupInOnePart() throws Exception {
    Map<String, Set<String>> parts = new HashMap<>();
    for (GroupedSentence sentence : read("groups.jsonl")) {
      parts
          .computeIfAbsent(sentence.group(), g -> new HashSet<>())
          .add(sentence.part().orElse("none"));
    }
    assertThat(parts.values()).allMatch(p -> p.size() == 1);
    assertThat(parts.values().stream().flatMap(Set::stream)).containsOnly("dev", "held");
  }

  @Test
  void givesEverySentenceANameOfItsOwn() throws Exception {
    for (String file : List.of("groups.jsonl", "groups-invented.jsonl", "groups-hard.jsonl")) {
      assertThat(read(file).stream().map(GroupedSentence::id)).doesNotHaveDuplicates();
    }
  }

  /** Groups of two or more, the sentences in them, the sentences alone. */
  private static List<Integer> sizes(String file) throws Exception {
    Map<String, Integer> sizes = new HashMap<>();
    read(file).forEach(s -> sizes.merge(s.group(), 1, Integer::sum));
    List<Integer> groups = sizes.values().stream().filter(n -> n > 1).toList();
    return List.of(
        groups.size(), groups.stream().mapToInt(n -> n).sum(), sizes.size() - groups.size());
  }

  private static List<GroupedSentence> read(String file) throws Exception {
    return GroupedSentence.read(FOLDER.resolve(file), Selection.ALL);
  }
}
