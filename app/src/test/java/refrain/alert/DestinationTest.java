package refrain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @Test
  void readsWhereToConnectAndWhatToAskFor() {
    Destination to =
        Destination.parse("https://desk.example:8443/hooks/a b?x=1&y=é".replace(" ", "%20"), false);
    assertThat(to.host()).isEqualTo("desk.example");
    assertThat(to.port()).isEqualTo(8443);
    assertThat(to.secure()).isTrue();
    assertThat(to.authority()).isEqualTo("desk.example:8443");
    assertThat(to.target()).isEqualTo("/hooks/a%20b?x=1&y=%C3%A9");
    assertThat(Destination.parse("https://desk.example", false).target()).isEqualTo("/");
    assertThat(Destination.parse("https://[2606:4700::1]/", false).host())
        .isEqualTo("2606:4700::1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://desk.example/",
        "ftp://desk.example/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "desk.example",
        "",
        "https://",
        "https:///path",
        "https://user:word@desk.example/",
        "https://desk.example/#part",
        "https://desk.example:0/",
        "https://desk.example:70000/",
        "https://desk .example/",
        "https://desk.example/\r\nx: y",
        "https://a_b.example/"
      })
  void refusesWhatIsNoAddressToTell(String address) {
    assertThatThrownBy(() -> Destination.parse(address, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("cannot tell ");
  }

  @Test
  void takesHttpOnlyWhereThatWasAllowed() {
    assertThat(Destination.parse("http://localhost:8080/hook", true).port()).isEqualTo(8080);
    assertThat(Destination.parse("http://localhost/hook", true).port()).isEqualTo(80);
    assertThatThrownBy(() -> Destination.parse("ftp://localhost/", true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
