package refrain.alert;

import java.util.Map;

/** Sends a body to an address on the web. */
@FunctionalInterface
interface Post {

  /**
   * Sends it once; whatever happens comes back as an answer.
   *
   * @param headers names and values besides those of HTTP itself
   */
  Answer send(Destination to, Map<String, String> headers, byte[] body);
}
