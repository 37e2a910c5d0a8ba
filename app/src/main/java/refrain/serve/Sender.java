package refrain.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Sends replies: with the headers that keep a browser safe, compressed where the other side can.
 */
final class Sender {

  private static final int WORTH_COMPRESSING = 600;

  // No script, style or picture but the desk's own, none within the page, and no page within
  // another.
  private static final String CONTENT_SECURITY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> SAFE =
      Map.of(
          "Content-Security-Policy", CONTENT_SECURITY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Embedder-Policy", "require-corp",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()",
          "X-Robots-Tag", "noindex");

  private Sender() {}

  static void send(HttpExchange exchange, Reply reply) {
    Headers headers = exchange.getResponseHeaders();
    SAFE.forEach(headers::set);
    reply.headers().forEach(headers::set);
    if (!headers.containsKey("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
    byte[] body = reply.body();
    if (!reply.type().isEmpty()) {
      headers.set("Content-Type", reply.type());
      headers.set("Vary", "Accept, Accept-Encoding, Cookie");
      if (body.length >= WORTH_COMPRESSING && takesGzip(exchange.getRequestHeaders())) {
        body = compressed(body);
        headers.set("Content-Encoding", "gzip");
      }
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    try {
      if (head || body.length == 0) {
        if (head && !reply.type().isEmpty()) {
          headers.set("Content-Length", Integer.toString(body.length));
        }
        exchange.sendResponseHeaders(reply.status(), -1);
      } else {
        exchange.sendResponseHeaders(reply.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(body);
        }
      }
    } catch (IOException e) {
      // Whoever asked is gone; there is nobody to tell.
      exchange.close();
    }
  }

  private static boolean takesGzip(Headers request) {
    String accepted = request.getFirst("Accept-Encoding");
    if (accepted == null) {
      return false;
    }
    for (String coding : accepted.split(",", -1)) {
      String[] parts = coding.strip().split(";", 2);
      if (parts[0].strip().equalsIgnoreCase("gzip")) {
        return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
      }
    }
    return false;
  }

  private static byte[] compressed(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }
}
