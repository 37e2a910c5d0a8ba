package refrain.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import refrain.domain.Answered;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Speaker;
import refrain.domain.Statement;

/**
 * Puts new conclusions in the place of the former. Rows of reports are written only where something
 * changed; the tables that hold nothing but conclusions are written anew.
 */
final class Concluding {

  private final Sql sql;
  private final Dialect dialect;
  private final Conclusions conclusions;
  private final Map<Id, Long> keys = new HashMap<>();
  private final Map<Id, Belongs> belongs = new HashMap<>();
  private final TellingSpeakers moves = new TellingSpeakers();

  Concluding(Sql sql, Dialect dialect, Conclusions conclusions) {
    this.sql = sql;
    this.dialect = dialect;
    this.conclusions = conclusions;
  }

  /** Where a report belongs. */
  private record Belongs(Id statement, int place) {}

  /** A report whose row is to be written anew. */
  private record Changed(long key, Report report, @Nullable Belongs belongs, boolean found) {}

  /**
   * Writes all of it.
   *
   * @throws IllegalArgumentException if a conclusion is about a report that the archive has not
   */
  void conclude(Instant now) throws SQLException {
    reports();
    sql.run("DELETE FROM answer");
    new TellingRefrains(sql, keys).write(conclusions.findings().refrains());
    long speakers = new SpeakerTables(sql).write(conclusions.profiles());
    moves.write(sql, conclusions.profiles());
    answers();
    new DayTables(sql).write(conclusions.days(), moves);
    new SeriesTables(sql).write();
    Set<Id> articles = new HashSet<>();
    conclusions.reports().forEach(r -> articles.add(r.article().id()));
    compared(articles);
    sql.run(
        "UPDATE state SET statements = ?, refrains = ?, speakers = ?, concluded = ?,"
            + " ladders = ?, revision = revision + 1,"
            + " waiting = (SELECT count(*) FROM document WHERE waiting = 1)",
        conclusions.findings().statements().size(),
        conclusions.findings().refrains().size(),
        speakers,
        now.truncatedTo(ChronoUnit.SECONDS).toString(),
        new LadderTexts(sql).digest());
  }

  private void reports() throws SQLException {
    Map<Id, Report> told = new HashMap<>();
    conclusions.reports().forEach(r -> told.put(r.id(), r));
    for (Statement s : conclusions.findings().statements()) {
      for (int i = 0; i < s.reports().size(); i++) {
        belongs.put(s.reports().get(i).id(), new Belongs(s.id(), i));
      }
    }
    List<Changed> changed = new ArrayList<>();
    sql.each(
        "SELECT key, id, statement, statement_place, speaker, name, role, body, country, label"
            + " FROM report",
        row -> {
          long key = row.number();
          Id id = row.id();
          keys.put(id, key);
          Optional<Id> statement = row.findId();
          OptionalInt place = row.findCount();
          List<Optional<String>> was = new ArrayList<>();
          for (int i = 0; i < 6; i++) {
            was.add(row.findText());
          }
          Optional<Id> before = was.get(0).map(Id::new);
          Report report = told.get(id);
          if (report == null) {
            moves.keeps(before);
            return;
          }
          Voiced voiced = Voiced.of(report);
          moves.moves(before, voiced.speaker().map(Speaker::id));
          Belongs now = belongs.get(id);
          boolean same = was.equals(texts(voiced));
          boolean stays =
              now == null
                  ? statement.isEmpty()
                  : statement.equals(Optional.of(now.statement()))
                      && place.equals(OptionalInt.of(now.place()));
          if (!same || !stays) {
            changed.add(new Changed(key, report, now, !same));
          }
        });
    for (Id id : told.keySet()) {
      if (!keys.containsKey(id)) {
        throw new IllegalArgumentException(
            "a conclusion about report " + id + ", which the archive has not; add its document");
      }
    }
    changed.sort(Comparator.comparingLong(Changed::key));
    write(changed);
  }

  private static List<Optional<String>> texts(Voiced voiced) {
    List<Optional<String>> out = new ArrayList<>();
    for (Optional<?> value : voiced.values()) {
      out.add(value.map(v -> Plain.of(v.toString())));
    }
    return out;
  }

  private void write(List<Changed> changed) throws SQLException {
    List<Dialect.Indexed> index = new ArrayList<>();
    try (Sql.Batch out =
        sql.batch(
            "UPDATE report SET statement = ?, statement_place = ?,"
                + " told = CASE WHEN id = ? THEN 1 ELSE told END, speaker = ?, name = ?, role = ?,"
                + " body = ?, country = ?, label = ? WHERE key = ?")) {
      for (Changed c : changed) {
        Optional<Belongs> now = Optional.ofNullable(c.belongs());
        out.add(
            Columns.all(
                now.map(Belongs::statement),
                now.map(b -> OptionalInt.of(b.place())).orElse(OptionalInt.empty()),
                now.map(b -> b.statement().value()).orElse(""),
                Voiced.of(c.report()).values(),
                c.key()));
        if (c.found()) {
          Marks marks =
              Marks.of(c.report(), Adding.text(c.report()), c.report().article().outlet());
          index.add(new Dialect.Indexed(c.key(), marks));
        }
        if (index.size() >= 1000) {
          dialect.index(sql, index, true);
          index.clear();
        }
      }
      out.done();
    }
    dialect.index(sql, index, true);
  }

  private void answers() throws SQLException {
    try (Sql.Batch out =
        sql.batch("INSERT INTO answer (cause, place, reaction, statement) VALUES (?, ?, ?, ?)")) {
      for (Answered a : conclusions.answered()) {
        for (int i = 0; i < a.reactions().size(); i++) {
          Id reaction = a.reactions().get(i).id();
          out.add(
              a.statement().id(),
              i,
              reaction,
              Objects.requireNonNull(belongs.get(reaction), "a reaction is a statement")
                  .statement());
        }
      }
      out.done();
    }
  }

  /** A document waits no more if its reports were compared, or it has none. */
  private void compared(Set<Id> articles) throws SQLException {
    List<Long> done = new ArrayList<>();
    sql.each(
        "SELECT key, id, reports FROM document WHERE waiting = 1",
        row -> {
          long key = row.number();
          Id id = row.id();
          if (articles.contains(id) || row.count() == 0) {
            done.add(key);
          }
        });
    try (Sql.Batch out = sql.batch("UPDATE document SET waiting = 0 WHERE key = ?")) {
      for (Long key : done) {
        out.add(key);
      }
      out.done();
    }
  }
}
