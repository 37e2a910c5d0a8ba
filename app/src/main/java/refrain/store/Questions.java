package refrain.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.EdtfDate;
import refrain.domain.Id;

/**
 * The saved questions of an archive and what answered them. They are kept in small steps of their
 * own, also while another process writes the archive, and by an archive that was opened to read. It
 * may be used by several threads.
 */
public final class Questions {

  /** Number of the last document of which conclusions were drawn; none after it was. */
  private static final String CONCLUDED =
      "SELECT coalesce("
          + "(SELECT min(a.number) - 1 FROM document d JOIN arrival a ON a.document = d.key"
          + " WHERE d.waiting = 1), (SELECT max(number) FROM arrival), 0)";

  /** Those of a {@link QuestionRow}. */
  static final String COLUMNS =
      "id, name, query, awaited, chance, made, judged, hook, allow_private";

  private static final String QUESTION = "SELECT " + COLUMNS + " FROM question";

  private static final String FIRING =
      "SELECT number, id, question, at, report, what, body FROM firing";

  private final Connections connections;

  Questions(Connections connections) {
    this.connections = connections;
  }

  /** Every question, in order of name. */
  public List<QuestionRow> all() throws ArchiveException {
    return connections.read(sql -> sql.list(QUESTION + " ORDER BY name", Questions::question));
  }

  /** A question by its id. */
  public Optional<QuestionRow> question(Id id) throws ArchiveException {
    return connections.read(sql -> sql.find(QUESTION + " WHERE id = ?", Questions::question, id));
  }

  /**
   * Saves a question. What the archive has by then is taken as known: only what comes after it can
   * answer.
   *
   * @param secret the key to sign with; empty without a hook
   * @return false if there is one of that name
   */
  public boolean add(
      String name,
      String query,
      String trigger,
      double chance,
      Instant made,
      Optional<QuestionRow.Hook> hook,
      byte[] secret)
      throws ArchiveException {
    return connections.aside(
        sql ->
            sql.run(
                    "INSERT INTO question (id, name, query, awaited, chance, made, judged, hook,"
                        + " allow_private, secret) VALUES (?, ?, ?, ?, ?, ?, ("
                        + CONCLUDED
                        + "), ?, ?, ?) ON CONFLICT DO NOTHING",
                    QuestionRow.idOf(name),
                    name,
                    query,
                    trigger,
                    chance,
                    made.toEpochMilli(),
                    hook.map(QuestionRow.Hook::address),
                    hook.map(QuestionRow.Hook::allowPrivate).orElse(false),
                    secret)
                > 0);
  }

  /**
   * Removes a question with all that answered it.
   *
   * @return false if there is none
   */
  public boolean remove(Id question) throws ArchiveException {
    return connections.aside(sql -> sql.run("DELETE FROM question WHERE id = ?", question) > 0);
  }

  /**
   * Documents are counted in the order in which they came: the number of the last one of which, and
   * of all before it, conclusions were drawn; 0 if there is none.
   */
  public long concluded() throws ArchiveException {
    return connections.read(sql -> sql.number(CONCLUDED));
  }

  /** The reports of the documents with a number after one and up to another. */
  public List<FreshRow> fresh(long after, long upTo) throws ArchiveException {
    return connections.read(
        sql ->
            sql.list(
                "SELECT r.id, d.doc, coalesce(r.said_on, d.published) FROM arrival a"
                    + " JOIN document d ON d.key = a.document"
                    + " JOIN report r ON r.document = d.key"
                    + " WHERE a.number > ? AND a.number <= ? ORDER BY a.number, r.place",
                row -> new FreshRow(row.id(), row.text(), day(row.findText())),
                after,
                upTo));
  }

  /** The reports that fit of the documents with a number after one and up to another. */
  public List<Said> fresh(Query query, long after, long upTo) throws ArchiveException {
    return connections.read(
        sql -> {
          List<Long> keys =
              sql.find(
                      "SELECT min(r.key), max(r.key) FROM arrival a"
                          + " JOIN report r ON r.document = a.document"
                          + " WHERE a.number > ? AND a.number <= ? HAVING count(*) > 0",
                      row -> List.of(row.number(), row.number()),
                      after,
                      upTo)
                  .orElse(List.of());
          return keys.isEmpty()
              ? List.of()
              : fitting(
                  sql,
                  query,
                  keys,
                  "r.document IN (SELECT document FROM arrival WHERE number > ? AND number <= ?)",
                  List.of(after, upTo));
        });
  }

  /**
   * The uses of a refrain in the documents with a number after one and up to another, in order of
   * time.
   */
  public List<Use> uses(RefrainRow refrain, long after, long upTo) throws ArchiveException {
    return connections.read(sql -> new Uses(sql).fresh(refrain, after, upTo));
  }

