package refrain.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The manual page in the language of man(7), from the same data as {@code --help}. */
final class ManualPage {

  private final StringBuilder out = new StringBuilder();

  private ManualPage() {}

  /**
   * The page of a program with all its commands.
   *
   * @param program the outermost command
   */
  static String of(CommandSpec program) {
    ManualPage page = new ManualPage();
    page.write(program);
    return page.out.toString();
  }

  private void write(CommandSpec program) {
    UsageMessageSpec usage = program.usageMessage();
    macro("TH", "REFRAIN", "1", "", program.version().length == 0 ? "" : program.version()[0]);
    macro("SH", "NAME");
    String description = sentence(usage.description());
    line(
        "refrain \\- "
            + escaped(
                    description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1))
                .replaceFirst("[.]$", ""));
    macro("SH", "SYNOPSIS");
    macro("B", "refrain");
    line("\\fICOMMAND\\fR [\\fIOPTIONS\\fR] ...");
    options(program);
    macro("SH", "COMMANDS");
    for (Map.Entry<String, CommandLine> command : program.subcommands().entrySet()) {
      command(command.getKey(), command.getValue());
    }
    macro("SH", "NOTES");
    literal(usage.footer());
  }

  private void command(String name, CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    macro("SS", "refrain " + name);
    literal(new String[] {command.getHelp().synopsis(0).strip()});
    for (String paragraph : spec.usageMessage().description()) {
      if (!paragraph.isBlank()) {
        macro("PP");
        line(escaped(plain(paragraph)));
      }
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      argument("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter);
    }
    options(spec);
    literal(spec.usageMessage().footer());
    for (Map.Entry<String, CommandLine> inner : spec.subcommands().entrySet()) {
      command(name + " " + inner.getKey(), inner.getValue());
    }
  }

  private void options(CommandSpec spec) {
    List<OptionSpec> options =
        spec.options().stream()
            .filter(o -> !o.hidden())
            .sorted((a, b) -> a.longestName().compareTo(b.longestName()))
            .toList();
    for (OptionSpec option : options) {
      String names =
          List.of(option.names()).stream()
              .map(n -> "\\fB" + escaped(n) + "\\fR")
              .collect(Collectors.joining(", "));
      boolean valued = option.arity().max() > 0;
      argument(names + (valued ? "=\\fI" + escaped(option.paramLabel()) + "\\fR" : ""), option);
    }
  }

  private void argument(String head, ArgSpec argument) {
    macro("TP");
    line(head);
    line(escaped(sentence(argument.description())));
  }

  /** Lines that must stay as they are. */
  private void literal(String[] lines) {
    macro("PP");
    macro("nf");
    for (String line : lines) {
      line(escaped(plain(line)));
    }
    macro("fi");
  }

  private static String sentence(String[] paragraphs) {
    return plain(String.join(" ", paragraphs)).strip();
  }

  /** Without the marks of style and the doubled percent signs that picocli reads. */
  private static String plain(String text) {
    return CommandLine.Help.Ansi.OFF.text(text.replace("%n", "\n").replace("%%", "%")).toString();
  }

  /** In ASCII alone, which every reader of manual pages can show. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> out.append("\\e");
                case '-' -> out.append("\\-");
                default -> {
                  if (c < 0x80) {
                    out.append((char) c);
                  } else {
                    out.append(String.format(Locale.ROOT, "\\[u%04X]", c));
                  }
                }
              }
            });
    return out.toString();
  }

  private void macro(String name, String... arguments) {
    out.append('.').append(name);
    for (String a : arguments) {
      out.append(" \"").append(escaped(a).replace("\"", "\\(dq")).append('"');
    }
    out.append('\n');
  }

  private void line(String text) {
    for (String l : text.split("\n", -1)) {
      // A line that begins with one of these would be read as a macro.
      out.append(l.startsWith(".") || l.startsWith("'") ? "\\&" + l : l).append('\n');
    }
  }
}
