package refrain.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;

/** Bytes to characters, or why they are no text. */
final class Decoder {

  /** The most bytes a document may have: 64 MiB. */
  static final int MOST_BYTES = 64 * 1024 * 1024;

  /** The most bytes a line of plain text may have: 16 MiB. */
  static final int MOST_BYTES_A_LINE = 16 * 1024 * 1024;

  // One control character in so many is an accident of copying; more are no text.
  private static final int CHARACTERS_FOR_EACH_CONTROL = 50;

  private Decoder() {}

  /** Plain text or Markdown: UTF-8, or UTF-16 with a byte-order mark. */
  static Decoded text(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return refused(
          RefusalReason.TOO_LONG,
          "document of " + mebibytes(bytes.length) + ", at most 64 MiB are read; split it");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return checked(new String(bytes, 2, bytes.length - 2, UTF_16BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return checked(new String(bytes, 2, bytes.length - 2, UTF_16LE));
    }
    int line = longestLine(bytes);
    if (line > MOST_BYTES_A_LINE) {
      return refused(
          RefusalReason.TOO_LONG,
          "line of " + mebibytes(line) + ", at most 16 MiB are read; is this a text?");
    }
    return refuseBinary(bytes).<Decoded>map(Decoded.Refused::new).orElseGet(() -> utf8(bytes));
  }

  /** Why these bytes are no text in any character set; empty if they may be. */
  static Optional<Reading.Refused> refuseBinary(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of(
          new Reading.Refused(
              RefusalReason.EMPTY, "no bytes; expected text; fill it or leave it out"));
    }
    int nul = indexOfNul(bytes);
    boolean wide = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
    return nul < 0 || wide
        ? Optional.empty()
        : Optional.of(
            new Reading.Refused(
                RefusalReason.BINARY,
                "NUL byte at offset "
                    + nul
                    + "; expected text; convert it to text or leave it out"));
  }

  private static Decoded utf8(byte[] bytes) {
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    CharsetDecoder decoder =
        UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length - mark);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      return refused(
          RefusalReason.ENCODING,
          String.format(
              Locale.ROOT,
              "invalid UTF-8 at byte offset %d (0x%02X)%s",
              at,
              bytes[at] & 0xFF,
              looksLikeWindows1252(bytes)
                  ? ", it looks like Windows-1252 or Latin-1; convert it to UTF-8"
                  : ", expected UTF-8; convert it to UTF-8"));
    }
    out.flip();
    return checked(out.toString());
  }

  private static Decoded checked(String text) {
    int controls = 0;
    boolean visible = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B) {
        controls++;
      } else if (!visible && Character.isLetterOrDigit(c)) {
        visible = true;
      }
    }
    if (controls > 0 && controls > text.length() / CHARACTERS_FOR_EACH_CONTROL) {
      return refused(
          RefusalReason.BINARY,
          controls + " control characters in " + text.length() + ", expected text");
    }
    if (!visible) {
      return refused(RefusalReason.EMPTY, "no letter and no digit in the text");
    }
    return new Decoded.Text(text);
  }

  // Windows-1252 leaves five bytes unused; its letters and curly quotation marks stand alone
  // between
  // ASCII characters, which no other wide encoding does for most of its bytes.
  private static boolean looksLikeWindows1252(byte[] bytes) {
    int high = 0;
    int alone = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D) {
        return false;
      }
      if (b >= 0x80) {
        high++;
        boolean left = i == 0 || bytes[i - 1] >= 0;
        boolean right = i + 1 == bytes.length || bytes[i + 1] >= 0;
        alone += left && right ? 1 : 0;
      }
    }
    return alone * 2 > high;
  }

  private static int longestLine(byte[] bytes) {
    int longest = 0;
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        longest = Math.max(longest, i - begin);
        begin = i + 1;
      }
    }
    return Math.max(longest, bytes.length - begin);
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String mebibytes(int bytes) {
    return String.format(Locale.ROOT, "%.1f MiB", bytes / (1024.0 * 1024.0));
  }

  private static Decoded refused(RefusalReason reason, String message) {
    return new Decoded.Refused(new Reading.Refused(reason, message));
  }
}
