package refrain.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.AttemptRow;
import refrain.store.DeliveryState;
import refrain.store.Place;
import refrain.store.QuestionRow;

/** Messages to addresses that take them, fail, hang, or are gone; with a clock that tests set. */
class CourierTest {

  private static final Secret SECRET =
      new Secret("an invented key of 32 characters".getBytes(StandardCharsets.US_ASCII));
  private static final QuestionRow.Hook HOOK =
      new QuestionRow.Hook("https://desk.invalid/hook", true);

  @TempDir private Path folder = Path.of("");

  private final AtomicReference<GrowingArchive> opened = new AtomicReference<>();
  private final AtomicReference<Instant> now = new AtomicReference<>(GrowingArchive.NOW);
  private final List<Map<String, String>> sent = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  private GrowingArchive archive() {
    return opened.get();
  }

  @BeforeEach
  void open() throws ArchiveException {
    opened.set(new GrowingArchive(folder.resolve("refrain.db")));
    archive().ask("all", "statement", HOOK, SECRET);
  }

  @AfterEach
  void close() {
    archive().close();
  }

  /** One that answers as the test has set, last answer for ever. */
  private Answer post(Destination to, Map<String, String> headers, byte[] body) {
    sent.add(headers);
    bodies.add(new String(body, StandardCharsets.UTF_8));
    return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
  }

  private Courier courier(String name) {
    return courier(this::post, name);
  }

  private Courier courier(Post post, String name) {
    return new Courier(
        archive().archive().deliveries(), post, Patience.USUAL, now::get, () -> 0.5, name);
  }

  private void answer(int... statuses) {
    answers.clear();
    for (int s : statuses) {
      answers.add(new Answer.Got(s, Optional.empty()));
    }
  }

  private void pass(Duration time) {
    now.updateAndGet(n -> n.plus(time));
  }

  private void fire(int statements) throws ArchiveException {
    List<String> words = List.of("herring", "timber", "salt", "wool");
    for (int i = 0; i < statements; i++) {
      archive()
          .came(
              "Ministry of Trade",
              "Ministry of Trade",
              "2022-04-1" + i,
              "The price of " + words.get(i) + " has hardly changed in this month.");
    }
    archive().conclude();
    assertThat(archive().answers()).hasSize(statements);
  }

  private List<AttemptRow> log() throws ArchiveException {
    return archive().archive().deliveries().log(Optional.empty(), 100);
  }

