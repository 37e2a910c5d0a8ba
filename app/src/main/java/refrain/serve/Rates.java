package refrain.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each client may ask: a bucket of tokens for each, which fills steadily; an answer takes
 * one.
 */
final class Rates {

  private static final int MOST_CLIENTS = 10_000;
  private static final double NANOS = 1e9;

  private static final class Bucket {
    private double tokens;
    private long filled;

    private Bucket(double tokens, long filled) {
      this.tokens = tokens;
      this.filled = filled;
    }
  }

  private final double perSecond;
  private final double burst;
  private final LongSupplier nanos;
  // The client that asked least lately is forgotten first; by then its bucket is full again.
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  /**
   * @param perSecond tokens a second
   * @param burst tokens of a full bucket
   */
  Rates(double perSecond, double burst, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanos = nanos;
  }

  /**
   * Takes tokens for a client.
   *
   * @return 0 if there were enough, else the seconds after which there will be, at least 1
   */
  synchronized int take(String client, double tokens) {
    long now = nanos.getAsLong();
    Bucket bucket = buckets.computeIfAbsent(client, c -> new Bucket(burst, now));
    bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.filled) / NANOS * perSecond);
    bucket.filled = now;
    if (bucket.tokens >= tokens) {
      bucket.tokens -= tokens;
      return 0;
    }
    return (int) Math.max(1, Math.ceil((tokens - bucket.tokens) / perSecond));
  }
}
