package refrain.resolve;

import java.util.List;
import java.util.Optional;

/**
 * An office that people hold.
 *
 * @param role its canonical name
 * @param titles the words for it that leave the bearer's gender open
 * @param he the words for a man who holds it
 * @param she the words for a woman who holds it
 * @param country the country it belongs to, where the title alone says so
 * @param body the body it belongs to, where the title alone says so
 * @param kind the kind of body it belongs to
 * @param loose true for words that describe people more than they name a post: "official"
 * @param posted true where a country after the title is where the bearer is sent, not whose he is:
 *     "envoy for Veldoria"
 */
record Office(
    String role,
    List<String> titles,
    List<String> he,
    List<String> she,
    Optional<String> country,
    Optional<String> body,
    Optional<String> kind,
    boolean loose,
    boolean posted) {

  Office {
    titles = List.copyOf(titles);
    he = List.copyOf(he);
    she = List.copyOf(she);
  }
}
