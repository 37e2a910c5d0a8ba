package refrain.cli;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import refrain.store.WebAddress;

/** Where a desk is, as {@code --desk} tells it. */
final class DeskAddress {

  private DeskAddress() {}

  /**
   * The address without a slash at its end; empty where none is told.
   *
   * @throws Misuse if no desk can be there
   */
  static Optional<String> of(@Nullable String told) {
    if (told == null) {
      return Optional.empty();
    }
    WebAddress address =
        WebAddress.find(told)
            .filter(WebAddress::isPlain)
            .orElseThrow(
                () ->
                    new Misuse(
                        "--desk "
                            + told
                            + ": no address of a desk; expected one such as"
                            + " http://127.0.0.1:7373"));
    return Optional.of(URI.create(address.text()).toASCIIString().replaceFirst("/+$", ""));
  }
}
