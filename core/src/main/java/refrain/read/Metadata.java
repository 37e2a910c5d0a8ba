package refrain.read;

import java.util.Optional;

/**
 * What is known about a document from outside it; it goes before what the document says of itself.
 *
 * @param outlet who published it
 * @param published the date as given, in EDTF or a form that begins with an ISO date
 * @param title the headline
 * @param address the web address
 */
public record Metadata(
    Optional<String> outlet,
    Optional<String> published,
    Optional<String> title,
    Optional<String> address) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
