package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Findings;
import refrain.domain.Possibility;
import refrain.domain.PossibleUse;
import refrain.domain.Report;
import refrain.domain.Voice;

final class PossibilitiesTest {

  private static final String WHO = "Zora Ilk, Ministry of Trade, ZZ";
  private static final String FIRST = "[All officials wish the bridge opened before winter comes.]";
  private static final String SECOND =
      "[All ministers want the crossing reopened before frost comes.]";

  @Test
  void findsWhatIsSaidAgainInOtherWordsOnAnotherDay() {
    Findings found = find("2024-03-04 | " + WHO, FIRST, "2024-09-01 | " + WHO, SECOND);
    assertThat(found.possibilities()).hasSize(1);
    Possibility p = found.possibilities().get(0);
    assertThat(p.earlier().report().article().doc()).isEqualTo("a");
    assertThat(p.later().report().article().doc()).isEqualTo("b");
    assertThat(p.cosine()).isBetween(0.8, 1.0);
  }

  @Test
  void keepsThemOutOfAllElse() {
    Findings found = find("2024-03-04 | " + WHO, FIRST, "2024-09-01 | " + WHO, SECOND);
    assertThat(found.links()).isEmpty();
    assertThat(found.refrains()).isEmpty();
    assertThat(found.statements()).hasSize(2);
  }

  @Test
  void findsAnotherSpeakersWordsOfTheSameDay() {
    String other = "2024-03-04 | Odo Brask, Ministry of War, YY";
    assertThat(find("2024-03-04 | " + WHO, FIRST, other, SECOND).possibilities()).hasSize(1);
  }

  @Test
  void leavesOutWhatIsLinkedByWording() {
    Findings found = find("2024-03-04 | " + WHO, FIRST, "2024-09-01 | " + WHO, FIRST);
    assertThat(found.possibilities()).isEmpty();
  }

  @Test
  void tellsWhichRefrainASentencePossiblyIsAUseOf() {
    Findings found = find(FIRST, FIRST.replace("wish", "want"), SECOND);
    assertThat(found.refrains()).hasSize(1);
    assertThat(found.refrains().get(0).occurrences()).hasSize(2);
    List<PossibleUse> uses =
        PossibleUses.in(found).getOrDefault(found.refrains().get(0).id(), List.of());
    assertThat(uses).hasSize(1);
    assertThat(uses.get(0).passage().report().article().doc()).isEqualTo("c");
    assertThat(uses.get(0).uses()).isEqualTo(2);
    assertThat(uses.get(0).cosine()).isBetween(0.8, 1.0);
  }

  @Test
  void saysNothingOfARefrainWhereOneSentenceAloneIsNear() {
    Findings found = find(FIRST, FIRST, SECOND);
    assertThat(found.refrains()).hasSize(1);
    assertThat(found.possibilities()).hasSize(1);
    assertThat(PossibleUses.in(found)).isEmpty();
  }

  private static Findings find(String first, String second, String third) {
    List<Report> reports = new ArrayList<>();
    reports.addAll(Reports.of("a | Courier | 2024-03-04 | " + WHO + " | " + first, Voice.REPORT));
    reports.addAll(Reports.of("b | Gazette | 2024-06-08 | " + WHO + " | " + second, Voice.REPORT));
    reports.addAll(Reports.of("c | Courier | 2024-09-01 | " + WHO + " | " + third, Voice.REPORT));
    return find(reports);
  }

  private static Findings find(String here, String first, String there, String second) {
    List<Report> reports =
        new ArrayList<>(Reports.of("a | Courier | " + here + " | " + first, Voice.REPORT));
    reports.addAll(Reports.of("b | Gazette | " + there + " | " + second, Voice.REPORT));
    return find(reports);
  }

  private static Findings find(List<Report> reports) {
    return new Possibilities(Sayings::meaning, Workers.one())
        .in(new Linker().withMeaning(Sayings::meaning).link(reports));
  }
}
