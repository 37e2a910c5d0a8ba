package refrain.serve;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One page of every kind that the desk's links lead to, found by following them. */
final class Tour {

  private Tour() {}

  /**
   * The paths, first met first: two pages are of one kind if they differ in ids and values alone.
   */
  static List<String> of(Site site) throws IOException {
    Set<String> kinds = new HashSet<>();
    return List.copyOf(
        site.walk(
                List.of(
                    "/", "/search?q=shoals", "/search?q=zzzz", "/search?q=rung:high", "/nothing"),
                (from, link) -> isPage(link) && kinds.add(kind(link)))
            .keySet());
  }

  private static boolean isPage(String link) {
    String path = URI.create(link).getPath();
    return !path.startsWith("/static/") && !path.matches(".*\\.(json|atom|svg)");
  }

  /** The first part of the path, how many follow, and the names of what is asked. */
  private static String kind(String link) {
    URI uri = URI.create(link);
    String[] parts = uri.getPath().split("/", -1);
    String asked =
        Arrays.stream(Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1))
            .map(pair -> pair.replaceFirst("=.*", ""))
            .sorted()
            .collect(Collectors.joining("&"));
    return parts[1] + " " + parts.length + " " + asked;
  }
}
