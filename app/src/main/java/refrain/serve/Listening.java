package refrain.serve;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import refrain.store.WebAddress;

/**
 * Where the desk is reached, and by whom.
 *
 * @param host the address or name of this machine to listen at
 * @param port the port; 0 for any free one
 * @param names further names under which browsers reach it, as of a proxy before it
 * @param tokens what opens it; needed where others than this machine reach it
 * @param perSecond answers a second for one client
 * @param address where browsers and feed readers find it, as that of a proxy before it; without
 *     path
 */
public record Listening(
    String host,
    int port,
    List<String> names,
    Optional<Tokens> tokens,
    int perSecond,
    Optional<URI> address) {

  /** The port where nobody names one. */
  public static final int PORT = 7373;

  /** Answers a second for one client where nobody says how many. */
  public static final int PER_SECOND = 200;

  /**
   * @throws IllegalArgumentException if others than this machine would reach it without a token,
   *     there is no such host, or the address is none of the web or has more than a host and a port
   */
  public Listening {
    address = address.map(Listening::bare);
    names =
        Stream.concat(names.stream(), address.map(URI::getHost).stream())
            .map(n -> n.toLowerCase(Locale.ROOT))
            .toList();
    boolean beyond = !isLoopback(host) || names.stream().anyMatch(n -> !isLoopbackName(n));
    if (beyond && tokens.isEmpty()) {
      throw new IllegalArgumentException(
          "the desk at "
              + host
              + " could be read by others than this machine; expected tokens that let them in: give"
              + " --token-file FILE (--make-token FILE makes one), or listen at 127.0.0.1");
    }
    if (port < 0 || port > 65_535 || perSecond < 1) {
      throw new IllegalArgumentException(
          "port " + port + ", rate " + perSecond + ": expected 0 to 65535, and 1 or more");
    }
  }

  /** This machine alone. */
  public static Listening local(int port) {
    return new Listening(
        "127.0.0.1", port, List.of(), Optional.empty(), PER_SECOND, Optional.empty());
  }

  private static URI bare(URI address) {
    WebAddress web =
        WebAddress.find(address.toString())
            .filter(WebAddress::isPlain)
            .filter(w -> Set.of("", "/").contains(address.getRawPath()))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "address "
                            + address
                            + ": expected a host of the web alone, as in https://desk.example"));
    return URI.create(web.text().toLowerCase(Locale.ROOT).replaceFirst("/$", ""));
  }

  /**
   * Where a client finds the desk, as far as the path: the address that was given, else where the
   * client asked.
   *
   * @param hostHeader of a request that the guard let in
   */
  String base(String hostHeader) {
    return address.map(URI::toString).orElse("http://" + hostHeader);
  }

  /** Whether browsers come by an encrypted connection when they ask a host. */
  boolean isEncrypted(String hostHeader) {
    return address
        .filter(a -> a.getScheme().equals("https"))
        .filter(a -> a.getHost().equalsIgnoreCase(withoutPort(hostHeader)))
        .isPresent();
  }

  /**
   * Whether the {@code Host} of a request is one of the desk's own. Another name that leads here is
   * somebody's trick to read the desk through a browser (DNS rebinding).
   *
   * @param at the address at which the request came in
   */
  boolean isOwn(String hostHeader, InetAddress at) {
    String name = withoutPort(hostHeader).toLowerCase(Locale.ROOT);
    return isLoopbackName(name)
        || name.equals(host.toLowerCase(Locale.ROOT))
        || names.contains(name)
        || bare(name).equals(bare(at.getHostAddress()));
  }

  static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  private static String bare(String address) {
    String inside =
        address.startsWith("[") && address.endsWith("]")
            ? address.substring(1, address.length() - 1)
            : address;
    int zone = inside.indexOf('%');
    return zone < 0 ? inside : inside.substring(0, zone);
  }

  private static boolean isLoopbackName(String name) {
    return name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]");
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("no such host: " + host, e);
    }
  }
}
