package refrain.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import refrain.domain.Id;
import refrain.domain.Speaker;

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

  /**
   * An article's address, if it is one of the web that others may be led to: what a stranger's
   * document gives as its own may be anything.
   */
  static Optional<String> web(Optional<String> address) {
    return address.filter(Iris::isWeb);
  }

  private static boolean isWeb(String address) {
    try {
      URI uri = new URI(address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
