package refrain.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.fit.Choosing.Chosen;
import refrain.fit.Choosing.Example;
import refrain.resolve.Candidates.Candidate;

class ChoosingTest {

  private static final Candidate NOBODY = new Candidate("", List.of(0.0));

  /** Who has the fact is meant, in both documents. */
  private static List<Example> examples(double near) {
    List<Example> out = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      out.add(
          new Example(
              i % 2 == 0 ? "a" : "b",
              "paper",
              List.of(new Candidate("Ana Ruiz", List.of(near)), NOBODY),
              List.of(true, false),
              true));
    }
    return out;
  }

  @Test
  void choosesByWeightsOfOtherDocuments() {
    List<Chosen> chosen = Choosing.crossed(examples(1), Example::document, 0.1);
    assertThat(chosen).hasSize(40).allMatch(Chosen::isRight);
  }

  @Test
  void choosesNobodyWhereNobodyLeadsClearly() {
    List<Chosen> chosen = Choosing.crossed(examples(1), Example::document, 100);
    assertThat(chosen).allMatch(Chosen::isNobody).noneMatch(Chosen::isRight);
  }

  @Test
  void countsNobodyAsWrongWhereTheOneMeantIsNoCandidate() {
    Example missed = new Example("a", "paper", List.of(NOBODY), List.of(true), false);
    assertThat(new Chosen(missed, 0).isRight()).isFalse();
    assertThat(new Chosen(missed, 0).isWrongName()).isFalse();
  }
}
