package refrain.export;

import java.util.Optional;
import refrain.domain.Id;
import refrain.domain.Speaker;
import refrain.store.WebAddress;

/**
 * Names of things in linked data: addresses of a desk where one is told, else names under {@code
 * urn:refrain:}, which lead nowhere and stay.
 */
final class Iris {

  static final String PREFIX = "urn:refrain:";

  private final Optional<String> desk;

  /**
   * @param desk the desk's address, {@code https://desk.example/}
   */
  Iris(Optional<String> desk) {
    this.desk = desk.map(d -> d.endsWith("/") ? d : d + "/");
  }

  String report(Told told) {
    Id report = told.said().report();
    return desk.map(d -> document(told) + "#r-" + report).orElse(PREFIX + "report:" + report);
  }

  String document(Told told) {
    Id id = told.article().id();
    return desk.map(d -> d + "article/" + id).orElse(PREFIX + "document:" + id);
  }

  String statement(Id id) {
    return desk.map(d -> d + "statement/" + id).orElse(PREFIX + "statement:" + id);
  }

  String refrain(Id id) {
    return desk.map(d -> d + "refrain/" + id).orElse(PREFIX + "refrain:" + id);
  }

  String speaker(Speaker speaker) {
    Id id = speaker.id();
    return desk.map(d -> d + "speaker/" + id).orElse(PREFIX + "speaker:" + id);
  }

  /** A name for the whole export. */
  String collection(String what) {
    return desk.map(d -> d + "export/" + what).orElse(PREFIX + "export:" + what);
  }

  /** An article's address, if others may be led there. */
  static Optional<String> web(Optional<String> address) {
    return address.flatMap(WebAddress::find).map(WebAddress::text);
  }
}
