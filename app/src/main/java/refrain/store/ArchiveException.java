package refrain.store;

import java.io.IOException;

/**
 * An archive cannot be used as asked. The message is for people: which archive, what was found,
 * what was expected, and what to do.
 */
public final class ArchiveException extends IOException {

  private static final long serialVersionUID = 1;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Of an archive that a newer Refrain wrote. */
  static ArchiveException newer(String archive, int version, int newest) {
    return new ArchiveException(
        archive
            + ": an archive of version "
            + version
            + "; expected at most "
            + newest
            + ", which this Refrain writes; use a newer Refrain");
  }
}
