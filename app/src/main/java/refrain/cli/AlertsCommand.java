package refrain.cli;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import refrain.domain.Id;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.QuestionRow;

/** Saved questions, and who is told of what answers them. */
@Command(
    name = "alerts",
    description = {
      "Saves questions to an archive, and tells what newly answers them: as Atom feeds and to"
          + " addresses on the web.",
      "",
      "Questions are judged whenever refrain add or refrain conclude has compared what came. Feeds"
          + " are at /alerts/ID.atom of refrain serve; it also tells the addresses.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain alerts add Tariffs --when new-wording --query 'body:Trade tariff'",
      "  refrain alerts add \"Grave words\" --when rung:9 --webhook https://a.example/",
      "  refrain alerts list                       questions, how often answered",
      "  refrain alerts log                        who was told, and what came of it"
    },
    commandListHeading = "%nCommands:%n",
    synopsisSubcommandLabel = "COMMAND")
final class AlertsCommand implements Runnable {

  static final String COMMANDS = "expected add, list, remove, run, deliver, log or feed";

  /**
   * The command with those under it.
   *
   * @param clock tells the time
   * @param random what secrets and waits are made by
   */
  static CommandLine line(Session session, InstantSource clock, RandomGenerator random) {
    return new CommandLine(new AlertsCommand())
        .addSubcommand(new AlertsAddCommand(session, clock, random))
        .addSubcommand(new AlertsListCommand(session))
        .addSubcommand(new AlertsRemoveCommand(session))
        .addSubcommand(new AlertsRunCommand(session, clock))
        .addSubcommand(new AlertsDeliverCommand(session, clock, random))
        .addSubcommand(new AlertsLogCommand(session))
        .addSubcommand(new AlertsFeedCommand(session));
  }

  /** The same by the clock of this machine and numbers that nobody can guess. */
  static CommandLine line(Session session) {
    return line(session, InstantSource.system(), new SecureRandom());
  }

  @Override
  public void run() {
    throw new Misuse("alerts: no command; " + COMMANDS + ". Try refrain alerts --help");
  }

  /**
   * The question of a name or an id.
   *
   * @throws Misuse if there is none
   */
  static QuestionRow question(Archive archive, String name) throws ArchiveException {
    Optional<QuestionRow> found = archive.questions().question(QuestionRow.idOf(name));
    if (found.isEmpty() && name.matches("[0-9a-f]{16}")) {
      found = archive.questions().question(new Id(name));
    }
    return found.orElseThrow(
        () ->
            new Misuse(
                Printable.line(name)
                    + ": no such question; expected a name or id of refrain alerts list"));
  }

  /** A time as people and programs read it. */
  static String time(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
