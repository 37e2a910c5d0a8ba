package refrain.resolve;

import java.util.List;
import java.util.Optional;

/**
 * A particular body.
 *
 * @param name its canonical name
 * @param country the country it belongs to
 * @param kind its kind, or a word of the reader's own such as "media"
 * @param spellings further names
 * @param sites the hosts of its own web pages
 */
record Body(
    String name,
    Optional<String> country,
    Optional<String> kind,
    List<String> spellings,
    List<String> sites) {

  Body {
    spellings = List.copyOf(spellings);
    sites = List.copyOf(sites);
  }
}
