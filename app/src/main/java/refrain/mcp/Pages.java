package refrain.mcp;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The addresses of the desk's pages.
 *
 * @param desk what they begin with, such as {@code http://127.0.0.1:7373}, no slash at its end;
 *     empty where no desk is known
 */
record Pages(Optional<String> desk) {

  /** The address of a page; empty where no desk is known. */
  Optional<String> at(String path) {
    return desk.map(d -> d + path);
  }

  /** A path with what is asked for; what is empty is left out. */
  static String path(String path, Map<String, Optional<String>> asked) {
    String query =
        new TreeMap<>(asked)
            .entrySet().stream()
                .filter(e -> e.getValue().isPresent())
                .map(
                    e ->
                        e.getKey()
                            + "="
                            + URLEncoder.encode(e.getValue().orElseThrow(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }
}
