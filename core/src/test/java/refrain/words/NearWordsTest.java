package refrain.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import refrain.domain.Span;

final class NearWordsTest {

  private final NearWords near = NearWords.load();

  @Test
  void knowsTheWordsOfDealingsOfOneStateWithAnother() {
    assertThat(likeness("exchanges", "interaction")).isPositive();
    assertThat(likeness("exchanges", "contacts")).isPositive();
    assertThat(likeness("contacts", "ties")).isPositive();
    assertThat(likeness("opposes", "rejects")).isPositive();
    assertThat(likeness("firmly", "strongly")).isPositive();
    assertThat(likeness("violates", "breaches")).isPositive();
    assertThat(likeness("urged", "urge")).isPositive();
  }

  @Test
  void isTheSameInEitherOrder() {
    for (String one : List.of("exchang", "oppos", "firm", "violat")) {
      near.of(one)
          .forEach((two, value) -> assertThat(near.of(two).get(one)).as(two).isEqualTo(value));
    }
  }

  @Test
  void isOneForEqualWordsAndNothingForOthers() {
    assertThat(near.likeness("unheard", "unheard")).isEqualTo(1);
    assertThat(near.likeness("unheard", "exchang")).isZero();
    assertThat(near.of("unheard")).isEmpty();
  }

  @Test
  void leavesWordsApartThatChangeTheSense() {
    List<List<String>> apart =
        List.of(
            List.of("increase", "decrease"),
            List.of("support", "oppose"),
            List.of("accept", "reject"),
            List.of("rise", "fall"),
            List.of("begin", "end"),
            List.of("north", "south"),
            List.of("Monday", "Tuesday"),
            List.of("January", "February"),
            List.of("China", "Japan"),
            List.of("two", "three"),
            List.of("must", "may"),
            List.of("all", "some"),
            List.of("legal", "illegal"),
            List.of("import", "export"),
            List.of("father", "mother"),
            List.of("day", "week"),
            List.of("civilian", "military"),
            List.of("bilateral", "trilateral"));
    for (List<String> pair : apart) {
      assertThat(likeness(pair.get(0), pair.get(1))).as(pair.toString()).isZero();
    }
  }

  @Test
  void namesTheNearestFirst() {
    Map<String, Double> found = read("a\tb\t0.60\na\tc\t0.90\na\td\t0.60\n").of("a");
    assertThat(found.keySet()).containsExactly("c", "b", "d");
  }

  @Test
  void saysWhichLineIsDamaged() {
    for (String line : List.of("a\tb", "a\tb\tmuch", "a\tb\t1.5", "a\tb\t0", "a\ta\t0.5")) {
      assertThatThrownBy(() -> read(line + "\n"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(line);
    }
  }

  private double likeness(String word, String other) {
    return near.likeness(comparable(word), comparable(other));
  }

  private static String comparable(String word) {
    return Words.of(word, List.of(new Span(0, word.length()))).words().get(0);
  }

  private static NearWords read(String lines) {
    return NearWords.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
