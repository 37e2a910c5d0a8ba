package refrain.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import refrain.store.ArchiveException;

/** The command {@code refrain}. */
@Command(
    name = "refrain",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Follows what officials say through the news: who said what, what set it off, and how the"
          + " wording changed.",
      ""
    },
    footer = {
      "",
      "Start here:",
      "  refrain trace examples                what a folder of articles keeps saying",
      "  refrain extract examples              who said what in each",
      "  refrain cuts examples                 how each outlet cut the same statement",
      "  refrain help trace                    all options, with examples",
      "",
      "Exit codes: 0 done, 1 nothing found, 2 misuse, 3 some documents failed (each",
      "is named with its reason on standard error; the others are done)."
    },
    commandListHeading = "%nCommands:%n",
    synopsisHeading = "Usage: ",
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

  static final int DONE = 0;
  static final int NOTHING = 1;
  static final int MISUSE = 2;
  static final int FAILED = 3;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    Map<String, String> properties = new TreeMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      properties.put(name, System.getProperty(name, ""));
    }
    Terminal terminal = Terminal.of(System.getenv(), properties);
    Session session =
        new Session(
            writer(FileDescriptor.out), writer(FileDescriptor.err), terminal, System::nanoTime);
    // An orderly end: files that a library unpacked for this run go with it.
    System.exit(run(args, session));
  }

  private static Writer writer(FileDescriptor to) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), 1 << 16);
  }

  /** Runs a command; whatever happens, what the user sees is a sentence. */
  static int run(String[] args, Session session) {
    PrintWriter out = new PrintWriter(session.out());
    if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
      // Scripts ask this often, and need no parser for it.
      out.println(Version.line());
      out.flush();
      return DONE;
    }
    PrintWriter errors = new PrintWriter(session.errors());
    CommandLine line = new CommandLine(new Main());
    for (Commands command : Commands.neededFor(args)) {
      line.addSubcommand(command.make().apply(session));
    }
    line.addSubcommand(new HelpCommand())
        .registerConverter(int.class, text -> number(text, Integer::valueOf, "a whole number"))
        .registerConverter(Integer.class, text -> number(text, Integer::valueOf, "a whole number"))
        .registerConverter(double.class, text -> number(text, Double::valueOf, "a number"))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(errors)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                session.terminal().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler((e, a) -> misuse(e, errors))
        .setExecutionExceptionHandler((e, c, p) -> told(e, errors));
    line.getSubcommands().values().forEach(Main::addHelp);
    int code;
    try {
      code = line.execute(args);
      if (code == DONE) {
        session.out().flush();
      }
      session.errors().flush();
    } catch (IOException | RuntimeException | Error e) {
      code = told(e, errors);
    }
    out.flush();
    errors.flush();
    return code;
  }

  private static void addHelp(CommandLine command) {
    if (!(command.getCommand() instanceof HelpCommand)) {
      command.getCommandSpec().addMixin("help", helpOption());
    }
    command.setUsageHelpAutoWidth(false);
    command.getSubcommands().values().forEach(Main::addHelp);
  }

  private static CommandLine.Model.CommandSpec helpOption() {
    return CommandLine.Model.CommandSpec.create()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .description("Show this help.")
                .build());
  }

  private static <T> T number(String text, Function<String, T> parser, String expected) {
    try {
      return parser.apply(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("found " + text + ", expected " + expected);
    }
  }

  private static int misuse(ParameterException e, PrintWriter errors) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String found =
        e instanceof UnmatchedArgumentException u
                && command.equals("refrain")
                && !u.getUnmatched().getFirst().startsWith("-")
            ? u.getUnmatched().getFirst() + ": no such command; expected " + Commands.names()
            : e.getMessage();
    errors.println(
        Printable.line("refrain: " + found)
            + "\nTry "
            + (command.equals("refrain") ? "refrain help" : command + " --help"));
    return MISUSE;
  }

  private static int told(Throwable e, PrintWriter errors) {
    // Whoever reads our output, such as head, had enough of it.
    if (e instanceof IOException io && isBrokenPipe(io)) {
      return DONE;
    }
    errors.println(Printable.line("refrain: " + sentence(e)));
    return e instanceof Misuse || e instanceof InvalidPathException ? MISUSE : FAILED;
  }

  private static String sentence(Throwable e) {
    return switch (e) {
      case Misuse m -> String.valueOf(m.getMessage());
      case ArchiveException a -> String.valueOf(a.getMessage());
      case InvalidPathException i -> "not a path: " + i.getInput();
      case IOException io ->
          "writing failed: " + io.getMessage() + "; check the disk and the rights, and run again";
      case OutOfMemoryError m ->
          "out of memory; give it more with REFRAIN_JAVA_OPTIONS=-Xmx8g, or fewer documents at once";
      default -> {
        StackTraceElement[] trace = e.getStackTrace();
        yield "a defect of Refrain: "
            + e
            + (trace.length == 0 ? "" : " at " + trace[0])
            + "; please report it";
      }
    };
  }

  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("stream closed");
  }

  @Override
  public void run() {
    throw new Misuse("no command; expected " + Commands.names() + ". Try refrain help");
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {line()};
    }

    static String line() {
      return "refrain " + number();
    }

    static String number() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "(not packaged)" : version;
    }
  }
}
