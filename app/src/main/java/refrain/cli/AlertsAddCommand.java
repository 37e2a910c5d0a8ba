package refrain.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.alert.Destination;
import refrain.alert.Question;
import refrain.alert.Secret;
import refrain.alert.Trigger;
import refrain.store.Archive;
import refrain.store.Lookup;
import refrain.store.Query;
import refrain.store.QuestionRow;
import refrain.store.RefrainEntry;

/** Saves a question. */
@Command(
    name = "add",
    description = {
      "Saves a question. What the archive has by now is taken as known: only what comes later can"
          + " answer it.",
      ""
    },
    footer = {
      "",
      "What --when can be:",
      "  statement     a new statement that fits the query",
      "  new-wording   words never used before, or put in the place of others, or left out of a",
      "                formula; not those that are new because the subject is",
      "  return        words come back that were not used for a year",
      "  refrain:ID    this refrain is used again",
      "  rung:N        a new statement on rung N of its ladder or above",
      "  rung-moved    a formula stands on another rung than usual; rung-up, rung-down: one way",
      "",
      "The query is that of the desk's search: words, \"a phrase\", -word, speaker:, body:,",
      "country:, outlet:, act:, rung:, form:, cited:, from:, to:. Without one, all fits.",
      "",
      "Messages to a webhook are signed as Standard Webhooks has it; the secret is shown once.",
      "",
      "Examples:",
      "  refrain alerts add Tariffs --when new-wording --query 'body:Trade tariff'",
      "  refrain alerts add \"Old line is back\" --when refrain:0123456789abcdef",
      "  refrain alerts add Grave --when rung:9 --webhook https://desk.example/hook"
    })
final class AlertsAddCommand implements Callable<Integer> {

  @Mixin private Stored stored = new Stored();

  @Parameters(paramLabel = "NAME", description = "A name for the question.")
  private String name = "";

  @Option(
      names = "--when",
      paramLabel = "TRIGGER",
      required = true,
      description = "What has to happen; below.")
  private String when = "";

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "What it has to happen in (default: anything).")
  private String query = "";

  @Option(
      names = "--chance",
      paramLabel = "N",
      description =
          "Of what is new, tell what is expected by chance at most N times a day (default: 0.5);"
              + " less is stricter.")
  private double chance = Question.CHANCE;

  @Option(names = "--webhook", paramLabel = "URL", description = "An https address to tell.")
  private @Nullable String webhook;

  @Option(
      names = "--allow-private",
      description =
          "Let the webhook be an address outside the public network, or one of this machine by"
              + " http.")
  private boolean allowPrivate;

  private final Session session;
  private final InstantSource clock;
  private final RandomGenerator random;

  AlertsAddCommand(Session session, InstantSource clock, RandomGenerator random) {
    this.session = session;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public Integer call() throws IOException {
    asked(() -> Demanded.name(name));
    Trigger trigger = asked(() -> Trigger.parse(when));
    Query asked = asked(() -> Query.parse(query));
    Optional<String> address = Optional.ofNullable(webhook);
    Optional<QuestionRow.Hook> hook =
        address.map(
            a -> {
              Destination to = asked(() -> Destination.parse(a, allowPrivate));
              return new QuestionRow.Hook(to.address().toString(), allowPrivate);
            });
    asked(() -> Demanded.chance(chance));
    byte[] key = new byte[Secret.BYTES];
    random.nextBytes(key);
    Secret secret = new Secret(key);
    try (Archive archive = stored.open()) {
      demandRefrain(archive, trigger);
      boolean added =
          archive
              .questions()
              .add(
                  name,
                  query,
                  trigger.written(),
                  chance,
                  clock.instant(),
                  hook,
                  hook.isPresent() ? secret.key() : new byte[0]);
      if (!added) {
        throw new Misuse(
            "there is a question named "
                + name
                + "; expected another name, or first: refrain alerts remove");
      }
    }
    tell(asked, hook.map(h -> secret));
    return Main.DONE;
  }

  private void tell(Query asked, Optional<Secret> secret) throws IOException {
    String id = QuestionRow.idOf(name).value();
    session.out().write("saved " + name + "\n");
    if (asked.equals(Query.parse(""))) {
      session.out().write("  of everything that is said\n");
    }
    session.out().write("  what the archive has now is taken as known\n");
    session.out().write("  feed    /alerts/" + id + ".atom of refrain serve\n");
    if (secret.isPresent()) {
      session.out().write("  secret  " + secret.get().written() + "  (shown only now)\n");
    }
  }

  private static void demandRefrain(Archive archive, Trigger trigger) throws IOException {
    if (trigger instanceof Trigger.RefrainUsed used) {
      boolean known =
          switch (archive.refrain(used.refrain(), 0, 1)) {
            case Lookup.Here<RefrainEntry> here -> true;
            case Lookup.Moved<RefrainEntry> moved -> true;
            case Lookup.Gone<RefrainEntry> gone -> false;
            case Lookup.Unknown<RefrainEntry> unknown -> false;
          };
      if (!known) {
        throw new Misuse(
            "--when refrain:"
                + used.refrain()
                + ": the archive has no such refrain; expected the id of one, as its page has it");
      }
    }
  }

  /** What parsing says of a misuse. */
  private static <T> T asked(Supplier<T> parsed) {
    try {
      return parsed.get();
    } catch (IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }
}
