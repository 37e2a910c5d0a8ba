package refrain.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Where a browser comes in with a token, and leaves. */
final class Door {

  private static final int LONGEST_FORM = 4_096;

  private final Listening listening;
  private final Guard guard;
  private final Visits visits;
  private final Pages pages;

  Door(Listening listening, Guard guard, Visits visits, Pages pages) {
    this.listening = listening;
    this.guard = guard;
    this.visits = visits;
    this.pages = pages;
  }

  /** The page that asks for a token. */
  Reply shown(HttpExchange exchange) {
    if (listening.tokens().isEmpty()) {
      return Reply.empty(303).with("Location", "/");
    }
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    Asked asked = Asked.of("/enter", query, Map.of(), false);
    return pages.door(exchange, 200, within(asked.text("next").orElse("/")), Optional.empty());
  }

  /** What sending the form leads to. */
  Reply entered(HttpExchange exchange) throws IOException {
    if (listening.tokens().isEmpty()) {
      return Reply.empty(303).with("Location", "/");
    }
    int wait = guard.triesTooOften(exchange);
    if (wait > 0) {
      return pages
          .door(exchange, 429, "/", Optional.of("Too many tries; try again in " + wait + " s."))
          .with("Retry-After", Integer.toString(wait));
    }
    byte[] form;
    try (InputStream in = exchange.getRequestBody()) {
      form = in.readNBytes(LONGEST_FORM + 1);
    }
    if (form.length > LONGEST_FORM) {
      return pages.door(exchange, 413, "/", Optional.of("That is longer than any token."));
    }
    Asked asked = Asked.of("/enter", new String(form, StandardCharsets.UTF_8), Map.of(), false);
    String next = within(asked.text("next").orElse("/"));
    if (!listening.tokens().get().has(asked.text("token").orElse("").strip())) {
      return pages.door(exchange, 403, next, Optional.of("That token opens nothing here."));
    }
    return Reply.empty(303)
        .with("Location", next)
        .with("Set-Cookie", cookie(visits.begin(), Visits.STAY.toSeconds(), exchange));
  }

  /** What leaving leads to. */
  Reply left(HttpExchange exchange) {
    Guard.cookie(exchange).ifPresent(visits::end);
    return Reply.empty(303).with("Location", "/").with("Set-Cookie", cookie("", 0, exchange));
  }

  private String cookie(String value, long seconds, HttpExchange exchange) {
    boolean encrypted =
        listening.isEncrypted(String.valueOf(exchange.getRequestHeaders().getFirst("Host")))
            || "https".equalsIgnoreCase(exchange.getRequestHeaders().getFirst("X-Forwarded-Proto"));
    return Guard.COOKIE
        + "="
        + value
        + "; Path=/; HttpOnly; SameSite=Strict; Max-Age="
        + seconds
        + (encrypted ? "; Secure" : "");
  }

  /** An address within the desk; its first page for any other. */
  private static String within(String next) {
    boolean inside =
        next.startsWith("/")
            && !next.startsWith("//")
            && next.chars().allMatch(c -> c > 0x20 && c < 0x7F && c != '\\');
    return inside ? next : "/";
  }
}
