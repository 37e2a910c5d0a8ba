package refrain.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
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
    assertThatThrownBy(() -> new Listening("0.0.0.0", 7373, List.of(), Optional.empty(), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--token-file");
    assertThatThrownBy(
            () -> new Listening("127.0.0.1", 7373, List.of("desk.example"), Optional.empty(), 10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--token-file");
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
        new Listening("0.0.0.0", 7373, List.of("Desk.example"), Optional.of(TOKENS), 10);
    assertThat(own(open, "desk.example", "192.0.2.7")).isTrue();
    assertThat(own(open, "192.0.2.7:7373", "192.0.2.7")).isTrue();
    assertThat(own(open, "192.0.2.8:7373", "192.0.2.7")).isFalse();
  }
}
