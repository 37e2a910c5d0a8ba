package refrain.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import refrain.domain.Id;

/**
 * Everything of an archive that another one has to take in: facts, and what was told. Conclusions
 * are left out, for they follow from the documents.
 */
final class Leaving {

  /** Ids on one line. */
  private static final int TOGETHER = 1000;

  private final Sql sql;
  private final boolean secrets;
  private final Consumer<Moving> use;
  private final Consumer<String> lost;
  private long lines;

  Leaving(Sql sql, boolean secrets, Consumer<Moving> use, Consumer<String> lost) {
    this.sql = sql;
    this.secrets = secrets;
    this.use = use;
    this.lost = lost;
  }

  private void leave(Moving moving) {
    use.accept(moving);
    lines++;
  }

  void all() throws SQLException {
    leave(new Moving.Begin());
    new LadderTexts(sql).all().reversed().forEach(l -> leave(new Moving.Ladder(l)));
    sql.each(
        "SELECT code, name FROM country ORDER BY code",
        row -> leave(new Moving.Country(row.text(), row.text())));
    sql.each(
        "SELECT d.id, d.doc, k.record FROM arrival a JOIN document d ON d.key = a.document"
            + " LEFT JOIN kept k ON k.document = d.key ORDER BY a.number",
        row -> document(row.text(), row.text(), row.findBytes()));
    toldStatements();
    toldRefrains();
    toldSpeakers();
    questions();
    firings();
    if (secrets) {
      attempts();
    }
    leave(new Moving.End(lines));
  }

  private void document(String id, String doc, byte[] record) {
    Moving document;
    try {
      document = new Moving.Document(Records.read(record));
    } catch (IllegalArgumentException e) {
      lost.accept("document " + id + " (" + doc + "): " + e.getMessage());
      return;
    }
    leave(document);
  }

  private void toldStatements() throws SQLException {
    List<Id> told = new ArrayList<>();
    sql.each(
        "SELECT id FROM report WHERE told = 1 ORDER BY key",
        row -> {
          told.add(row.id());
          if (told.size() == TOGETHER) {
            leave(new Moving.ToldStatements(told));
            told.clear();
          }
        });
    if (!told.isEmpty()) {
      leave(new Moving.ToldStatements(told));
    }
  }

  private void toldRefrains() throws SQLException {
    sql.each(
        "SELECT t.id, r.id, t.begins, t.ends FROM told_refrain t JOIN report r ON r.key = t.report"
            + " UNION ALL SELECT f.id, r.id, u.begins, u.ends FROM refrain f"
            + " JOIN refrain_use u ON u.refrain = f.place AND u.number = 0"
            + " JOIN report r ON r.key = u.report ORDER BY 1",
        row -> leave(new Moving.ToldRefrain(row.id(), row.id(), row.count(), row.count())));
  }

  private void toldSpeakers() throws SQLException {
    sql.each(
        "SELECT t.id, (SELECT r.id FROM report r WHERE r.speaker = t.now ORDER BY r.key LIMIT 1)"
            + " FROM told_speaker t UNION ALL SELECT s.id,"
            + " (SELECT r.id FROM report r WHERE r.speaker = s.id ORDER BY r.key LIMIT 1)"
            + " FROM speaker s ORDER BY 1",
        row -> leave(new Moving.ToldSpeaker(row.id(), row.findId())));
  }

  private void questions() throws SQLException {
    sql.each(
        "SELECT " + Questions.COLUMNS + ", secret, " + JUDGED + " FROM question q ORDER BY name",
        row -> {
          QuestionRow q = Questions.question(row);
          byte[] secret = row.findBytes();
          Optional<Id> judged = row.findId();
          leave(
              secrets
                  ? new Moving.Question(q, judged, secret)
                  : new Moving.Question(q.untold(), judged, new byte[0]));
        });
  }

  /** The last document by which a question was judged, in the order in which they came. */
  private static final String JUDGED =
      "(SELECT d.id FROM arrival a JOIN document d ON d.key = a.document"
          + " WHERE a.number <= q.judged ORDER BY a.number DESC LIMIT 1)";

  private void firings() throws SQLException {
    sql.each(
        "SELECT f.number, f.id, f.question, f.at, f.report, f.what, f.body, d.state, d.attempts,"
            + " d.next, d.noted FROM firing f LEFT JOIN delivery d ON d.firing = f.number"
            + " ORDER BY f.number",
        row -> {
          FiringRow firing = Questions.firing(row);
          Optional<String> state = row.findText();
          int attempts = row.count();
          Instant next = Instant.ofEpochMilli(row.number());
          Instant noted = Instant.ofEpochMilli(row.number());
          leave(
              new Moving.Firing(
                  firing,
                  state
                      .filter(s -> secrets)
                      .map(
                          s ->
                              new Moving.Message(
                                  DeliveryState.valueOf(s), attempts, next, noted))));
        });
  }

  private void attempts() throws SQLException {
    sql.each(
        "SELECT f.id, a.attempt, a.began, a.ended, a.outcome FROM attempt a"
            + " JOIN firing f ON f.number = a.firing ORDER BY a.number",
        row -> {
          Id firing = row.id();
          int number = row.count();
          Instant began = Instant.ofEpochMilli(row.number());
          long ended = row.number();
          Optional<String> outcome = row.findText();
          leave(
              new Moving.Attempt(
                  firing, number, began, outcome.map(o -> Instant.ofEpochMilli(ended)), outcome));
        });
  }
}