  @Test
  void tellsEachFiringOnceInOrderWhereAllIsWell() throws ArchiveException, InterruptedException {
    fire(3);
    answer(200);
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(3, 0, 0));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(0, 0, 0));
    assertThat(bodies).hasSize(3);
    assertThat(bodies.get(0)).contains("herring");
    assertThat(bodies.get(2)).contains("salt");
    assertThat(log()).extracting(AttemptRow::state).containsOnly(DeliveryState.DELIVERED);
  }

  @Test
  void signsWhatItSends() throws ArchiveException, InterruptedException, GeneralSecurityException {
    fire(1);
    answer(200);
    courier("a").deliver();
    Map<String, String> headers = sent.getFirst();
    assertThat(headers.get("webhook-id")).matches("msg_[0-9a-f]{16}");
    assertThat(headers.get("webhook-timestamp"))
        .isEqualTo(Long.toString(GrowingArchive.NOW.getEpochSecond()));
    // As the one who is told checks it, from the standard alone.
    byte[] key = Base64.getDecoder().decode(SECRET.written().substring("whsec_".length()));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    String signed =
        headers.get("webhook-id")
            + "."
            + headers.get("webhook-timestamp")
            + "."
            + bodies.getFirst();
    assertThat(headers.get("webhook-signature"))
        .isEqualTo(
            "v1,"
                + Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void triesAgainLaterUnderTheSameIdAndLogsEachAttempt()
      throws ArchiveException, InterruptedException {
    fire(1);
    answer(500, 302, 200);
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(0, 1, 0));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(0, 0, 0));
    pass(Duration.ofMillis(7499));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(0, 0, 0));
    pass(Duration.ofMillis(1));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(0, 1, 0));
    pass(Duration.ofSeconds(30));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(1, 0, 0));
    assertThat(sent)
        .extracting(h -> h.get("webhook-id"))
        .containsOnly(sent.getFirst().get("webhook-id"));
    assertThat(sent).extracting(h -> h.get("webhook-timestamp")).doesNotHaveDuplicates();
    assertThat(log().reversed())
        .extracting(AttemptRow::number, a -> a.outcome().orElse(""))
        .containsExactly(
            tuple(1, "answered 500"),
            tuple(
                2,
                "answered 302, which points elsewhere: save the question with the final address"),
            tuple(3, "answered 200"));
  }

  @Test
  void aFailureLeavesTheOthersForTheNextRoundAndLosesNone()
      throws ArchiveException, InterruptedException {
    fire(3);
    answer(200, 500, 200);
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(1, 1, 0));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(1, 0, 0));
    pass(Duration.ofSeconds(10));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(1, 0, 0));
    assertThat(bodies).hasSize(4);
  }

  @Test
  void givesUpAfterFourDaysOrWhenTheAddressIsGone() throws ArchiveException, InterruptedException {
    fire(2);
    answer(410, 500);
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(0, 0, 1));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(0, 1, 0));
    int rounds = 0;
    while (log().stream().anyMatch(a -> a.state() == DeliveryState.WAITING)) {
      pass(Duration.ofHours(1));
      courier("a").deliver();
      rounds++;
    }
    assertThat(rounds).isBetween(24 * 4 - 12, 24 * 4 + 12);
    pass(Duration.ofDays(30));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(0, 0, 0));
    assertThat(log()).extracting(AttemptRow::state).containsOnly(DeliveryState.DEAD);
  }

  @Test
  void waitsAsLongAsItIsAskedToButNotForEver() throws ArchiveException, InterruptedException {
    fire(1);
    answers.add(new Answer.Got(503, Optional.of(Duration.ofHours(2))));
    courier("a").deliver();
    assertThat(log().getFirst().next()).contains(GrowingArchive.NOW.plus(Duration.ofHours(2)));
    answers.set(0, new Answer.Got(503, Optional.of(Duration.ofDays(90))));
    pass(Duration.ofHours(2));
    courier("a").deliver();
    assertThat(log().getFirst().next()).contains(now.get().plus(Duration.ofHours(12)));
  }

  @Test
  void whatACourierThatEndedHadInHandIsSentByAnother()
      throws ArchiveException, InterruptedException {
    fire(2);
    answer(200);
    Courier ending =
        courier(
            (to, headers, body) -> {
              post(to, headers, body);
              throw new IllegalStateException("the machine went off between sending and noting");
            },
            "a");
    assertThatThrownBy(ending::deliver).isInstanceOf(IllegalStateException.class);
    assertThat(log().getFirst().outcome()).isEmpty();
    assertThat(courier("b").deliver()).isEqualTo(new Courier.Round(0, 0, 0));
    pass(Duration.ofMinutes(11));
    assertThat(courier("b").deliver()).isEqualTo(new Courier.Round(2, 0, 0));
    assertThat(bodies).hasSize(3);
    assertThat(sent.get(0).get("webhook-id")).isEqualTo(sent.get(1).get("webhook-id"));
  }

  @Test
  void ofTwoCouriersOneSends() throws ArchiveException, InterruptedException {
    fire(3);
    answer(200);
    try (Archive reader = Archive.open(new Place.File(folder.resolve("refrain.db")))) {
      List<Courier.Round> others = new CopyOnWriteArrayList<>();
      Courier other =
          new Courier(
              reader.deliveries(), this::post, Patience.USUAL, now::get, () -> 0.5, "other");
      Courier first =
          courier(
              (to, headers, body) -> {
                try {
                  others.add(other.deliver());
                } catch (ArchiveException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                return post(to, headers, body);
              },
              "first");
      assertThat(first.deliver()).isEqualTo(new Courier.Round(3, 0, 0));
      assertThat(others).hasSize(3).containsOnly(new Courier.Round(0, 0, 0));
    }
    assertThat(bodies).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void aClockPutBackHindersNothing() throws ArchiveException, InterruptedException {
    fire(2);
    answer(500, 200);
    courier("a").deliver();
    pass(Duration.ofDays(-400));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(2, 0, 0));
  }

  @Test
  void aClockPutBackDoesNotKeepWhatWasLentForEver() throws ArchiveException, InterruptedException {
    fire(1);
    archive()
        .archive()
        .deliveries()
        .lend(
            QuestionRow.idOf("all"),
            "one that ended",
            now.get(),
            now.get().plus(Duration.ofMinutes(10)),
            10);
    answer(200);
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(0, 0, 0));
    pass(Duration.ofDays(-1));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(1, 0, 0));
  }

  @Test
  void nothingIsSentForAQuestionThatWasRemoved() throws ArchiveException, InterruptedException {
    fire(2);
    answer(200);
    archive().archive().questions().remove(QuestionRow.idOf("all"));
    assertThat(courier("a").deliver()).isEqualTo(new Courier.Round(0, 0, 0));
    assertThat(log()).isEmpty();
  }

  @Test
  void speaksToARealHost() throws ArchiveException, InterruptedException, IOException {
    try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok")) {
      archive()
          .ask(
              "real",
              "statement",
              new QuestionRow.Hook("http://desk.invalid:" + server.port() + "/in", true),
              SECRET);
      archive().archive().questions().remove(QuestionRow.idOf("all"));
      fire(3);
      Names names = host -> List.of(InetAddress.getLoopbackAddress());
      Post post =
          new GuardedPost(
              names, (SSLSocketFactory) SSLSocketFactory.getDefault(), Duration.ofSeconds(20));
      Courier courier =
          new Courier(
              archive().archive().deliveries(),
              post,
              Patience.USUAL,
              InstantSource.fixed(GrowingArchive.NOW),
              () -> 0.5,
              "a");
      assertThat(courier.deliver()).isEqualTo(new Courier.Round(3, 0, 0));
      assertThat(server.requests())
          .hasSize(3)
          .allMatch(r -> r.startsWith("POST /in HTTP/1.1\r\n"))
          .allMatch(r -> r.contains("\r\nwebhook-signature: v1,"));
    }
  }
}
