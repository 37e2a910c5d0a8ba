package refrain.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import refrain.corpus.Corpus;
import refrain.desk.Desk;
import refrain.ladder.Ladder;
import refrain.serve.Listening;
import refrain.serve.Server;
import refrain.serve.Tokens;
import refrain.store.Archive;
import refrain.store.Place;

/** Shows an archive in a browser. */
@Command(
    name = "serve",
    description = {
      "Shows an archive in a browser: what is new, every refrain, statement, article and speaker,"
          + " with search; each page has a twin in JSON.",
      "",
      "Given files or folders it reads them into a temporary archive first, which is gone when it"
          + " ends.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  refrain serve examples                    look at a folder, in one command",
      "  refrain serve                             refrain.db, at 127.0.0.1:7373",
      "  refrain serve --store desk.db --port 8080",
      "  refrain serve --make-token tokens         make a token for others; then",
      "  refrain serve --address https://desk.example --token-file tokens",
      "",
      "Only this machine reaches it unless --listen says otherwise; others need a",
      "token. It speaks plain HTTP: across a network put a proxy before it that",
      "encrypts. Ctrl-C ends it."
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin private Input input = new Input();
  @Mixin private Stored stored = new Stored();
  @Mixin private Ladders ladders = new Ladders();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen at (default: 7373); 0 for any free one.")
  private int port = Listening.PORT;

  @Option(
      names = "--listen",
      paramLabel = "HOST",
      description =
          "The address of this machine to listen at (default: 127.0.0.1, which only this machine"
              + " reaches).")
  private String host = "127.0.0.1";

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description =
          "A further name under which browsers reach the desk; may be given several times.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "Where browsers and feed readers find the desk, as https://desk.example of a proxy that"
              + " encrypts: links of feeds lead there, and its host is a further name.")
  private @Nullable URI address;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Let in only who has a token; the file has a line sha256:… for each. Needed where others"
              + " than this machine reach the desk.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--make-token",
      paramLabel = "FILE",
      description =
          "Make a token, print it, add its digest to the file, and end. The token itself is kept"
              + " nowhere.")
  private @Nullable Path makeToken;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description =
          "Answers a second for one client, with bursts of four times as many (default: 200).")
  private int rate = Listening.PER_SECOND;

  private final Session session;

  private ServeCommand(Session session) {
    this.session = session;
  }

  /** The command, which unlike others that read documents can do without. */
  static CommandLine line(Session session) {
    CommandLine line = new CommandLine(new ServeCommand(session));
    CommandSpec spec = line.getCommandSpec();
    PositionalParamSpec paths = spec.positionalParameters().getFirst();
    spec.remove(paths);
    spec.add(paths.toBuilder().arity("0..*").required(false).build());
    return line;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (makeToken != null) {
      return make(makeToken);
    }
    Listening listening = listening();
    if (!input.isGiven()) {
      if (ladders.areGiven()) {
        throw new Misuse(
            "--ladder without PATH: the archive keeps the ladders that it was judged by; expected"
                + " none, or first: refrain conclude --ladder FILE");
      }
      try (Archive archive = stored.open();
          Ending ending = new Ending(() -> {})) {
        return serve(archive, listening, ending);
      }
    }
    input.refuseTexts();
    Path folder = Files.createTempDirectory("refrain-");
    // The ending comes last: it holds the process until the folder is gone.
    try (Ending ending = new Ending(() -> sweep(folder))) {
      try (Archive archive = Archive.openToWrite(new Place.File(folder.resolve("desk.db")))) {
        fill(archive);
        return serve(archive, listening, ending);
      } finally {
        sweep(folder);
      }
    }
  }

  private Listening listening() throws IOException {
    Optional<Tokens> tokens = Optional.empty();
    if (tokenFile != null) {
      if (!Files.isReadable(tokenFile)) {
        throw new Misuse(
            "--token-file "
                + tokenFile
                + ": no file that can be read; refrain serve --make-token FILE makes one");
      }
      try {
        tokens = Optional.of(Tokens.of(Files.readAllLines(tokenFile, StandardCharsets.UTF_8)));
      } catch (IllegalArgumentException e) {
        throw new Misuse("--token-file " + tokenFile + ": " + e.getMessage());
      }
    }
    try {
      return new Listening(host, port, names, tokens, rate, Optional.ofNullable(address));
    } catch (IllegalArgumentException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
  }

  private int make(Path file) throws IOException {
    String token = Tokens.made(new SecureRandom());
    Files.writeString(
        file,
        Tokens.line(token) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    session.out().write(token + "\n");
    return Main.DONE;
  }

  private void fill(Archive archive) throws IOException, InterruptedException {
    Corpus corpus = input.corpus();
    List<Ladder> known = ladders.before(Ladder.shipped());
    ladders.keptBy(archive);
    Filing filing = input.file(corpus, input.known(corpus), known, archive, session);
    ConcludeCommand.concludeWhatWaits(archive, input.threads(), session);
    input.filed(corpus, filing, session);
  }

  private int serve(Archive archive, Listening listening, Ending ending) throws IOException {
    Server server;
    try {
      server = Server.start(Desk.of(archive), listening, session.nanos(), this::complain);
    } catch (IllegalStateException e) {
      throw new Misuse(String.valueOf(e.getMessage()));
    }
    Telling telling = Telling.start(archive, this::complain);
    try (server) {
      session.out().write("The desk is at " + server.address() + " (Ctrl-C ends it)\n");
      session.out().flush();
      ending.await();
    } finally {
      telling.close();
    }
    return Main.DONE;
  }

  private void complain(String what) {
    try {
      session.errors().write("refrain: " + Printable.line(what) + "\n");
      session.errors().flush();
    } catch (IOException e) {
      // Nobody reads what is told there.
      return;
    }
  }

  private static void sweep(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      // The system empties its own folder for temporary files.
      return;
    }
  }
}
