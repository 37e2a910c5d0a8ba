package refrain.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status of HTTP
 * @param type media type; empty where there is no body
 * @param headers further ones
 * @param body the bytes, before compression
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, String type, Map<String, String> headers, byte[] body) {

  static final String HTML = "text/html; charset=utf-8";
  static final String JSON = "application/json";
  static final String ATOM = "application/atom+xml; charset=utf-8";
  static final String PROBLEM = "application/problem+json";

  Reply {
    headers = Map.copyOf(headers);
  }

  static Reply of(int status, String type, byte[] body) {
    return new Reply(status, type, Map.of(), body);
  }

  static Reply text(int status, String type, String body) {
    return of(status, type, body.getBytes(StandardCharsets.UTF_8));
  }

  static Reply empty(int status) {
    return of(status, "", new byte[0]);
  }

  /** The same with one more header. */
  Reply with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Reply(status, type, more, body);
  }
}
