package refrain.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.domain.Article;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Speaker;
import refrain.domain.Tenure;
import refrain.wire.Stretch;

/** Answers what is under an id. */
final class Looking {

  private static final String SAID =
      "SELECT " + Columns.SAID + " FROM report r JOIN document d ON d.key = r.document WHERE ";

  private final Sql sql;

  Looking(Sql sql) {
    this.sql = sql;
  }

  Optional<Kept> document(Id article) throws SQLException {
    return sql.find(
        "SELECT k.record FROM document d JOIN kept k ON k.document = d.key WHERE d.id = ?",
        row -> Records.read(row.bytes()),
        article);
  }

  List<Said> saidIn(Id article) throws SQLException {
    return sql.list(
        SAID + "r.document = (SELECT key FROM document WHERE id = ?) ORDER BY r.place",
        Columns::said,
        article);
  }

  /** What is known of a report as that of a statement. */
  private record Of(Optional<Id> statement, boolean told) {}

  Lookup<StatementEntry> statement(Id id) throws SQLException {
    Optional<Of> report =
        sql.find(
            "SELECT statement, told FROM report WHERE id = ?",
            row -> new Of(row.findId(), row.flag()),
            id);
    if (report.isEmpty()) {
      return new Lookup.Unknown<>();
    }
    Optional<Id> statement = report.get().statement();
    if (statement.isEmpty()) {
      return report.get().told() ? new Lookup.Gone<>() : new Lookup.Unknown<>();
    }
    return statement.get().equals(id)
        ? new Lookup.Here<>(entry(id))
        : new Lookup.Moved<>(statement.get());
  }

  private StatementEntry entry(Id id) throws SQLException {
    return new StatementEntry(
        id,
        sql.list(SAID + "r.statement = ? ORDER BY r.statement_place", Columns::said, id),
        sql.list(
            "SELECT "
                + Columns.REFRAIN
                + " FROM refrain f WHERE f.place IN (SELECT u.refrain FROM report r"
                + " JOIN refrain_use u ON u.report = r.key WHERE r.statement = ?)"
                + " ORDER BY f.place",
            Columns::refrain,
            id),
        sql.find(
            SAID
                + "r.id = (SELECT a.cause FROM answer a WHERE a.statement = ?"
                + " ORDER BY a.cause LIMIT 1)",
            Columns::said,
            id),
        sql.list(
            "SELECT "
                + Columns.SAID
                + " FROM answer a JOIN report r ON r.id = a.reaction"
                + " JOIN document d ON d.key = r.document WHERE a.cause = ? ORDER BY a.place",
            Columns::said,
            id));
  }

  /** A refrain and where its lead wording stands. */
  private record Leading(RefrainRow row, Id lead, Stretch at) {}

  private static final String LEADING =
      "SELECT "
          + Columns.REFRAIN
          + ", r.id, f.lead_begins, f.lead_ends FROM refrain f"
          + " JOIN report r ON r.key = f.lead_report";

  private static Leading leading(Row row) throws SQLException {
    return new Leading(Columns.refrain(row), row.id(), new Stretch(row.count(), row.count()));
  }

  /** Every refrain, the most telling first, one after the other. */
  void eachRefrain(Consumer<RefrainEntry> use) throws SQLException {
    sql.each(
        LEADING + " ORDER BY f.place",
        row -> {
          Leading found = leading(row);
          use.accept(entry(found, 0, Integer.MAX_VALUE));
        });
  }

  /** The documents of a series, in order of time. */
  List<Article> seriesDocuments(String key) throws SQLException {
    return sql.list(
        "SELECT k.record FROM series_document s JOIN kept k ON k.document = s.document"
            + " WHERE s.series = ? ORDER BY s.place",
        row -> Records.read(row.bytes()).article(),
        key);
  }

  /** With the uses from a number on, so many at most. */
  Lookup<RefrainEntry> refrain(Id id, int from, int limit) throws SQLException {
    Optional<Leading> found = sql.find(LEADING + " WHERE f.id = ?", Looking::leading, id);
    if (found.isPresent()) {
      return new Lookup.Here<>(entry(found.get(), from, limit));
    }
    return told("told_refrain", id);
  }

  private RefrainEntry entry(Leading found, int from, int limit) throws SQLException {
    Id id = found.row().id();
    return new RefrainEntry(
        found.row(),
        found.lead(),
        found.at(),
        new Uses(sql).of(found.row(), from, limit),
        sql.list("SELECT id FROM told_refrain WHERE now = ? ORDER BY id", Row::id, id));
  }

  /** What an id that is no more has become. */
  private <T> Lookup<T> told(String table, Id id) throws SQLException {
    Optional<Optional<Id>> now =
        sql.find("SELECT now FROM " + table + " WHERE id = ?", Row::findId, id);
    if (now.isEmpty()) {
      return new Lookup.Unknown<>();
    }
    return now.get().isPresent() ? new Lookup.Moved<>(now.get().get()) : new Lookup.Gone<>();
  }

  Lookup<SpeakerRow> speaker(Id id) throws SQLException {
    Optional<SpeakerRow> found =
        sql.find(
            "SELECT " + Columns.SPEAKER + " FROM speaker s WHERE s.id = ?", Columns::speaker, id);
    if (found.isPresent()) {
      return new Lookup.Here<>(withOffices(found.get()));
    }
    Lookup<SpeakerRow> told = told("told_speaker", id);
    if (told instanceof Lookup.Moved<SpeakerRow>) {
      return told;
    }
    return notYetCompared(id).<Lookup<SpeakerRow>>map(Lookup.Here::new).orElse(told);
  }

  SpeakerRow withOffices(SpeakerRow row) throws SQLException {
    List<Tenure> tenures =
        sql.list(
            "SELECT role, body, first, first_by, first_years, last, last_by, last_years, reports"
                + " FROM tenure WHERE speaker = ? ORDER BY place",
            Columns::tenure,
            row.id());
    return new SpeakerRow(
        row.id(), row.speaker(), tenures, row.reports(), row.articles(), row.first(), row.last());
  }

  /** What the reports of a speaker tell whom no conclusion knows yet. */
  private Optional<SpeakerRow> notYetCompared(Id id) throws SQLException {
    Optional<Speaker> speaker =
        sql.find(
            "SELECT name, role, body, country FROM report WHERE speaker = ? ORDER BY key LIMIT 1",
            Columns::who,
            id);
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Speaker s = speaker.get();
    return Optional.of(
        new SpeakerRow(
            id,
            s.name().isEmpty()
                ? s
                : new Speaker(s.name(), Optional.empty(), Optional.empty(), s.country()),
            List.of(),
            (int) sql.number("SELECT count(*) FROM report WHERE speaker = ?", id),
            (int) sql.number("SELECT count(DISTINCT document) FROM report WHERE speaker = ?", id),
            edge(id, "ASC"),
            edge(id, "DESC")));
  }

  private Optional<Dated> edge(Id speaker, String order) throws SQLException {
    return sql.find(
            "SELECT said_on, said_by, said_years FROM report WHERE speaker = ? AND key >= ?"
                + " ORDER BY key "
                + order
                + " LIMIT 1",
            Columns::dated,
            speaker,
            Key.dated())
        .flatMap(d -> d);
  }
}
