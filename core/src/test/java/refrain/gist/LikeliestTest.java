package refrain.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.cases.Case;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.Hint;
import refrain.domain.Report;
import refrain.ladder.Ladder;

class LikeliestTest {

  private static final Report REPORT =
      MarkedStatement.parse(
              new Case(
                  "praise in the words",
                  List.of("text: [Ilse Varrin] {said} <\"We welcome the verdict of Harrow.\">")))
          .reports()
          .getFirst();

  private final GistReader reader = new GistReader(Ladder.shipped());

  private Optional<Act> act(Map<ActType, Double> likely) {
    Hint hint = new Hint(likely, Optional.empty(), Optional.empty(), "test");
    return reader.read(List.of(REPORT), Map.of(REPORT.id(), hint)).getFirst().gist().act();
  }

  @Test
  void keepsWhatTheRulesFindWhereTheNetworkIsUnsure() {
    Act act = act(Map.of(ActType.SUPPORT, 0.3, ActType.REQUEST, 0.35)).orElseThrow();

    assertThat(act.type()).isEqualTo(ActType.SUPPORT);
    assertThat(act.evidence().rule()).startsWith("act-of-words");
    assertThat(act.words().getFirst().in(REPORT.article().text())).isEqualTo("welcome");
  }

  @Test
  void takesAnotherActOfWhichTheNetworkIsSure() {
    Act act = act(Map.of(ActType.REJECT, 0.6, ActType.SUPPORT, 0.3)).orElseThrow();

    assertThat(act.type()).isEqualTo(ActType.REJECT);
    assertThat(act.cameo()).isEqualTo("12");
    assertThat(act.also()).containsExactly(ActType.SUPPORT);
    assertThat(act.evidence().confidence()).isEqualTo(0.6);
    assertThat(act.words().getFirst().in(REPORT.article().text())).isEqualTo("said");
  }

  @Test
  void takesARemarkForOneWhereTheNetworkIsSure() {
    assertThat(act(Map.of(ActType.SUPPORT, 0.1))).isEmpty();
  }
}
