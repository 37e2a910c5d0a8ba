package refrain.cli;

import java.nio.file.Files;
import picocli.CommandLine.Option;
import refrain.store.Archive;
import refrain.store.ArchiveException;
import refrain.store.Place;

/** The archive that a command works on. */
final class Stored {

  @Option(
      names = "--store",
      paramLabel = "FILE|ADDRESS",
      defaultValue = "${env:REFRAIN_STORE:-refrain.db}",
      description =
          "The archive: a file, or a database of PostgreSQL by its JDBC address"
              + " (jdbc:postgresql://host/name). Default: $REFRAIN_STORE, or else refrain.db here.")
  private String store = "refrain.db";

  /** Opens what is there, for reading. */
  Archive open() throws ArchiveException {
    return open(place());
  }

  /**
   * Opens any that is there, for reading.
   *
   * @throws Misuse if there is no such file
   */
  static Archive open(Place place) throws ArchiveException {
    demandThere(place);
    return Archive.open(place);
  }

  /** Opens what is there, for writing. */
  Archive openToChange() throws ArchiveException {
    demandThere(place());
    return Archive.openToWrite(place());
  }

  private static void demandThere(Place place) {
    if (place instanceof Place.File file && !Files.exists(file.path())) {
      throw new Misuse(
          "--store "
              + file.path()
              + ": no such archive; expected a file that refrain add has made; correct the path, or"
              + " make one: refrain add --store "
              + file.path()
              + " PATH...");
    }
  }

  /** Opens it for writing; makes one where there is none. */
  Archive openToWrite() throws ArchiveException {
    if (place() instanceof Place.File file && !Written.mayBe(file.path())) {
      throw new Misuse(
          "--store "
              + file.path()
              + ": no archive can be there; expected a file in a folder that exists; correct the"
              + " path");
    }
    return Archive.openToWrite(place());
  }

  Place place() {
    return Place.parse(store);
  }

  /** How to name it to people: nothing of an address that may be secret. */
  String name() {
    return name(place());
  }

  /** The same of any. */
  static String name(Place place) {
    return switch (place) {
      case Place.File file -> file.path().toString();
      case Place.Database database ->
          database.address().replaceFirst("//[^/@]*@", "//").replaceFirst("\\?.*", "");
    };
  }
}
