package refrain.serve;

import java.io.IOException;
import java.util.Optional;
import refrain.domain.Id;

/** Feeds that are made elsewhere and handed out here. */
@FunctionalInterface
public interface Feeds {

  /** Media type of a feed. */
  String TYPE = "application/atom+xml; charset=utf-8";

  /** No feeds at all. */
  static Feeds none() {
    return (id, base, before) -> Optional.empty();
  }

  /**
   * A page of a feed.
   *
   * @param id of what it tells of
   * @param base where the desk is, as far as the path
   * @param before a number behind which the page begins; empty for the first page
   * @return its bytes; empty if there is no such feed
   * @throws IOException if it cannot be made now
   */
  Optional<byte[]> find(Id id, String base, Optional<Long> before) throws IOException;
}
