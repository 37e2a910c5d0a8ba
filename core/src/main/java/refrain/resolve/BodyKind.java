package refrain.resolve;

import java.util.List;
import java.util.Optional;

/**
 * A kind of body that many countries have, such as a foreign ministry.
 *
 * @param kind its key
 * @param name the name of such a body where the country has no entry of its own
 * @param fields what a ministry of this kind looks after: "foreign", "foreign affairs"
 * @param phrases further words for it, as they stand
 * @param minister the office of the minister
 */
record BodyKind(
    String kind,
    String name,
    List<String> fields,
    List<String> phrases,
    Optional<String> minister) {

  BodyKind {
    fields = List.copyOf(fields);
    phrases = List.copyOf(phrases);
  }
}
