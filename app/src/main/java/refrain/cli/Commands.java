package refrain.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every command by its name, in the order in which help lists them. One is made only when it is
 * asked for: to make all takes longer than to run most of them.
 *
 * @param name as it is typed
 * @param make makes it
 */
record Commands(String name, Function<Session, Object> make) {

  private static final List<Commands> ALL =
      List.of(
          new Commands("trace", TraceCommand::new),
          new Commands("extract", ExtractCommand::new),
          new Commands("new", NewCommand::new),
          new Commands("diff", DiffCommand::new),
          new Commands("cuts", CutsCommand::new),
          new Commands("find", FindCommand::new),
          new Commands("reactions", ReactionsCommand::new),
          new Commands("speakers", SpeakersCommand::new),
          new Commands("add", AddCommand::new),
          new Commands("conclude", ConcludeCommand::new),
          new Commands("show", ShowCommand::new),
          new Commands("serve", ServeCommand::line),
          new Commands("check", CheckCommand::new),
          new Commands("export", ExportCommand::new),
          new Commands("import", ImportCommand::new),
          new Commands("alerts", AlertsCommand::line),
          new Commands("mcp", session -> new McpCommand()),
          new Commands("completion", CompletionCommand::new),
          new Commands("manual", ManualCommand::new));

  /** Those that tell of the others. */
  private static final List<String> OF_ALL = List.of("completion", "manual");

  static List<Commands> all() {
    return ALL;
  }

  /** Those that may be needed for what was typed: the one that it begins with, or all. */
  static List<Commands> neededFor(String[] args) {
    if (args.length == 0 || OF_ALL.contains(args[0])) {
      return ALL;
    }
    Optional<Commands> first = ALL.stream().filter(c -> c.name.equals(args[0])).findFirst();
    return first.map(List::of).orElse(ALL);
  }

  /** {@code trace, extract … or help}. */
  static String names() {
    return ALL.stream().map(Commands::name).collect(Collectors.joining(", ")) + " or help";
  }
}
