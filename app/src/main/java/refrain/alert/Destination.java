package refrain.alert;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * An address on the web that may be told.
 *
 * @param address the address
 * @param host its host, without the brackets of IPv6
 * @param port its port
 * @param secure whether it is {@code https}
 * @param allowPrivate whether it may lie in a network that is not the public one, and be {@code
 *     http} where that is this machine
 */
public record Destination(
    URI address, String host, int port, boolean secure, boolean allowPrivate) {

  private static final int LONGEST = 2000;

  /**
   * Reads an address.
   *
   * @throws IllegalArgumentException if nobody may be told there; says what was found, what was
   *     expected
   */
  public static Destination parse(String text, boolean allowPrivate) {
    URI uri = uri(text);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    String host = uri.getHost();
    if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      throw refused(text, "expected an address with a host, without a name, password or #part");
    }
    if (!scheme.equals("https") && !(scheme.equals("http") && allowPrivate)) {
      throw refused(
          text, "expected https; http only with --allow-private, for a program on this machine");
    }
    int port = uri.getPort() < 0 ? (scheme.equals("https") ? 443 : 80) : uri.getPort();
    if (port < 1 || port > 65_535) {
      throw refused(text, "expected a port between 1 and 65535");
    }
    boolean six = host.startsWith("[");
    return new Destination(
        uri,
        six ? host.substring(1, host.length() - 1) : host,
        port,
        scheme.equals("https"),
        allowPrivate);
  }

  private static URI uri(String text) {
    if (text.length() > LONGEST) {
      throw refused(text.substring(0, 40) + "…", "expected at most " + LONGEST + " characters");
    }
    try {
      return new URI(new URI(text).toASCIIString());
    } catch (URISyntaxException e) {
      throw refused(text, "expected an address such as https://desk.example/hooks/refrain");
    }
  }

  private static IllegalArgumentException refused(String text, String expected) {
    return new IllegalArgumentException("cannot tell " + text + ": " + expected);
  }

  /** What a request asks the host for: the path and what comes behind it. */
  String target() {
    String path = address.getRawPath();
    return (path == null || path.isEmpty() ? "/" : path)
        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
  }

  /** The value of the header {@code Host}. */
  String authority() {
    return address.getRawAuthority();
  }
}
