package refrain.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<Id, Profile> distinct = new LinkedHashMap<>();
    profiles.forEach(p -> distinct.putIfAbsent(p.speaker().id(), p));
    int place = 0;
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
      for (Profile p : distinct.values()) {
        out.add(
            Columns.all(
                p.speaker().id(),
                place++,
                " " + Folded.line(p.speaker().label()),
                Columns.values(p.speaker()),
                p.reports(),
                p.articles(),
                Columns.values(p.first()),
                Columns.values(p.last())));
      }
      out.done();
      for (Profile p : distinct.values()) {
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
      offices.done();
    }
    return distinct.size();
  }
}
