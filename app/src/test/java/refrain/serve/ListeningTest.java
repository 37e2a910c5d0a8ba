package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListeningTest {

  private static final Tokens TOKENS = Tokens.of(List.of(Tokens.line("token")));

  private static boolean own(Listening listening, String host, String at)
      throws UnknownHostException {
    return listening.isOwn(host, InetAddress.getByName(at));
  }

  @Test
  void refusesToBeReachedByOthersWithoutATokenAndSaysWhatToDo() {
    assertThatThrownBy(
            () -> new Listening("0.0.0.0", 7373, List.of(), Optional.empty(), 10, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--token-file");
    assertThatThrownBy(
            () ->
                new Listening(
                    "127.0.0.1",
                    7373,
                    List.of("desk.example"),
                    Optional.empty(),
                    10,
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--token-file");
  }

  private static Listening at(String address, Optional<Tokens> tokens) {
    return new Listening(
        "127.0.0.1", 7373, List.of(), tokens, 10, Optional.of(URI.create(address)));
  }

  @Test
  void theHostOfItsAddressIsANameOfItsOwnAndNeedsAToken() throws UnknownHostException {
    Listening behind = at("HTTPS://Desk.example:8443/", Optional.of(TOKENS));
    assertThat(own(behind, "desk.example:8443", "127.0.0.1")).isTrue();
    assertThat(behind.base("127.0.0.1:7373")).isEqualTo("https://desk.example:8443");
    assertThat(behind.isEncrypted("desk.example:8443")).isTrue();
    assertThat(behind.isEncrypted("127.0.0.1:7373")).isFalse();
    assertThat(Listening.local(1).base("localhost:1")).isEqualTo("http://localhost:1");
    assertThatThrownBy(() -> at("https://desk.example", Optional.empty()))
        .hasMessageContaining("--token-file");
  }

  @Test
  void anAddressIsAHostOfTheWebAlone() {
    for (String address :
        List.of(
            "desk.example",
            "ftp://desk.example",
            "https:/x",
            "https://me:secret@desk.example",
            "https://desk.example/desk",
            "https://desk.example?x",
            "https://desk.example#x")) {
      assertThatThrownBy(() -> at(address, Optional.of(TOKENS)))
          .as(address)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("https://desk.example");
    }
  }

  @Test
  void knowsItsOwnNames() throws UnknownHostException {
    Listening local = Listening.local(7373);
    assertThat(own(local, "localhost:7373", "127.0.0.1")).isTrue();
    assertThat(own(local, "127.0.0.1:7373", "127.0.0.1")).isTrue();
    assertThat(own(local, "[::1]:7373", "::1")).isTrue();
    assertThat(own(local, "LOCALHOST", "127.0.0.1")).isTrue();
  }

  @Test
  void knowsNoNameThatSomebodyElseGaveIt() throws UnknownHostException {
    Listening local = Listening.local(7373);
    for (String host :
        List.of("evil.example", "evil.example:7373", "localhost.evil.example", "", "[", "]", ":")) {
      assertThat(own(local, host, "127.0.0.1")).as(host).isFalse();
    }
  }

  @Test
  void knowsFurtherNamesAndTheAddressAtWhichTheRequestCameIn() throws UnknownHostException {
    Listening open =
        new Listening(
            "0.0.0.0", 7373, List.of("Desk.example"), Optional.of(TOKENS), 10, Optional.empty());
    assertThat(own(open, "desk.example", "192.0.2.7")).isTrue();
    assertThat(own(open, "192.0.2.7:7373", "192.0.2.7")).isTrue();
    assertThat(own(open, "192.0.2.8:7373", "192.0.2.7")).isFalse();
  }
}
