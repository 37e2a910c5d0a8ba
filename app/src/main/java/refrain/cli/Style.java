package refrain.cli;

/** How a piece of text looks on a terminal with colour. */
enum Style {
  PLAIN(""),
  BOLD("\u001b[1m"),
  DIM("\u001b[2m"),
  ACCENT("\u001b[1;36m"),
  LOUD("\u001b[1;31m"),
  DELETED("\u001b[31;9m"),
  INSERTED("\u001b[32;4m");

  private static final String RESET = "\u001b[0m";

  private final String on;

  Style(String on) {
    this.on = on;
  }

  String paint(String text) {
    return this == PLAIN || text.isEmpty() ? text : on + text + RESET;
  }
}
