package refrain.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream of bytes into records at line ends, without ever holding more than one record. A
 * record over the limit is passed over, not kept.
 */
final class Records {

  /**
   * One record.
   *
   * @param line the number of its first line, from 1
   * @param bytes its bytes without the line end; empty if it was too long
   * @param outcome whether it is whole
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Raw(long line, byte[] bytes, Outcome outcome) {}

  /** How a record ended. */
  enum Outcome {
    WHOLE,
    TOO_LONG,
    /** The file ended inside quotation marks. */
    UNCLOSED
  }

  private final InputStream in;
  private final boolean quoted;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private long line = 1;

  /**
   * @param quoted whether line ends inside double quotation marks belong to the record, as in CSV
   * @param limit number of bytes that a record may have
   */
  Records(InputStream in, boolean quoted, int limit) {
    this.in = in;
    this.quoted = quoted;
    this.limit = limit;
  }

  /** The next record, blank ones included; empty at the end. */
  Optional<Raw> next() throws IOException {
    if (next == filled && !fill()) {
      return Optional.empty();
    }
    long first = line;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    boolean inQuotes = false;
    boolean justClosed = false;
    boolean tooLong = false;
    int previous = ',';
    do {
      int begin = next;
      while (next < filled) {
        int b = buffer[next++];
        if (b == '"' && quoted) {
          // A mark in the middle of a field without marks is a mark, as every spreadsheet has it.
          boolean opens = justClosed || !isInsideField(previous);
          justClosed = inQuotes;
          inQuotes = !inQuotes && opens;
        } else if (b == '\n') {
          line++;
          if (!inQuotes) {
            tooLong |= !keep(bytes, begin, next - 1 - begin, tooLong);
            return Optional.of(finished(first, bytes, tooLong, Outcome.WHOLE));
          }
        }
        justClosed &= b == '"';
        previous = b;
      }
      tooLong |= !keep(bytes, begin, next - begin, tooLong);
    } while (fill());
    return Optional.of(
        finished(first, bytes, tooLong, inQuotes ? Outcome.UNCLOSED : Outcome.WHOLE));
  }

  private static boolean isInsideField(int previous) {
    return previous != ',' && previous != ';' && previous != '\t' && previous != '\n';
  }

  private boolean keep(ByteArrayOutputStream bytes, int begin, int length, boolean tooLong) {
    if (tooLong || bytes.size() + length > limit) {
      bytes.reset();
      return false;
    }
    bytes.write(buffer, begin, length);
    return true;
  }

  private static Raw finished(
      long first, ByteArrayOutputStream bytes, boolean tooLong, Outcome outcome) {
    return tooLong
        ? new Raw(first, new byte[0], Outcome.TOO_LONG)
        : new Raw(first, bytes.toByteArray(), outcome);
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
