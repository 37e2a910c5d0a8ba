package refrain.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import refrain.domain.Id;
import refrain.domain.Profile;
import refrain.domain.Tenure;

/** Writes who speaks anew. */
final class SpeakerTables {

  private final Sql sql;

  SpeakerTables(Sql sql) {
    this.sql = sql;
  }

  /** Writes them; returns how many they are. */
  long write(List<Profile> profiles) throws SQLException {
    sql.run("DELETE FROM tenure");
    sql.run("DELETE FROM speaker");
    Set<Id> done = new HashSet<>();
    try (Sql.Batch out =
            sql.batch(
                "INSERT INTO speaker (id, place, folded, name, role, body, country, reports,"
                    + " articles, first, first_by, first_years, last, last_by, last_years)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Sql.Batch offices =
            sql.batch(
                "INSERT INTO tenure (speaker, place, role, body, first, first_by, first_years,"
                    + " last, last_by, last_years, reports)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Profile p : profiles) {
        Id id = p.speaker().id();
        if (!done.add(id)) {
          continue;
        }
        out.add(
            Columns.all(
                id,
                done.size() - 1,
                " " + Folded.line(p.speaker().label()),
                Columns.values(p.speaker()),
                p.reports(),
                p.articles(),
                Columns.values(p.first()),
                Columns.values(p.last())));
      }
      out.done();
      done.clear();
      for (Profile p : profiles) {
        if (done.add(p.speaker().id())) {
          for (int i = 0; i < p.tenures().size(); i++) {
            Tenure t = p.tenures().get(i);
            offices.add(
                Columns.all(
                    p.speaker().id(),
                    i,
                    t.role(),
                    t.body(),
                    Columns.values(t.first()),
                    Columns.values(t.last()),
                    t.reports()));
          }
        }
      }
      offices.done();
    }
    return done.size();
  }
}
