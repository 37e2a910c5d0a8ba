package refrain.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that every page needs. The address of each has a digest of its content, so that a
 * browser may keep it for good.
 */
final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "desk.css", "text/css; charset=utf-8",
          "desk.js", "text/javascript; charset=utf-8",
          "look.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  /**
   * One file.
   *
   * @param type its media type
   * @param bytes its content
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Asset(String type, byte[] bytes) {}

  private final Map<String, Asset> byFile = new LinkedHashMap<>();
  private final Map<String, String> addresses = new LinkedHashMap<>();

  Assets() {
    TYPES.forEach(
        (name, type) -> {
          byte[] bytes = read(name);
          String digest = Tokens.hexDigest(bytes).substring(0, 12);
          int dot = name.lastIndexOf('.');
          String file = name.substring(0, dot) + "-" + digest + name.substring(dot);
          byFile.put(file, new Asset(type, bytes));
          addresses.put(name, "/static/" + file);
        });
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("cannot be read: " + name, e);
    }
  }

  /** The address of a file. */
  String address(String name) {
    return Optional.ofNullable(addresses.get(name)).orElseThrow();
  }

  Optional<Asset> find(String file) {
    return Optional.ofNullable(byFile.get(file));
  }
}
