package refrain.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** An archive in one file. */
final class Sqlite implements Dialect {

  /** Stands in the file's head: "Rfrn". */
  static final int APPLICATION = 0x5266726e;

  private static final String MAGIC = "SQLite format 3\0";
  private static final String FOREIGN =
      ": a database of another program; expected an archive of Refrain; name another file";
  private static final int HEAD = 100;
  private static final int BUSY_MILLIS = 300_000;

  private final Path file;

  Sqlite(Path file) {
    this.file = file;
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public String scripts() {
    return "sqlite";
  }

  @Override
  public boolean exists() {
    return Files.exists(file);
  }

  @Override
  public void look(int newest) throws ArchiveException {
    if (!Files.exists(file)) {
      throw new ArchiveException(
          file + ": no such file; expected an archive; make one with refrain add");
    }
    if (Files.isDirectory(file)) {
      throw new ArchiveException(
          file + ": a folder; expected the file of an archive; name the file in it");
    }
    head(newest);
  }

  private void head(int newest) throws ArchiveException {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    long size;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      size = channel.size();
      while (head.hasRemaining() && channel.read(head) >= 0) {
        // Until it is full or the file ends.
      }
    } catch (IOException e) {
      throw new ArchiveException(
          file + ": it cannot be read; expected an archive; correct the rights of the file", e);
    }
    if (size == 0 && !isWal()) {
      return;
    }
    String magic = new String(head.array(), 0, MAGIC.length(), StandardCharsets.ISO_8859_1);
    if (head.hasRemaining() || !magic.equals(MAGIC)) {
      if (size > 0) {
        throw new ArchiveException(
            file
                + ": no file of SQLite; expected an archive of Refrain; name another file, or put"
                + " back a copy if this was one");
      }
      return;
    }
    int page = head.getShort(16) & 0xffff;
    long pages = head.getInt(28) & 0xffffffffL;
    long whole = (page == 1 ? 65_536 : page) * pages;
    if (whole > size && !isWal()) {
      throw new ArchiveException(
          file
              + ": damaged, it ends after "
              + size
              + " bytes; expected "
              + whole
              + "; put back a copy, or read the documents into a new archive");
    }
    int application = head.getInt(68);
    int version = head.getInt(60);
    if (application != 0 && application != APPLICATION) {
      throw foreign();
    }
    if (application == APPLICATION && version > newest && !isWal()) {
      throw ArchiveException.newer(name(), version, newest);
    }
  }

