package refrain.lab;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import refrain.domain.Span;
import refrain.domain.Wording;
import refrain.evaluate.BadInputException;
import refrain.words.Words;

/** {@code lab runs}: texts as runs of comparable words, for learning which words are near. */
@Command(
    name = "runs",
    mixinStandardHelpOptions = true,
    description = {
      "Prints texts as runs of comparable words, for laboratory/fit/near.",
      "",
      "A line is the folder, a tab, the document, a tab, and the words of a run between two marks:"
          + " each in comparable form, a slash, and as printed. Each folder is one kind of text. Read"
          + " are the files *.txt and *.md that lie in it, README.md excepted, and of *.jsonl the"
          + " \"text\" of each line."
    })
final class RunsCommand implements Callable<Integer> {

  private final PrintWriter out;

  @Mixin private KindsOfText texts = new KindsOfText();

  RunsCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws BadInputException {
    texts.read(this::print);
    return 0;
  }

  private void print(String kind, String doc, String text) {
    Wording wording = Words.of(text, List.of(new Span(0, text.length())));
    StringBuilder line = new StringBuilder();
    int end = 0;
    for (int i = 0; i < wording.words().size(); i++) {
      Span span = wording.spans().get(i);
      if (line.isEmpty() || parts(text.substring(end, span.begin()))) {
        flush(line);
        line.append(kind).append('\t').append(doc).append('\t');
      } else {
        line.append(' ');
      }
      line.append(wording.words().get(i)).append('/').append(span.in(text));
      end = span.end();
    }
    flush(line);
  }

  private void flush(StringBuilder line) {
    if (!line.isEmpty()) {
      out.print(line.append('\n'));
      line.setLength(0);
    }
  }

  /** Whether a mark or a new line is among what stands between two words. */
  private static boolean parts(String between) {
    return between
        .chars()
        .anyMatch(
            c -> c == '\n' || !(Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-'));
  }
}
