package refrain.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Keeps the names of countries; the latest told of a country is the one that holds. */
final class CountryNames {

  private final Sql sql;

  CountryNames(Sql sql) {
    this.sql = sql;
  }

  /** The names as they were at a revision of the archive. */
  record Known(long revision, Countries countries) {}

  long revision() throws SQLException {
    return sql.number("SELECT revision FROM state");
  }

  Known known() throws SQLException {
    return new Known(revision(), new Countries(names()));
  }

  private Map<String, String> names() throws SQLException {
    Map<String, String> out = new HashMap<>();
    sql.each("SELECT code, name FROM country", row -> out.put(row.text(), row.text()));
    return out;
  }

  /** Writes those that are other than what is there; false if none is. */
  boolean tell(Countries told) throws SQLException {
    Map<String, String> before = names();
    boolean changed = false;
    try (Sql.Batch out =
        sql.batch(
            "INSERT INTO country (code, name) VALUES (?, ?)"
                + " ON CONFLICT (code) DO UPDATE SET name = excluded.name")) {
      for (Map.Entry<String, String> e : told.names().entrySet()) {
        String name = Plain.of(e.getValue());
        if (!Objects.equals(before.get(Plain.of(e.getKey())), name)) {
          out.add(e.getKey(), name);
          changed = true;
        }
      }
      out.done();
    }
    if (changed) {
      changed();
    }
    return changed;
  }

  /** Writes a name if the country has none; false if it has one. */
  boolean keep(String code, String name) throws SQLException {
    boolean kept =
        sql.run("INSERT INTO country (code, name) VALUES (?, ?) ON CONFLICT DO NOTHING", code, name)
            > 0;
    if (kept) {
      changed();
    }
    return kept;
  }

  private void changed() throws SQLException {
    sql.run("UPDATE state SET revision = revision + 1");
  }
}
