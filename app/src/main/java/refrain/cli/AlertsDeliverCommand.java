package refrain.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import refrain.alert.Courier;
import refrain.alert.Patience;
import refrain.store.Archive;

/** Tells the addresses of saved questions what is due. */
@Command(
    name = "deliver",
    description = {
      "Tells the webhooks of saved questions what is due now, and ends. refrain serve does this all"
          + " the time; both may run at once.",
      ""
    },
    footer = {
      "",
      "A message is sent until its address takes it: again after 10 seconds at most, then four",
      "times as long each time, up to 12 hours; after four days it is given up.",
      "",
      "Exit code 1 if nothing was due, 3 if an attempt failed (refrain alerts log tells why)."
    })
final class AlertsDeliverCommand implements Callable<Integer> {

  private static final int NAME_BYTES = 12;

  @Mixin private Stored stored = new Stored();

  private final Session session;
  private final InstantSource clock;
  private final RandomGenerator random;

  AlertsDeliverCommand(Session session, InstantSource clock, RandomGenerator random) {
    this.session = session;
    this.clock = clock;
    this.random = random;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (Archive archive = stored.open()) {
      Courier.Round round = courier(archive, clock, random).deliver();
      session
          .out()
          .write(
              round.taken()
                  + " told, "
                  + round.failed()
                  + " to be tried again, "
                  + round.dead()
                  + " given up\n");
      if (round.failed() + round.dead() > 0) {
        return Main.FAILED;
      }
      return round.taken() == 0 ? Main.NOTHING : Main.DONE;
    }
  }

  /** One who tells the addresses of an archive, under a name of its own. */
  static Courier courier(Archive archive, InstantSource clock, RandomGenerator random) {
    byte[] name = new byte[NAME_BYTES];
    random.nextBytes(name);
    return Courier.of(
        archive.deliveries(),
        Patience.USUAL,
        clock,
        random::nextDouble,
        HexFormat.of().formatHex(name));
  }
}