  private boolean isWal() {
    Path wal = beside("-wal");
    try {
      return Files.exists(wal) && Files.size(wal) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private Path folder() {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file : folder;
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private ArchiveException foreign() {
    return new ArchiveException(file + FOREIGN);
  }

  @Override
  public AutoCloseable lock() throws ArchiveException {
    Path lock = beside("-lock");
    FileChannel channel;
    try {
      if (!Files.isDirectory(folder())) {
        throw new ArchiveException(
            file + ": its folder does not exist; expected one; make it, or name another file");
      }
      if (Files.exists(file) && !Files.isWritable(file)) {
        throw unwritable(null);
      }
      channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (ArchiveException e) {
      throw e;
    } catch (IOException e) {
      throw unwritable(e);
    }
    try {
      FileLock held = channel.tryLock();
      if (held != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Told below.
    } catch (IOException e) {
      close(channel);
      throw unwritable(e);
    }
    close(channel);
    throw new ArchiveException(file + BEING_WRITTEN);
  }

  private ArchiveException unwritable(@org.jspecify.annotations.Nullable IOException e) {
    String message =
        file
            + ": it cannot be written; expected a file and a folder with the right to write;"
            + " correct the rights, or name another file with --store";
    return e == null ? new ArchiveException(message) : new ArchiveException(message, e);
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing was written to it.
    }
  }

  @Override
  public Connection connectToRead() throws SQLException {
    boolean writable = Files.isWritable(file) && Files.isWritable(folder());
    String mode = writable ? "?mode=rw" : isWal() ? "?mode=ro" : "?mode=ro&immutable=1";
    return connect(
        mode,
        sql -> {
          sql.plain("PRAGMA query_only = ON");
          sql.plain("PRAGMA cache_size = -16000");
          sql.plain("PRAGMA temp_store = MEMORY");
        });
  }

  @Override
  public Connection connectToWrite() throws SQLException {
    return connect(
        "?mode=rwc",
        sql -> {
          long application = sql.number("PRAGMA application_id");
          long tables = sql.number("SELECT count(*) FROM sqlite_schema");
          if (application != APPLICATION && (application != 0 || tables > 0)) {
            throw new ForeignException();
          }
          sql.plain("PRAGMA journal_mode = WAL");
          // What was told to be added stays, also if the power goes.
          sql.plain("PRAGMA synchronous = FULL");
          sql.plain("PRAGMA foreign_keys = ON");
          sql.plain("PRAGMA cache_size = -64000");
          sql.plain("PRAGMA journal_size_limit = 67108864");
        });
  }

  // The driver's own transactions begin again as soon as they end, and would hold the lock.
  @Override
  public void begin(Sql sql, boolean writes) throws SQLException {
    sql.plain(writes ? "BEGIN IMMEDIATE" : "BEGIN");
  }

  @Override
  public void commit(Sql sql) throws SQLException {
    sql.plain("COMMIT");
  }

  @Override
  public void rollback(Sql sql) throws SQLException {
    sql.plain("ROLLBACK");
  }

  private Connection connect(String mode, Sql.Setting setting) throws SQLException {
    return Sql.ready(
        DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + mode),
        sql -> {
          sql.plain("PRAGMA busy_timeout = " + BUSY_MILLIS);
          setting.set(sql);
        });
  }

  @Override
  public int version(Sql sql) throws SQLException {
    if (sql.number("PRAGMA application_id") != APPLICATION) {
      if (sql.number("SELECT count(*) FROM sqlite_schema") > 0) {
        throw new ForeignException();
      }
      return 0;
    }
    return (int) sql.number("PRAGMA user_version");
  }

  @Override
  public void version(Sql sql, int version) throws SQLException {
    sql.plain("PRAGMA application_id = " + APPLICATION);
    sql.plain("PRAGMA user_version = " + version);
  }

  @Override
  public void index(Sql sql, List<Indexed> added, boolean anew) throws SQLException {
    if (anew) {
      try (Sql.Batch out = sql.batch("DELETE FROM report_words WHERE rowid = ?")) {
        for (Indexed i : added) {
          out.add(i.key());
        }
        out.done();
      }
    }
    try (Sql.Batch out =
        sql.batch(
            "INSERT INTO report_words (rowid, words, name, body, marks) VALUES (?, ?, ?, ?, ?)")) {
      for (Indexed i : added) {
        Marks m = i.marks();
        out.add(
            i.key(),
            String.join(" ", m.words()),
            String.join(" ", m.name()),
            String.join(" ", m.body()),
            String.join(" ", m.marks()));
      }
      out.done();
    }
  }

  @Override
  public Matching matching(Asked asked) {
    List<Object> values = new ArrayList<>();
    values.add(FullText.of(asked));
    values.add(asked.from());
    values.add(asked.before());
    return new Matching(
        "report_words w",
        "w.report_words MATCH ? AND w.rowid >= ? AND w.rowid < ?",
        values,
        "w.rowid");
  }

  @Override
  public String indexed() {
    return "w.words, w.name, w.body, w.marks";
  }

  @Override
  public String indexKey() {
    return "w.rowid";
  }

  @Override
  public boolean isFoundBy(Row row, Marks marks, UnaryOperator<Marks> compared)
      throws SQLException {
    Marks found = new Marks(words(row), words(row), words(row), words(row));
    return compared.apply(found).equals(compared.apply(marks));
  }

  private static List<String> words(Row row) throws SQLException {
    String line = row.findText().orElse("");
    return line.isEmpty() ? List.of() : List.of(line.split(" ", -1));
  }

  @Override
  public List<String> check(Sql sql) throws SQLException {
    List<String> wrong = new ArrayList<>();
    sql.each(
        "PRAGMA integrity_check(20)",
        row -> {
          String line = row.text();
          if (!line.equals("ok")) {
            wrong.add("the file is damaged: " + line);
          }
        });
    sql.each(
        "PRAGMA foreign_key_check",
        row -> wrong.add("a row of table " + row.text() + " belongs to no other"));
    return wrong;
  }

  @Override
  public String told(SQLException e) {
    if (e instanceof ForeignException) {
      return file + FOREIGN;
    }
    SQLiteErrorCode code =
        e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    String what =
        switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
          case SQLITE_FULL ->
              ": the disk is full; expected room to write; make room and do it again, nothing is lost"
                  + " or half written";
          case SQLITE_CORRUPT, SQLITE_NOTADB ->
              ": damaged; expected an archive of Refrain; run refrain check, put back a copy, or read"
                  + " the documents into a new archive";
          case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH ->
              ": it cannot be opened or written; expected a file and a folder with the right to write;"
                  + " correct the rights";
          case SQLITE_BUSY, SQLITE_LOCKED -> BEING_WRITTEN;
          case SQLITE_IOERR ->
              ": the disk could not be read or written; expected that it can; look after the disk and do"
                  + " it again, nothing is half written";
          default -> ": the database says " + e.getMessage();
        };
    return file + what;
  }

  /** The file is a database that Refrain did not make. */
  private static final class ForeignException extends SQLException {
    private static final long serialVersionUID = 1;
  }
}
