package refrain.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes things of one kind, one after the other. What was written is whole only when it is closed.
 */
interface Rows<R> extends Closeable {

  void write(R row) throws IOException;

  /** Writes what comes last; where the rows go to stays open. */
  @Override
  void close() throws IOException;
}
