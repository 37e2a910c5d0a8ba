package refrain.store;

import java.nio.file.Path;

/** Where an archive is. */
public sealed interface Place {

  /**
   * One file, of SQLite.
   *
   * @param path the file
   */
  record File(Path path) implements Place {}

  /**
   * A database of a PostgreSQL server.
   *
   * @param address its JDBC address; may hold a password, so it is never printed whole
   */
  record Database(String address) implements Place {

    /** Server and database, without user and password. */
    @Override
    public String toString() {
      return new Postgres(address).name();
    }
  }

  /** Reads what a user names: a JDBC address of PostgreSQL, or else a path. */
  static Place parse(String text) {
    return text.startsWith("jdbc:postgresql:") ? new Database(text) : new File(Path.of(text));
  }
}
