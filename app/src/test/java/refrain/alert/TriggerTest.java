package refrain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import refrain.domain.Id;

class TriggerTest {

  @Test
  void everyTriggerReadsBackAsItIsWritten() {
    List<Trigger> all =
        List.of(
            new Trigger.AnyStatement(),
            new Trigger.NewWording(),
            new Trigger.AnyReturn(),
            new Trigger.RefrainUsed(new Id("0123456789abcdef")),
            new Trigger.RungAtLeast(9),
            new Trigger.RungMoved(Trigger.Way.UP),
            new Trigger.RungMoved(Trigger.Way.DOWN),
            new Trigger.RungMoved(Trigger.Way.EITHER));
    for (Trigger t : all) {
      assertThat(Trigger.parse(t.written())).isEqualTo(t);
    }
    assertThat(all).extracting(Trigger::written).contains("rung:9", "refrain:0123456789abcdef");
  }

  @Test
  void whatIsNoTriggerIsToldWithWhatWouldBeOne() {
    assertThatThrownBy(() -> Trigger.parse("anything"))
        .hasMessage("anything: no such trigger; expected " + Trigger.FORMS);
    assertThatThrownBy(() -> Trigger.parse("statement:9")).hasMessageContaining("expected");
    for (String rung : List.of("rung", "rung:", "rung:-1", "rung:high", "rung:99999999999")) {
      assertThatThrownBy(() -> Trigger.parse(rung))
          .hasMessage(rung + ": expected a rung, 0 or more, as in rung:9");
    }
    for (String refrain :
        List.of("refrain", "refrain:", "refrain:12", "refrain:0123456789ABCDEF")) {
      assertThatThrownBy(() -> Trigger.parse(refrain))
          .hasMessageStartingWith(refrain + ": expected the id");
    }
  }
}
