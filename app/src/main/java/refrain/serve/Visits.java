package refrain.serve;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Browsers that came in with a token; each is known by a cookie, of which only the digest is kept.
 */
final class Visits {

  /** For how long a browser stays in. */
  static final Duration STAY = Duration.ofHours(12);

  private static final int MOST = 10_000;

  private final SecureRandom random;
  private final LongSupplier nanos;
  private final Map<String, Long> begun = new LinkedHashMap<>();

  Visits(SecureRandom random, LongSupplier nanos) {
    this.random = random;
    this.nanos = nanos;
  }

  /** Lets a browser in; the value of its cookie. */
  synchronized String begin() {
    String value = Tokens.made(random);
    if (begun.size() >= MOST) {
      Iterator<String> oldest = begun.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    begun.put(Tokens.hexDigest(value), nanos.getAsLong());
    return value;
  }

  /** Whether a browser with this cookie is in. */
  synchronized boolean has(String value) {
    Long since = begun.get(Tokens.hexDigest(value));
    return since != null && nanos.getAsLong() - since < STAY.toNanos();
  }

  synchronized void end(String value) {
    begun.remove(Tokens.hexDigest(value));
  }
}
