package refrain.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connections of an archive: as many for reading as are used at once, of which some are kept,
 * and at most one for writing. Every piece of work is one transaction.
 */
final class Connections implements AutoCloseable {

  private static final int KEPT = 16;

  /** Work within a transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(Sql sql) throws SQLException;
  }

  /** What keeps others from writing, and the connection that writes. */
  private record Writer(AutoCloseable lock, Connection connection) {}

  private final Dialect dialect;
  private final Optional<Writer> writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
  private final AtomicInteger kept = new AtomicInteger();
  private volatile boolean closed;

  private Connections(Dialect dialect, Optional<Writer> writer) {
    this.dialect = dialect;
    this.writer = writer;
  }

  static Connections toRead(Dialect dialect) throws ArchiveException {
    Migrations migrations = Migrations.of(dialect);
    dialect.look(migrations.newest());
    Connections connections = new Connections(dialect, Optional.empty());
    int version = connections.read(dialect::version);
    if (version < migrations.newest()) {
      connections.close();
      if (version == 0) {
        throw new ArchiveException(
            dialect.name() + ": empty; expected an archive; make one with refrain add");
      }
      // Nobody writes: it is brought up to date in passing.
      toWrite(dialect).close();
      return toRead(dialect);
    }
    connections.refuseNewer(version, migrations.newest());
    return connections;
  }

  static Connections toWrite(Dialect dialect) throws ArchiveException {
    Migrations migrations = Migrations.of(dialect);
    return toWrite(dialect, migrations);
  }

  /** The same, with the scripts of an earlier version. */
  static Connections toWrite(Dialect dialect, Migrations migrations) throws ArchiveException {
    AutoCloseable lock = dialect.lock();
    Connection connection = null;
    try {
      if (dialect.exists()) {
        dialect.look(migrations.newest());
      }
      connection = dialect.connectToWrite();
      Connections out = new Connections(dialect, Optional.of(new Writer(lock, connection)));
      Sql sql = new Sql(connection);
      out.refuseNewer(dialect.version(sql), migrations.newest());
      migrations.run(sql, dialect);
      return out;
    } catch (SQLException e) {
      close(connection);
      close(lock);
      throw new ArchiveException(dialect.told(e), e);
    } catch (ArchiveException | RuntimeException e) {
      close(connection);
      close(lock);
      throw e;
    }
  }

  private void refuseNewer(int version, int newest) throws ArchiveException {
    if (version > newest) {
      close();
      throw ArchiveException.newer(dialect.name(), version, newest);
    }
  }

  Dialect dialect() {
    return dialect;
  }

  /** Work that changes nothing; it sees one state of the archive throughout. */
  <T> T read(Work<T> work) throws ArchiveException {
    Connection connection = null;
    try {
      connection = taken();
      Sql sql = new Sql(connection);
      dialect.begin(sql, false);
      T out = work.in(sql);
      dialect.rollback(sql);
      giveBack(connection);
      return out;
    } catch (SQLException e) {
      close(connection);
      throw new ArchiveException(dialect.told(e), e);
    } catch (RuntimeException e) {
      close(connection);
      throw e;
    }
  }

  /**
   * The same on a new connection: the index of words believes what it saw last on an old one when
   * it is asked whether it is sound.
   */
  <T> T readAfresh(Work<T> work) throws ArchiveException {
    try (Connection connection = dialect.connectToRead()) {
      Sql sql = new Sql(connection);
      dialect.begin(sql, false);
      return work.in(sql);
    } catch (SQLException e) {
      throw new ArchiveException(dialect.told(e), e);
    }
  }

  /** Work that is done whole or not at all; when this returns it stays. */
  <T> T write(Work<T> work) throws ArchiveException {
    Connection connection =
        writer
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        dialect.name() + " was opened to read; expected to write"))
            .connection();
    writing.lock();
    try {
      if (closed) {
        throw new IllegalStateException(dialect.name() + " is closed");
      }
      return write(new Sql(connection), work);
    } catch (SQLException e) {
      throw new ArchiveException(dialect.told(e), e);
    } finally {
      writing.unlock();
    }
  }

  private <T> T write(Sql sql, Work<T> work) throws SQLException {
    dialect.begin(sql, true);
    try {
      T out = work.in(sql);
      dialect.commit(sql);
      return out;
    } catch (SQLException | RuntimeException e) {
      undo(sql);
      throw e;
    }
  }

  /**
   * A short piece of work that writes beside who may be writing: rows of tables that nobody else
   * writes. It waits for its turn, and may be done on an archive that is open to read.
   */
  <T> T aside(Work<T> work) throws ArchiveException {
    try (Connection connection = dialect.connectToWrite()) {
      return write(new Sql(connection), work);
    } catch (SQLException e) {
      throw new ArchiveException(dialect.told(e), e);
    }
  }

  private void undo(Sql sql) {
    try {
      dialect.rollback(sql);
    } catch (SQLException e) {
      // The database had undone it by itself, or does when it finds the connection gone.
    }
  }

  private Connection taken() throws SQLException {
    if (closed) {
      throw new IllegalStateException(dialect.name() + " is closed");
    }
    Connection connection = idle.pollFirst();
    if (connection == null) {
      return dialect.connectToRead();
    }
    kept.decrementAndGet();
    return connection;
  }

  private void giveBack(Connection connection) {
    if (kept.incrementAndGet() <= KEPT && !closed) {
      idle.addFirst(connection);
      if (closed) {
        drain();
      }
    } else {
      kept.decrementAndGet();
      close(connection);
    }
  }

  private void drain() {
    for (Connection c = idle.pollFirst(); c != null; c = idle.pollFirst()) {
      close(c);
    }
  }

  @Override
  public void close() {
    closed = true;
    drain();
    writing.lock();
    try {
      writer.ifPresent(
          w -> {
            close(w.connection());
            close(w.lock());
          });
    } finally {
      writing.unlock();
    }
  }

  private static void close(@Nullable AutoCloseable closed) {
    if (closed != null) {
      try {
        closed.close();
      } catch (Exception e) {
        // What was committed stays; nothing else was promised.
      }
    }
  }
}