  /** Those of some reports that fit, in no order. */
  public List<Said> fitting(Query query, Collection<Id> reports) throws ArchiveException {
    List<Said> found = new ArrayList<>();
    for (List<Id> some : Batches.parts(reports.stream().distinct().toList())) {
      connections.read(
          sql -> {
            List<Long> keys =
                sql.list(
                    "SELECT key FROM report WHERE id IN " + Batches.marks(some),
                    Row::number,
                    some.toArray());
            if (!keys.isEmpty()) {
              found.addAll(fitting(sql, query, keys, "r.key IN " + Batches.marks(keys), keys));
            }
            return true;
          });
    }
    return found;
  }

  /** Those that fit among reports with keys from the lowest to the highest of some. */
  private List<Said> fitting(Sql sql, Query query, List<Long> keys, String among, List<?> values)
      throws SQLException {
    Searching searching = new Searching(sql, connections.dialect());
    Asked asked = searching.asked(query);
    return searching.among(
        asked.within(Collections.min(keys), Collections.max(keys)), among, values);
  }

  /** Those of some statements of which a report stands in a document up to a number. */
  public Set<Id> known(Collection<Id> statements, long upTo) throws ArchiveException {
    Set<Id> found = new HashSet<>();
    for (List<Id> some : Batches.parts(statements.stream().distinct().toList())) {
      found.addAll(
          connections.read(
              sql ->
                  sql.list(
                      "SELECT DISTINCT r.statement FROM report r"
                          + " JOIN arrival a ON a.document = r.document WHERE r.statement IN "
                          + Batches.marks(some)
                          + " AND a.number <= ?",
                      Row::id,
                      Columns.all(some, upTo))));
    }
    return found;
  }

  /**
   * Keeps what a question was judged to be answered by, and how far it was judged, in one step.
   *
   * @param from how far it was judged before
   * @param upTo how far it is judged now
   * @param firings what answers it; their numbers do not matter
   * @return ids of those that are new; none if another process judged the question meanwhile
   */
  public List<Id> settle(Id question, long from, long upTo, List<FiringRow> firings)
      throws ArchiveException {
    return connections.aside(
        sql -> {
          List<Id> kept = new ArrayList<>();
          if (sql.run(
                  "UPDATE question SET judged = ? WHERE id = ? AND judged = ?",
                  upTo,
                  question,
                  from)
              == 0) {
            return kept;
          }
          for (FiringRow f : firings) {
            if (keep(sql, f) > 0) {
              kept.add(f.id());
              sql.run(
                  "INSERT INTO delivery (firing, question, state, attempts, next, noted)"
                      + " SELECT f.number, q.id, 'WAITING', 0, f.at, f.at FROM firing f"
                      + " JOIN question q ON q.id = f.question"
                      + " WHERE f.id = ? AND q.hook IS NOT NULL",
                  f.id());
            }
          }
          return kept;
        });
  }

  /** Keeps a firing unless it is there; the number of rows written. */
  static int keep(Sql sql, FiringRow f) throws SQLException {
    return sql.run(
        "INSERT INTO firing (id, question, at, report, what, body) VALUES (?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        f.id(),
        f.question(),
        f.at().toEpochMilli(),
        f.report(),
        f.word(),
        f.body());
  }

  /**
   * What answered a question, latest first.
   *
   * @param before only those with a number below
   */
  public List<FiringRow> firings(Id question, Optional<Long> before, int limit)
      throws ArchiveException {
    return connections.read(
        sql ->
            sql.list(
                FIRING + " WHERE question = ? AND number < ? ORDER BY number DESC LIMIT ?",
                Questions::firing,
                question,
                before.orElse(Long.MAX_VALUE),
                limit));
  }

  /** What answered a question before and happened in one of some reports, in no order. */
  public List<FiringRow> told(Id question, Collection<Id> reports) throws ArchiveException {
    List<FiringRow> found = new ArrayList<>();
    for (List<Id> some : Batches.parts(reports.stream().distinct().toList())) {
      found.addAll(
          connections.read(
              sql ->
                  sql.list(
                      FIRING + " WHERE question = ? AND report IN " + Batches.marks(some),
                      Questions::firing,
                      Columns.all(question, some))));
    }
    return found;
  }

  static QuestionRow question(Row row) throws SQLException {
    Id id = row.id();
    String name = row.text();
    String query = row.text();
    String trigger = row.text();
    double chance = row.measure();
    Instant made = Instant.ofEpochMilli(row.number());
    long judged = row.number();
    Optional<String> hook = row.findText();
    boolean allowPrivate = row.flag();
    return new QuestionRow(
        id,
        name,
        query,
        trigger,
        chance,
        made,
        judged,
        hook.map(h -> new QuestionRow.Hook(h, allowPrivate)));
  }

  static FiringRow firing(Row row) throws SQLException {
    return new FiringRow(
        row.number(),
        row.id(),
        row.id(),
        Instant.ofEpochMilli(row.number()),
        row.id(),
        row.text(),
        row.text());
  }

  private static Optional<LocalDate> day(Optional<String> date) {
    return Columns.edtf(date).flatMap(EdtfDate::findLocalDate);
  }
}
