package refrain.alert;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;

class GuardedPostTest {

  private static final byte[] BODY = "{\"a\":\"é\"}".getBytes(UTF_8);
  private static final String OK = "HTTP/1.1 204 No Content\r\n\r\n";

  private static GuardedPost post(Names names, Duration limit) {
    return new GuardedPost(names, (SSLSocketFactory) SSLSocketFactory.getDefault(), limit);
  }

  private static GuardedPost post(String... addresses) {
    return post(
        host ->
            List.of(addresses).stream()
                .map(
                    a -> {
                      try {
                        return InetAddress.getByName(a);
                      } catch (IOException e) {
                        throw new IllegalArgumentException(a, e);
                      }
                    })
                .toList(),
        Duration.ofSeconds(20));
  }

  private static Answer send(Post post, String address, boolean allowPrivate) {
    return post.send(Destination.parse(address, allowPrivate), Map.of("webhook-id", "msg_1"), BODY);
  }

  @Test
  void sendsHeadersAndBodyToTheAddressThatTheNameHad() throws IOException {
    try (RawServer server = RawServer.saying(OK)) {
      // No such name is known to the internet: only what was looked up can have been connected to.
      String address = "http://desk.invalid:" + server.port() + "/hook?x=1";
      Answer answer = send(post("127.0.0.1"), address, true);
      assertThat(answer).isEqualTo(new Answer.Got(204, Optional.empty()));
      assertThat(answer.isTaken()).isTrue();
      assertThat(server.requests())
          .containsExactly(
              "POST /hook?x=1 HTTP/1.1\r\nhost: desk.invalid:"
                  + server.port()
                  + "\r\nuser-agent: Refrain\r\ncontent-type: application/json\r\n"
                  + "content-length: 10\r\naccept: */*\r\nwebhook-id: msg_1\r\n"
                  + "connection: close\r\n\r\n"
                  + new String(BODY, ISO_8859_1));
    }
  }

