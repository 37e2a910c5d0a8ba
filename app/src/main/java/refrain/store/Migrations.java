package refrain.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The numbered scripts that make the tables of each version from those of the one before. A script
 * that has been given out never changes.
 */
final class Migrations {

  private final List<String> scripts;

  private Migrations(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** All that come with Refrain for a database. */
  static Migrations of(Dialect dialect) {
    List<String> scripts = new ArrayList<>();
    while (true) {
      String name =
          String.format(Locale.ROOT, "%s/%04d.sql", dialect.scripts(), scripts.size() + 1);
      try (InputStream in = Migrations.class.getResourceAsStream(name)) {
        if (in == null) {
          return new Migrations(scripts);
        }
        scripts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Number of the newest version. */
  int newest() {
    return scripts.size();
  }

  /** The first scripts alone: what an earlier Refrain came with. */
  Migrations first(int versions) {
    return new Migrations(scripts.subList(0, versions));
  }

  /** Brings the tables up to the newest version, each step whole or not at all. */
  void run(Sql sql, Dialect dialect) throws SQLException {
    while (true) {
      dialect.begin(sql, true);
      int version = dialect.version(sql);
      if (version >= newest()) {
        dialect.rollback(sql);
        return;
      }
      for (String statement : statements(scripts.get(version))) {
        sql.plain(statement);
      }
      dialect.version(sql, version + 1);
      dialect.commit(sql);
    }
  }

  /** The statements of a script: each ends with a semicolon at the end of a line. */
  static List<String> statements(String script) {
    List<String> out = new ArrayList<>();
    StringBuilder statement = new StringBuilder();
    for (String line : script.lines().toList()) {
      if (line.isBlank() || line.startsWith("--")) {
        continue;
      }
      statement.append(line).append('\n');
      if (line.endsWith(";")) {
        out.add(statement.substring(0, statement.length() - 2));
        statement.setLength(0);
      }
    }
    if (!statement.isEmpty()) {
      throw new IllegalStateException("a script's last statement has no end: " + statement);
    }
    return out;
  }
}
