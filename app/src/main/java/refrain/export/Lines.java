package refrain.export;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** Texts without line ends, such as those of the wire, each on a line of its own. */
final class Lines<R> implements Rows<R> {

  private final Writer out;
  private final Function<R, String> spelling;

  Lines(Writer out, Function<R, String> spelling) {
    this.out = out;
    this.spelling = spelling;
  }

  @Override
  public void write(R row) throws IOException {
    out.write(spelling.apply(row));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
