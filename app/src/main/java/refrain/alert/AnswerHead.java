package refrain.alert;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the head of an answer of HTTP/1.1 (RFC 9112), and nothing behind it. */
final class AnswerHead {

  /** More than any honest host sends. */
  private static final int LONGEST = 16 * 1024;

  private static final int INTERIM = 5;
  private static final int LONGEST_WAIT_DIGITS = 7;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9][0-9])(?: .*)?");
  private static final Pattern RETRY =
      Pattern.compile("(?i)retry-after:[ \\t]*([0-9]{1," + LONGEST_WAIT_DIGITS + "})[ \\t]*");

  private AnswerHead() {}

  /**
   * The first answer that is none of 1xx.
   *
   * @throws IOException if the connection breaks
   */
  static Answer read(InputStream in) throws IOException {
    for (int i = 0; i <= INTERIM; i++) {
      Optional<String> head = head(in);
      if (head.isEmpty()) {
        return new Answer.Nothing("an answer whose head is longer than " + LONGEST + " bytes");
      }
      String[] lines = head.get().split("\r?\n", -1);
      Matcher status = STATUS.matcher(lines[0]);
      if (!status.matches()) {
        return new Answer.Nothing("an answer that is not HTTP/1.1");
      }
      int number = Integer.parseInt(status.group(1));
      if (number >= 200) {
        return new Answer.Got(number, retryAfter(lines));
      }
    }
    return new Answer.Nothing("nothing but interim answers");
  }

  /** All up to the first empty line; empty if none comes soon enough. */
  private static Optional<String> head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    boolean lineIsEmpty = false;
    while (head.size() < LONGEST) {
      int b = in.read();
      if (b < 0) {
        throw new EOFException("it ended before an answer");
      }
      head.write(b);
      if (b == '\n' && lineIsEmpty) {
        return Optional.of(head.toString(StandardCharsets.ISO_8859_1));
      }
      lineIsEmpty = b == '\n' || (b == '\r' && lineIsEmpty);
    }
    return Optional.empty();
  }

  private static Optional<Duration> retryAfter(String[] lines) {
    for (String line : lines) {
      Matcher retry = RETRY.matcher(line);
      if (retry.matches()) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(retry.group(1))));
      }
    }
    return Optional.empty();
  }
}
