package refrain.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * A bar on standard error, shown only on a terminal and only when the work takes longer than a
 * moment.
 */
final class Progress {

  private static final long FIRST_NANOS = 1_000_000_000L;
  private static final long STEP_NANOS = 100_000_000L;
  private static final int BAR = 30;

  private final Session session;
  private final long began;
  private final long total;
  private final String noun;
  private long next;
  private long done;
  private int documents;
  private boolean shown;

  /**
   * @param total number of bytes to come
   */
  Progress(Session session, long total) {
    this(session, total, "document");
  }

  /**
   * @param total number of bytes, or of whatever is counted, to come
   * @param noun what one of the things that are done is called
   */
  Progress(Session session, long total, String noun) {
    this.session = session;
    this.total = total;
    this.noun = noun;
    this.began = session.nanos().getAsLong();
    this.next = began + FIRST_NANOS;
  }

  /** Counts a document of a number of bytes as done. */
  synchronized void done(long bytes) {
    done += bytes;
    documents++;
    long now = session.nanos().getAsLong();
    if (session.terminal().liveErrors() && now >= next) {
      next = now + STEP_NANOS;
      double share = total <= 0 ? 0 : Math.min(1, (double) done / total);
      int full = (int) (share * BAR);
      write(
          String.format(
              Locale.ROOT,
              "\r%s%s %3d %%  %s",
              "█".repeat(full),
              "░".repeat(BAR - full),
              (int) (share * 100),
              Counted.of(documents, noun)));
      shown = true;
    }
  }

  /** Says what goes on after the last document, if the bar is shown. */
  synchronized void then(String what) {
    if (shown) {
      write("\r\u001b[2K" + what);
    }
  }

  /** Takes the bar away. */
  synchronized void clear() {
    if (shown) {
      write("\r\u001b[2K");
      shown = false;
    }
  }

  /** How long it took, as people say it. */
  String time() {
    double seconds = (session.nanos().getAsLong() - began) / 1e9;
    return seconds < 60
        ? String.format(Locale.ROOT, "%.1f s", seconds)
        : String.format(Locale.ROOT, "%d min %d s", (int) seconds / 60, (int) seconds % 60);
  }

  private void write(String text) {
    try {
      Writer errors = session.errors();
      errors.write(text);
      errors.flush();
    } catch (IOException e) {
      // Nobody watches any more.
      next = Long.MAX_VALUE;
    }
  }
}
