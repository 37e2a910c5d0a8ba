package refrain.alert;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javax.net.ssl.SSLSocketFactory;
import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.Deliveries;
import refrain.store.DeliveryRow;

/**
 * Tells addresses on the web of what answered the questions that name them: each at least once, in
 * the order of firing as long as nothing fails. A message is lent to one courier for a while; what
 * a courier that ended in the middle had in hand, another sends when that while is over, so that an
 * address may get a message twice, under the same id. Of several addresses none waits for another.
 * It may be used by several threads.
 */
public final class Courier {

  /** Messages for one address taken in hand at once. */
  private static final int IN_HAND = 10;

  private static final Duration LIMIT = Duration.ofSeconds(15);

  /** Longer than all in hand can take, even where each of several addresses of a host is tried. */
  private static final Duration LENT = LIMIT.multipliedBy(4L * IN_HAND);

  private final Deliveries deliveries;
  private final Post post;
  private final Patience patience;
  private final InstantSource clock;
  private final DoubleSupplier chance;
  private final String name;
  private final AtomicLong lent = new AtomicLong();

  /**
   * A courier that speaks to the public network.
   *
   * @param chance numbers by chance, from 0 to less than 1
   * @param name a name that no other courier has, now or before
   */
  public static Courier of(
      Deliveries deliveries,
      Patience patience,
      InstantSource clock,
      DoubleSupplier chance,
      String name) {
    Post post =
        new GuardedPost(Names.ofSystem(), (SSLSocketFactory) SSLSocketFactory.getDefault(), LIMIT);
    return new Courier(deliveries, post, patience, clock, chance, name);
  }

  Courier(
      Deliveries deliveries,
      Post post,
      Patience patience,
      InstantSource clock,
      DoubleSupplier chance,
      String name) {
    this.deliveries = deliveries;
    this.post = post;
    this.patience = patience;
    this.clock = clock;
    this.chance = chance;
    this.name = name;
  }

  /**
   * What a round brought.
   *
   * @param taken number of messages that were taken
   * @param failed number of attempts that failed, to be made again
   * @param dead number of messages given up
   */
  public record Round(int taken, int failed, int dead) {

    Round plus(Round other) {
      return new Round(taken + other.taken, failed + other.failed, dead + other.dead);
    }
  }

  /**
   * Sends what is due now, and ends when nothing more is.
   *
   * @throws ArchiveException if the archive cannot be written; what was sent before that may be
   *     sent again
   * @throws InterruptedException if it is to stop; what it had in hand is due again later
   */
  public Round deliver() throws ArchiveException, InterruptedException {
    Round all = new Round(0, 0, 0);
    List<Id> due = deliveries.due(clock.instant());
    try (ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Round>> rounds = new ArrayList<>();
      for (Id question : due) {
        rounds.add(lanes.submit(() -> lane(question)));
      }
      try {
        for (Future<Round> round : rounds) {
          all = all.plus(round.get());
        }
      } catch (ExecutionException e) {
        if (e.getCause() instanceof ArchiveException failed) {
          throw failed;
        }
        throw new IllegalStateException(
            "messages could not be sent: " + e.getCause(), e.getCause());
      } catch (InterruptedException e) {
        lanes.shutdownNow();
        throw e;
      }
    }
    return all;
  }

  /**
   * Sends what is due, again and again, until it is interrupted. What keeps the archive from being
   * written for a while is told and does not end it.
   *
   * @param pause how long to rest between two rounds
   * @param told is told what is wrong, in words
   */
  public void deliverAlways(Duration pause, Consumer<String> told) throws InterruptedException {
    while (true) {
      try {
        deliver();
      } catch (ArchiveException | IllegalStateException e) {
        told.accept(String.valueOf(e.getMessage()));
      }
      Thread.sleep(pause);
    }
  }

  /** One address, message by message, until nothing is due or one fails. */
  private Round lane(Id question) throws ArchiveException {
    Round all = new Round(0, 0, 0);
    while (true) {
      String lender = name + "-" + lent.incrementAndGet();
      Instant now = clock.instant();
      List<DeliveryRow> rows = deliveries.lend(question, lender, now, now.plus(LENT), IN_HAND);
      if (rows.isEmpty()) {
        return all;
      }
      for (DeliveryRow row : rows) {
        Round round = tell(row, lender);
        all = all.plus(round);
        if (round.failed() + round.dead() > 0) {
          deliveries.giveBack(lender);
          return all;
        }
      }
    }
  }

  private Round tell(DeliveryRow row, String lender) throws ArchiveException {
    Instant began = clock.instant();
    OptionalInt number = deliveries.begin(row.firing(), began);
    if (number.isEmpty()) {
      return new Round(0, 0, 0);
    }
    int attempt = number.getAsInt();
    Answer answer = ask(row, began);
    Instant ended = clock.instant();
    if (answer.isTaken()) {
      deliveries.taken(row.firing(), attempt, ended, answer.told());
      return new Round(1, 0, 0);
    }
    if (answer.isFinal() || patience.isOver(row.at(), ended)) {
      deliveries.dead(row.firing(), attempt, ended, answer.told());
      return new Round(0, 0, 1);
    }
    Instant next = ended.plus(wait(attempt, answer));
    deliveries.again(row.firing(), lender, attempt, ended, answer.told(), next);
    return new Round(0, 1, 0);
  }

  private Duration wait(int attempt, Answer answer) {
    Duration usual = patience.after(attempt, chance.getAsDouble());
    if (answer instanceof Answer.Got got && got.retryAfter().isPresent()) {
      Duration wanted = got.retryAfter().get();
      Duration bounded = wanted.compareTo(patience.longest()) > 0 ? patience.longest() : wanted;
      return bounded.compareTo(usual) > 0 ? bounded : usual;
    }
    return usual;
  }

  private Answer ask(DeliveryRow row, Instant now) {
    Destination to;
    try {
      to = Destination.parse(row.hook().address(), row.hook().allowPrivate());
    } catch (IllegalArgumentException e) {
      return new Answer.Refused(String.valueOf(e.getMessage()));
    }
    byte[] body = FiringSpelling.message(row.body(), row.at()).getBytes(StandardCharsets.UTF_8);
    String id = "msg_" + row.id();
    long timestamp = now.getEpochSecond();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(timestamp));
    headers.put("webhook-signature", new Secret(row.secret()).signature(id, timestamp, body));
    return post.send(to, headers, body);
  }
}
