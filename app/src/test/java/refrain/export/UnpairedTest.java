package refrain.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnpairedTest {

  @Test
  void replacesHalvesAndKeepsPairs() {
    assertThat(Unpaired.replaced("a\uD83Eb\uDDC2🧂\uD83E")).isEqualTo("a\uFFFDb\uFFFD🧂\uFFFD");
    assertThat(Unpaired.replaced("salt 🧂")).isEqualTo("salt 🧂");
  }
}
