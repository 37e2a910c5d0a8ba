package refrain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelledSpeakerTest {

  @Test
  void readsLabelsOfOneWord() {
    assertThat(LabelledSpeaker.of("p:Ana Ruiz").name()).contains("Ana Ruiz");
    assertThat(LabelledSpeaker.of("b:Bank of Norvane").body()).contains("Bank of Norvane");
    assertThat(LabelledSpeaker.of("c:QN").country()).contains("QN");
    assertThat(LabelledSpeaker.of("u:").kind()).isEqualTo("unnamed");
    assertThat(LabelledSpeaker.of("?").kind()).isEqualTo("unknown");
  }

  @Test
  void readsTheMembersOfAGroup() {
    assertThat(LabelledSpeaker.of("g:Ana Ruiz; Norvane").members())
        .extracting(m -> m.name().orElse(""))
        .containsExactly("Ana Ruiz", "Norvane");
    assertThat(LabelledSpeaker.of("g:").members()).isEmpty();
  }
}
