package refrain.alert;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.AttemptRow;
import refrain.store.DeliveryState;
import refrain.store.Place;
import refrain.store.QuestionRow;

/** The same in PostgreSQL, where several write at once. */
class PostgresAlertsTest {

  private static final Secret SECRET =
      new Secret("an invented key of 32 characters".getBytes(US_ASCII));
  private static final int COURIERS = 4;
  private static final int STATEMENTS = 12;

  private static Optional<EmbeddedPostgres> start() {
    try {
      return Optional.of(EmbeddedPostgres.builder().start());
    } catch (IOException | RuntimeException e) {
      System.err.println("SKIPPED: no PostgreSQL can be started here: " + e);
      return Optional.empty();
    }
  }

  @Test
  void questionsAreJudgedAndManyCouriersTellEachAnswerOnce()
      throws ArchiveException, InterruptedException, ExecutionException, IOException {
    Optional<EmbeddedPostgres> started = start();
    Assumptions.assumeTrue(started.isPresent(), "no PostgreSQL can be started here");
    try (EmbeddedPostgres server = started.orElseThrow()) {
      Place place = new Place.Database(server.getJdbcUrl("postgres", "postgres"));
      try (GrowingArchive archive = new GrowingArchive(place)) {
        archive.came("Council", "Council", "2022-01-09", "The Council has met on the key rate.");
        archive.conclude();
        archive.ask(
            "all", "statement", new QuestionRow.Hook("https://desk.invalid/", true), SECRET);
        archive.ask("fish", "herring", "statement");
        for (int i = 0; i < STATEMENTS; i++) {
          archive.came(
              "Council",
              "Council",
              "2022-02-" + (10 + i),
              "The Council expects herring from harbour number " + i + " in good time.");
        }
        archive.conclude();
        assertThat(archive.answers()).hasSize(2 * STATEMENTS);
        assertThat(archive.answers()).isEmpty();
        assertThat(archive.archive().check()).isEmpty();
        List<String> told = new CopyOnWriteArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        Post post =
            (to, headers, body) -> {
              told.add(headers.getOrDefault("webhook-id", ""));
              return new Answer.Got(asked.getAndIncrement() == 3 ? 500 : 200, Optional.empty());
            };
        Courier.Round all = deliverAtOnce(place, post);
        assertThat(all.failed()).isEqualTo(1);
        assertThat(all.taken()).isBetween(3, STATEMENTS - 1);
        while (all.taken() < STATEMENTS) {
          all = all.plus(courier(archive.archive(), post, "last", 60).deliver());
        }
        assertThat(told).hasSize(STATEMENTS + 1);
        assertThat(told.stream().distinct()).hasSize(STATEMENTS);
        List<AttemptRow> log = archive.archive().deliveries().log(Optional.empty(), 100);
        assertThat(log).hasSize(STATEMENTS + 1);
        assertThat(log).extracting(AttemptRow::state).containsOnly(DeliveryState.DELIVERED);
        QuestionRow question = archive.archive().questions().all().getFirst();
        assertThat(archive.archive().questions().remove(question.id())).isTrue();
        assertThat(archive.archive().deliveries().log(Optional.empty(), 100)).isEmpty();
      }
    }
  }

  private static Courier courier(Archive archive, Post post, String name, int seconds) {
    return new Courier(
        archive.deliveries(),
        post,
        Patience.USUAL,
        () -> GrowingArchive.NOW.plusSeconds(seconds),
        () -> 0.5,
        name);
  }

  private static Courier.Round deliverAtOnce(Place place, Post post)
      throws InterruptedException, ExecutionException {
    List<Callable<Courier.Round>> work = new ArrayList<>();
    for (int i = 0; i < COURIERS; i++) {
      String name = "courier " + i;
      work.add(
          () -> {
            try (Archive reader = Archive.open(place)) {
              return courier(reader, post, name, 0).deliver();
            }
          });
    }
    Courier.Round all = new Courier.Round(0, 0, 0);
    try (ExecutorService threads = Executors.newFixedThreadPool(COURIERS)) {
      for (Future<Courier.Round> round : threads.invokeAll(work)) {
        all = all.plus(round.get());
      }
    }
    return all;
  }
}
