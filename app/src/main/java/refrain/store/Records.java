package refrain.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import refrain.wire.KeptLine;
import refrain.wire.Wire;

/** The whole record of a document as bytes: a line of the wire, in UTF-8, packed by zlib. */
final class Records {

  private static final int BUFFER = 16_384;
  private static final String UNREADABLE =
      "; expected a line of the wire packed by zlib; put back a copy of the archive";

  private Records() {}

  static byte[] write(Kept kept) {
    String line = Wire.write(new KeptLine(kept.article(), kept.reports()));
    return packed(line.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws IllegalArgumentException if it is damaged
   */
  static Kept read(byte[] record) {
    KeptLine line = Wire.readKept(unpacked(record));
    return new Kept(line.article(), line.reports());
  }

  private static byte[] packed(byte[] plain) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(plain);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
      byte[] buffer = new byte[BUFFER];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static byte[] unpacked(byte[] packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 4 + 64);
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new IllegalArgumentException("a record that ends too early" + UNREADABLE);
        }
        out.write(buffer, 0, n);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("a record that is not packed" + UNREADABLE, e);
    } finally {
      inflater.end();
    }
  }
}
