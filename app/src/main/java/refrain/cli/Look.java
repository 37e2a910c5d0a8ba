package refrain.cli;

import picocli.CommandLine.Option;

/** What commands that print have in common: the form of the output and its colours. */
final class Look {

  /** The form of what is printed. */
  enum Form {
    TEXT,
    JSON
  }

  /** When colours are used. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text for people (default), json for programs: JSON Lines, one object a line.")
  private Form form = Form.TEXT;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description =
          "Colour for insertions and deletions: auto (default) on a terminal unless NO_COLOR is"
              + " set; otherwise they are marked [-so-] and {+so+}.")
  private Colour colour = Colour.AUTO;

  boolean json() {
    return form == Form.JSON;
  }

  /** The page that standard output is. */
  Page page(Session session) {
    boolean painted =
        switch (colour) {
          case AUTO -> session.terminal().colour();
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return new Page(session.out(), session.terminal().columns(), painted);
  }
}
