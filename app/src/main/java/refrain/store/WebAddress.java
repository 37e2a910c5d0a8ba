package refrain.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * An address of the web that readers may be led to. What a document gives as its own may be
 * anything: a script, a file of this machine, a name and password before the host that make one
 * site look like another.
 *
 * @param text the address
 */
public record WebAddress(String text) {

  /** Number of characters; browsers cut longer ones. */
  public static final int LONGEST = 2_000;

  /**
   * @throws IllegalArgumentException if readers may not be led there
   */
  public WebAddress {
    if (!isOne(text)) {
      throw new IllegalArgumentException(
          "no address of the web: " + text + "; expected one such as https://paper.example/a");
    }
  }

  /** The address that a text is, blanks around it left out; empty if it is none. */
  public static Optional<WebAddress> find(String text) {
    String address = text.strip();
    return isOne(address) ? Optional.of(new WebAddress(address)) : Optional.empty();
  }

  private static boolean isOne(String text) {
    if (text.length() > LONGEST || text.codePoints().anyMatch(Harmful::is)) {
      return false;
    }
    try {
      URI uri = new URI(text);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return (scheme.equals("https") || scheme.equals("http"))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether it ends with its path: nothing is asked for, and no part is named. */
  public boolean isPlain() {
    return text.indexOf('?') < 0 && text.indexOf('#') < 0;
  }

  /** The address. */
  @Override
  public String toString() {
    return text;
  }
}
