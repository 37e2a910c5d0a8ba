package refrain.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each request before anything else does: whether it is too long, comes too often, was
 * brought here by another site, and whether whoever asks may come in.
 */
final class Guard {

  static final String COOKIE = "refrain_visit";

  private static final int LONGEST_QUERY = 2_048;
  private static final int LONGEST_PATH = 1_024;
  private static final Set<String> SAFE = Set.of("GET", "HEAD");
  private static final Set<String> TAKES_POST = Set.of("/enter", "/leave");
  private static final double COST_OF_TRYING = 20;

  private final Listening listening;
  private final Rates rates;
  private final Visits visits;

  Guard(Listening listening, Rates rates, Visits visits) {
    this.listening = listening;
    this.rates = rates;
    this.visits = visits;
  }

  /** Why a request is refused. */
  sealed interface Refusal {

    /** For what it is. */
    record Because(Problem problem, Optional<String> header, String value) implements Refusal {}

    /** Nobody knows who asks. */
    record Stranger() implements Refusal {}
  }

  private static Optional<Refusal> because(int status, String title, String detail) {
    return Optional.of(
        new Refusal.Because(new Problem(status, title, detail), Optional.empty(), ""));
  }

  /** Why the request is refused; empty if it is not. */
  Optional<Refusal> refuses(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    URI uri = exchange.getRequestURI();
    String path = Optional.ofNullable(uri.getRawPath()).orElse("");
    String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
    if (path.length() > LONGEST_PATH || query.length() > LONGEST_QUERY) {
      return because(
          414,
          "Too long",
          "the address has "
              + (path.length() + query.length())
              + " characters; expected a path of at most 1,024 and a query of at most 2,048");
    }
    List<String> hosts = headers.getOrDefault("Host", List.of());
    if (hosts.size() != 1
        || !listening.isOwn(hosts.get(0), exchange.getLocalAddress().getAddress())) {
      return because(
          421,
          "Not this host",
          "the desk was asked for under a name that is not its own; expected the address that it"
              + " printed when it started, or one given by --name");
    }
    int wait = rates.take(client(exchange), 1);
    if (wait > 0) {
      return Optional.of(
          new Refusal.Because(
              new Problem(
                  429,
                  "Too often",
                  "more questions than the desk answers one client; ask again in " + wait + " s"),
              Optional.of("Retry-After"),
              Integer.toString(wait)));
    }
    String method = exchange.getRequestMethod();
    boolean post = method.equals("POST") && TAKES_POST.contains(path);
    if (!SAFE.contains(method) && !post) {
      return Optional.of(
          new Refusal.Because(
              new Problem(
                  405, "Not this way", "found " + method + ", expected GET: the desk only tells"),
              Optional.of("Allow"),
              TAKES_POST.contains(path) ? "GET, HEAD, POST" : "GET, HEAD"));
    }
    if (post && isFromElsewhere(headers, hosts.get(0))) {
      return because(
          403, "From elsewhere", "another site sent this; expected one of the desk's own pages");
    }
    boolean open = path.startsWith("/static/") || path.equals("/enter");
    return open || isKnown(exchange) ? Optional.empty() : Optional.of(new Refusal.Stranger());
  }

  /** Whether a try to come in comes too soon after others; the seconds to wait, 0 if not. */
  int triesTooOften(HttpExchange exchange) {
    return rates.take("enter " + client(exchange), COST_OF_TRYING);
  }

  private boolean isKnown(HttpExchange exchange) {
    if (listening.tokens().isEmpty()) {
      return true;
    }
    Optional<String> sent = token(exchange);
    if (sent.isPresent()) {
      boolean known = listening.tokens().get().has(sent.get());
      if (!known) {
        // Guessing is slow: a wrong token costs as much as many answers.
        rates.take(client(exchange), COST_OF_TRYING);
      }
      return known;
    }
    return cookie(exchange).filter(visits::has).isPresent();
  }

  /**
   * The token that a program sent. Feed readers know no other way than a name and a password, which
   * browsers would send by themselves: of them it is taken for feeds alone.
   */
  private static Optional<String> token(HttpExchange exchange) {
    String sent = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    if (sent.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return Optional.of(sent.substring(7).strip());
    }
    if (sent.regionMatches(true, 0, "Basic ", 0, 6) && isFeed(exchange.getRequestURI().getPath())) {
      return Optional.of(password(sent.substring(6).strip()));
    }
    return Optional.empty();
  }

  /** What stands after the name of a pair in Base64 (RFC 7617); empty if it is none. */
  private static String password(String pair) {
    try {
      String decoded = new String(Base64.getDecoder().decode(pair), StandardCharsets.UTF_8);
      return decoded.substring(decoded.indexOf(':') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** Whether a path is that of a feed. */
  static boolean isFeed(String path) {
    return path.startsWith("/alerts/") && path.endsWith(".atom");
  }

  /** The cookie of a browser that came in. */
  static Optional<String> cookie(HttpExchange exchange) {
    for (String header : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
      for (String pair : header.split(";", -1)) {
        String[] parts = pair.strip().split("=", 2);
        if (parts.length == 2 && parts[0].equals(COOKIE)) {
          return Optional.of(parts[1]);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether another site made the browser send this. A client that is no browser sends neither
   * header.
   */
  private static boolean isFromElsewhere(Headers headers, String host) {
    String site = headers.getFirst("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    return isOther(headers.getFirst("Origin"), host);
  }

  private static boolean isOther(@Nullable String origin, String host) {
    if (origin == null) {
      return false;
    }
    int scheme = origin.indexOf("://");
    return scheme < 0
        || !origin
            .substring(scheme + 3)
            .toLowerCase(Locale.ROOT)
            .equals(host.toLowerCase(Locale.ROOT));
  }

  private static String client(HttpExchange exchange) {
    return exchange.getRemoteAddress().getAddress().getHostAddress();
  }
}
