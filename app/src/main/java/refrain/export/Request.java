package refrain.export;

import java.util.Optional;
import refrain.store.Query;

/**
 * What is to be written, and how.
 *
 * @param what of the archive
 * @param format in which
 * @param query what is chosen among it; matters only where {@link What#isChosen}
 * @param verbatim whether in CSV a text that begins as a formula does is left as it is
 * @param desk address of a desk, which the names of things in linked data lead to
 * @param secrets whether of an archive the addresses that its questions tell are written too, with
 *     their keys
 */
public record Request(
    What what,
    Format format,
    Query query,
    boolean verbatim,
    Optional<String> desk,
    boolean secrets) {

  /**
   * @throws IllegalArgumentException if it is not written in this format
   */
  public Request {
    if (!what.formats().contains(format)) {
      throw new IllegalArgumentException("no form of " + what + ": " + format);
    }
  }
}
