package refrain.cli;

import java.io.Console;
import java.util.Map;

/**
 * Where output goes.
 *
 * @param live whether standard output is a terminal
 * @param liveErrors whether standard error is a terminal
 * @param colour whether colours may be used, if not told otherwise
 * @param columns width in columns; 0 for no limit
 */
record Terminal(boolean live, boolean liveErrors, boolean colour, int columns) {

  private static final int NARROWEST = 40;
  private static final int USUAL = 100;

  /** Nothing but a pipe or a file. */
  static final Terminal NONE = new Terminal(false, false, false, 0);

  /**
   * What the launcher found ({@code refrain.live}, {@code refrain.live.errors}, {@code
   * refrain.columns}), or without the launcher what the console tells.
   *
   * @param environment the environment variables
   * @param properties the system properties
   */
  static Terminal of(Map<String, String> environment, Map<String, String> properties) {
    boolean live = flag(properties, "refrain.live");
    boolean liveErrors = flag(properties, "refrain.live.errors");
    boolean colour =
        live
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    int columns = number(environment.get("COLUMNS"), number(properties.get("refrain.columns"), 0));
    return new Terminal(
        live, liveErrors, colour, live ? (columns == 0 ? USUAL : Math.max(NARROWEST, columns)) : 0);
  }

  private static boolean flag(Map<String, String> properties, String name) {
    String value = properties.get(name);
    // To ask for the console takes a tenth of a second.
    return value == null ? hasConsole() : value.equals("true");
  }

  private static int number(@org.jspecify.annotations.Nullable String digits, int otherwise) {
    return digits != null && digits.matches("[1-9]\\d{0,3}") ? Integer.parseInt(digits) : otherwise;
  }

  /** From JDK 22 on a console may be given where there is no terminal; then it can be asked. */
  @SuppressWarnings("SystemConsoleNull") // it does return null on the older ones
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
