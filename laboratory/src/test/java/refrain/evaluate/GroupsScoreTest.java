package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupsScoreTest {

  private static final List<GroupedSentence> GOLD =
      List.of(
          sentence("a", "one"), sentence("b", "one"), sentence("c", "one"), sentence("x", "two"));

  @Test
  void countsAPairOnceHoweverManyRefrainsHoldIt() {
    GroupsScore score = score(refrain("a", "b"), refrain("b", "a", "a"));
    assertThat(score.pairs()).isEqualTo(new Hits(1, 1, 1, 3));
    assertThat(score.wrong()).isEmpty();
    assertThat(score.missed()).containsExactly(new GroupsScore.Fault("one", 3, 2));
  }

  @Test
  void countsADistractorAndAnUnknownSentenceAsWrong() {
    GroupsScore score = score(refrain("a", "b", "x"), refrain("u", "v"));
    assertThat(score.pairs()).isEqualTo(new Hits(1, 4, 1, 3));
    assertThat(score.wrong())
        .containsExactly(new GroupsScore.Fault("a b x", 3, 2), new GroupsScore.Fault("u v", 2, 1));
  }

  @Test
  void leavesOutUsesThatAreTooShort() {
    Family refrain = refrain("a", "b", "x");
    assertThat(GroupsScore.of(GOLD, List.of(refrain), u -> !u.doc().equals("x")).pairs())
        .isEqualTo(new Hits(1, 1, 1, 3));
  }

  @Test
  void findsNothingInNoRefrain() {
    assertThat(score().pairs()).isEqualTo(new Hits(0, 0, 0, 3));
  }

  private static GroupsScore score(Family... refrains) {
    return GroupsScore.of(GOLD, List.of(refrains), use -> true);
  }

  private static GroupedSentence sentence(String id, String group) {
    return new GroupedSentence(
        id, group, Optional.empty(), 0, new GroupedSentence.Written("The " + id));
  }

  private static Family refrain(String... docs) {
    return new Family(
        "",
        Optional.of(String.join(" ", docs)),
        Stream.of(docs).map(d -> new Use(d, 0, 5)).toList(),
        new Place(Path.of("refrains.jsonl"), 1));
  }
}
