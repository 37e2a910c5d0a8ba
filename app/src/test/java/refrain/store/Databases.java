package refrain.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** The databases that an archive can be in, each with empty places for tests. */
public enum Databases {
  SQLITE {
    @Override
    public Place empty() throws IOException {
      Path folder = Files.createTempDirectory("archive");
      folder.toFile().deleteOnExit();
      return new Place.File(folder.resolve("test.db"));
    }
  },
  POSTGRESQL {
    @Override
    public Place empty() throws SQLException {
      return new Place.Database(Server.get().database());
    }
  };

  /** A place where nothing is. */
  public abstract Place empty() throws IOException, SQLException;

  /**
   * A PostgreSQL server of this process; on a machine that cannot run one its tests are skipped.
   */
  private record Server(EmbeddedPostgres postgres, AtomicInteger databases) {

    private static final class Started {
      static final Optional<Server> ONCE = start();
    }

    static Server get() {
      Assumptions.assumeTrue(
          Started.ONCE.isPresent(), "no PostgreSQL can be started here: see standard error");
      return Started.ONCE.orElseThrow();
    }

    private static Optional<Server> start() {
      try {
        return Optional.of(new Server(EmbeddedPostgres.builder().start(), new AtomicInteger()));
      } catch (IOException | RuntimeException e) {
        System.err.println("SKIPPED: no PostgreSQL can be started here: " + e);
        return Optional.empty();
      }
    }

    String database() throws SQLException {
      String name = "archive" + databases.incrementAndGet();
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      return postgres.getJdbcUrl("postgres", name);
    }
  }
}
