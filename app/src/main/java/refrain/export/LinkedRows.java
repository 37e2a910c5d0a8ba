package refrain.export;

import java.io.IOException;
import java.io.Writer;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import tools.jackson.core.JsonGenerator;

/** One document of linked data with a list of things, each on a line of its own. */
final class LinkedRows<R> implements Rows<R> {

  private final Writer out;
  private final BiConsumer<JsonGenerator, R> thing;
  private final LongFunction<String> end;
  private long n;

  /**
   * @param begin the document's text up to its list's first thing
   * @param thing writes what stands between a thing's braces
   * @param end the document's text after the list's last thing, from the number of things
   */
  LinkedRows(Writer out, String begin, BiConsumer<JsonGenerator, R> thing, LongFunction<String> end)
      throws IOException {
    this.out = out;
    this.thing = thing;
    this.end = end;
    out.write(begin);
  }

  @Override
  public void write(R row) throws IOException {
    out.write(n++ == 0 ? "\n" : ",\n");
    out.write(JsonText.object(json -> thing.accept(json, row)));
  }

  @Override
  public void close() throws IOException {
    out.write("\n" + end.apply(n) + "\n");
    out.flush();
  }
}
