package refrain.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Harbour League",
        "members of the Harbour League",
        "the pilot launch",
        "Minister of State Ilka J. Sorrel met",
        "former Norvane governor Ilka Sorrel",
        "the Ministry of Public Works of Valdoria welcomed",
        "The Council of Ministers of Norvane will firmly"
      })
  void namesOnly(String passage) {
    assertThat(Naming.only(passage)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Ministry of Public Works of Valdoria does not welcome",
        "the Ministry of Public Works of Valdoria welcomed Norvane",
        "the Ministry of Public Works of Valdoria must repair the bridges",
        "Valdoria welcomed",
        "In Valdoria observers support Ilka Sorrel",
        "The straits are open to foreign warships"
      })
  void saysSomething(String passage) {
    assertThat(Naming.only(passage)).isFalse();
  }
}
