package refrain.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import refrain.alert.Feeds;
import refrain.store.Archive;
import refrain.store.QuestionRow;

/** Prints the feed of a saved question. */
@Command(
    name = "feed",
    description = {
      "Prints what answered a saved question, latest first, as an Atom feed: to be put where"
          + " readers find it, where refrain serve does not run.",
      ""
    })
final class AlertsFeedCommand implements Callable<Integer> {

  @Mixin private Stored stored = new Stored();

  @Parameters(paramLabel = "NAME|ID", description = "The question's name or id.")
  private String name = "";

  @Option(
      names = "--base",
      paramLabel = "URL",
      description = "Where the desk is, for links (default: http://127.0.0.1:7373).")
  private String base = "http://127.0.0.1:7373";

  private final Session session;

  AlertsFeedCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = stored.open()) {
      QuestionRow question = AlertsCommand.question(archive, name);
      byte[] feed =
          new Feeds(archive).find(question.id(), base, Optional.empty()).orElse(new byte[0]);
      session.out().write(new String(feed, StandardCharsets.UTF_8) + "\n");
    } catch (IllegalArgumentException e) {
      throw new Misuse("--base " + e.getMessage());
    }
    return Main.DONE;
  }
}
