package refrain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import refrain.store.ArchiveException;

/** What is told of a refrain. */
class RefrainAnswerTest {

  @RegisterExtension static final OpenDesk OPEN = new OpenDesk();

  private static ExampleDesk examples() {
    return OPEN.examples();
  }

  private static Desk desk() {
    return examples().desk();
  }

  @Test
  void redlinesRebuildTheWordsOfEveryUse() throws ArchiveException {
    for (RefrainAnswer refrain : examples().refrains()) {
      assertThat(refrain.occurrences()).hasSize(refrain.refrain().uses());
      for (RefrainAnswer.Occurrence use : refrain.occurrences()) {
        assertThat(use.redline().before()).isEqualTo(refrain.refrain().lead());
        assertThat(use.redline().after()).isEqualTo(use.text());
        assertThat(use.sinceNearest().isPresent()).isEqualTo(use.nearest().isPresent());
        use.sinceNearest()
            .ifPresent(
                since -> {
                  int nearest = use.nearest().orElseThrow();
                  assertThat(nearest).isLessThan(use.number());
                  assertThat(since.redline().before())
                      .isEqualTo(refrain.occurrences().get(nearest).text());
                  assertThat(since.redline().after()).isEqualTo(use.text());
                });
        assertThat(examples().words(use.said().document().id(), use.begin(), use.end()))
            .isEqualTo(use.text());
      }
    }
  }

  @Test
  void countsTheUsesOfARefrainBySpeakerOutletAndYear() throws ArchiveException {
    for (RefrainAnswer refrain : examples().refrains()) {
      int uses = refrain.refrain().uses();
      assertThat(refrain.points()).hasSize(uses);
      assertThat(refrain.speakers().stream().mapToInt(RefrainAnswer.Share::uses).sum())
          .isEqualTo(uses);
      assertThat(refrain.outlets().stream().mapToInt(RefrainAnswer.Printed::uses).sum())
          .isEqualTo(uses);
      assertThat(
              refrain.undated() + refrain.years().stream().mapToInt(RefrainAnswer.Year::uses).sum())
          .isEqualTo(uses);
      assertThat(refrain.years()).allMatch(y -> y.uses() == 0 || y.reports() >= 0);
      assertThat(refrain.lead().text()).isEqualTo(refrain.refrain().lead());
      assertThat(
              examples()
                  .words(refrain.lead().document(), refrain.lead().begin(), refrain.lead().end()))
          .isEqualTo(refrain.lead().text());
    }
  }

  @Test
  void givesTheUsesOfARefrainInParts() throws ArchiveException {
    RefrainAnswer whole = examples().refrains().getFirst();
    List<RefrainAnswer.Occurrence> parts = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      RefrainAnswer part =
          ExampleDesk.here(desk().refrain(whole.refrain().id(), new Part(next, 2)));
      assertThat(part.occurrences()).hasSizeBetween(1, 2);
      parts.addAll(part.occurrences());
      next = part.next();
    } while (next.isPresent());
    assertThat(parts).isEqualTo(whole.occurrences());
    for (String bad : List.of("x", "-1", "99999999999", "")) {
      assertThatThrownBy(() -> desk().refrain(whole.refrain().id(), new Part(Optional.of(bad), 2)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
