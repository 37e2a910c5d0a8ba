package refrain.cli;

import java.io.StringWriter;

/**
 * A command as it ran.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param errors what it wrote to standard error
 */
record Ran(int code, String out, String errors) {

  static Ran of(String... args) {
    return on(Terminal.NONE, args);
  }

  static Ran on(Terminal terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    int code = Main.run(args, new Session(out, errors, terminal, () -> 0));
    return new Ran(code, out.toString(), errors.toString());
  }
}
