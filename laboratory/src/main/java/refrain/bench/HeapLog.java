package refrain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a Java process's heap held, from the log of its collections.
 *
 * @param peak the most it held, garbage included, in bytes
 * @param live the most that a collection left, in bytes: the most that was needed, and more where
 *     only the young were collected
 */
record HeapLog(OptionalLong peak, OptionalLong live) {

  private static final Pattern COLLECTION =
      Pattern.compile(" (\\d+)([KMG])->(\\d+)([KMG])\\(\\d+[KMG]\\)");

  /** Reads a log of {@code -Xlog:gc}; one that is not there says nothing. */
  static HeapLog read(Path log) throws IOException {
    OptionalLong peak = OptionalLong.empty();
    OptionalLong live = OptionalLong.empty();
    if (Files.exists(log)) {
      for (String line : Files.readAllLines(log)) {
        Matcher collection = COLLECTION.matcher(line);
        if (collection.find()) {
          peak = larger(peak, bytes(collection.group(1), collection.group(2)));
          live = larger(live, bytes(collection.group(3), collection.group(4)));
        }
      }
    }
    return new HeapLog(peak, live);
  }

  private static OptionalLong larger(OptionalLong a, long b) {
    return OptionalLong.of(Math.max(a.orElse(0), b));
  }

  private static long bytes(String number, String unit) {
    return Long.parseLong(number) << (10 * (1 + "KMG".indexOf(unit)));
  }
}