  @Test
  void looksANameUpOnceSoThatItCannotMeanSomethingElseWhenConnecting() throws IOException {
    try (RawServer server = RawServer.saying(OK)) {
      AtomicInteger asked = new AtomicInteger();
      Names turning =
          host ->
              List.of(
                  InetAddress.getByName(asked.getAndIncrement() == 0 ? "192.0.2.1" : "127.0.0.1"));
      Answer answer =
          send(
              post(turning, Duration.ofSeconds(20)),
              "https://desk.invalid:" + server.port() + "/",
              false);
      assertThat(answer).isInstanceOf(Answer.Refused.class);
      assertThat(asked).hasValue(1);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void refusesNetworksThatAreNotPublicUnlessThatWasAllowed() throws IOException {
    try (RawServer server = RawServer.saying(OK)) {
      String address = "https://desk.invalid:" + server.port() + "/";
      assertThat(send(post("127.0.0.1"), address, false).told())
          .isEqualTo(
              "desk.invalid is 127.0.0.1, an address outside the public network; if that is"
                  + " wanted, save the question with --allow-private");
      // One of several is enough, wherever it stands.
      assertThat(send(post("192.0.32.8", "10.0.0.1"), address, false))
          .isInstanceOf(Answer.Refused.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void refusesHttpToAnotherMachineEvenWherePrivateNetworksAreAllowed() {
    assertThat(send(post("10.0.0.1"), "http://desk.invalid/", true).told())
        .isEqualTo(
            "desk.invalid is 10.0.0.1, another machine: expected https; http is only for this"
                + " machine");
  }

  @Test
  void followsNothing() throws IOException {
    try (RawServer elsewhere = RawServer.saying(OK);
        RawServer server =
            RawServer.saying(
                "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:"
                    + elsewhere.port()
                    + "/\r\n\r\n")) {
      Answer answer = send(post("127.0.0.1"), "http://x.invalid:" + server.port() + "/", true);
      assertThat(answer.isTaken()).isFalse();
      assertThat(answer.told())
          .isEqualTo(
              "answered 302, which points elsewhere: save the question with the final address");
      assertThat(elsewhere.requests()).isEmpty();
    }
  }

  @Test
  void leavesAHostThatNeverAnswers() throws IOException {
    CountDownLatch ended = new CountDownLatch(1);
    try (RawServer server = RawServer.of(out -> ended.await())) {
      Answer answer =
          send(
              post(host -> List.of(InetAddress.getLoopbackAddress()), Duration.ofSeconds(1)),
              "http://x.invalid:" + server.port() + "/",
              true);
      assertThat(answer).isEqualTo(new Answer.Nothing("no answer within 1 s"));
    } finally {
      ended.countDown();
    }
  }

  @Test
  void leavesAHostThatAnswersByteByByteWithoutEnd() throws IOException {
    try (RawServer server =
        RawServer.of(
            out -> {
              while (true) {
                out.write('H');
                out.flush();
                Thread.sleep(20);
              }
            })) {
      Answer answer =
          send(
              post(host -> List.of(InetAddress.getLoopbackAddress()), Duration.ofSeconds(1)),
              "http://x.invalid:" + server.port() + "/",
              true);
      assertThat(answer).isEqualTo(new Answer.Nothing("no answer within 1 s"));
    }
  }

  @Test
  void readsNoMoreThanAHead() throws IOException {
    byte[] much = ("HTTP/1.1 200 OK\r\nx: " + "y".repeat(20_000)).getBytes(ISO_8859_1);
    try (RawServer server = RawServer.of(out -> out.write(much))) {
      assertThat(send(post("127.0.0.1"), "http://x.invalid:" + server.port() + "/", true))
          .isEqualTo(new Answer.Nothing("an answer whose head is longer than 16384 bytes"));
    }
    CountDownLatch ended = new CountDownLatch(1);
    try (RawServer server =
        RawServer.of(
            out -> {
              out.write("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\nha".getBytes(ISO_8859_1));
              out.flush();
              ended.await();
            })) {
      assertThat(send(post("127.0.0.1"), "http://x.invalid:" + server.port() + "/", true).isTaken())
          .isTrue();
    } finally {
      ended.countDown();
    }
  }

  @Test
  void tellsWhatIsNoAnswer() throws IOException {
    for (String answer :
        List.of("SSH-2.0-x\r\n\r\n", "\r\n\r\n", "HTTP/2 200\r\n\r\n", "HTTP/1.1 999 x\r\n\r\n")) {
      try (RawServer server = RawServer.saying(answer)) {
        assertThat(send(post("127.0.0.1"), "http://x.invalid:" + server.port() + "/", true))
            .isEqualTo(new Answer.Nothing("an answer that is not HTTP/1.1"));
      }
    }
    try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\n")) {
      assertThat(send(post("127.0.0.1"), "http://x.invalid:" + server.port() + "/", true))
          .isEqualTo(new Answer.Nothing("the connection broke: it ended before an answer"));
    }
    try (RawServer server = RawServer.saying("HTTP/1.1 100 Continue\r\n\r\n".repeat(50))) {
      assertThat(send(post("127.0.0.1"), "http://x.invalid:" + server.port() + "/", true))
          .isEqualTo(new Answer.Nothing("nothing but interim answers"));
    }
    int port;
    try (RawServer server = RawServer.saying(OK)) {
      port = server.port();
    }
    assertThat(send(post("127.0.0.1"), "http://x.invalid:" + port + "/", true))
        .isEqualTo(new Answer.Nothing("cannot connect to x.invalid, port " + port));
    assertThat(send(post(Names.ofSystem(), Duration.ofSeconds(20)), "https://x.invalid/", false))
        .isEqualTo(new Answer.Nothing("no such host as x.invalid"));
  }

  @Test
  void hearsHowLongToWaitAndPassesOverInterimAnswers() throws IOException {
    String answer =
        "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 503 Busy\r\nRetry-After: 120\r\nx: y\r\n\r\n";
    try (RawServer server = RawServer.saying(answer)) {
      assertThat(send(post("127.0.0.1"), "http://x.invalid:" + server.port() + "/", true))
          .isEqualTo(new Answer.Got(503, Optional.of(Duration.ofMinutes(2))));
    }
  }
}
