package refrain.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of web addresses. */
final class Addresses {

  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:https?:)?//(?:[^/@\\s]*@)?(?:www\\d?\\.)?([^/:?#\\s]{3,253}).*", Pattern.DOTALL);

  private Addresses() {}

  /** The host without {@code www}, in lower case. */
  static Optional<String> host(String address) {
    Matcher m = HOST.matcher(address);
    return m.matches() ? Optional.of(m.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }
}
