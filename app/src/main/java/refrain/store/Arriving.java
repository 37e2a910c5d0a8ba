package refrain.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Id;

/**
 * Takes in what left another archive. What is there already stays as it is, so that taking it in
 * twice changes nothing; what does not fit is refused, and the next is taken. Used by one thread.
 */
public final class Arriving {

  private final Archive archive;
  private final Connections connections;
  private final boolean secrets;
  private final List<Id> documents = new ArrayList<>();
  private final Set<Id> otherwise = new HashSet<>();
  private boolean toConclude;

  Arriving(Archive archive, Connections connections, boolean secrets) {
    this.archive = archive;
    this.connections = connections;
    this.secrets = secrets;
  }

  /** What became of something. */
  public sealed interface Outcome {

    /** It is there now. */
    record Taken() implements Outcome {}

    /** It was there, or is of no use here. */
    record Known() implements Outcome {}

    /**
     * It does not fit.
     *
     * @param why what was found and what was expected, in words
     */
    record Refused(String why) implements Outcome {}
  }

  private static Outcome of(int rows) {
    return rows > 0 ? new Outcome.Taken() : new Outcome.Known();
  }

  /**
   * Takes a document, as {@link Archive#add} does.
   *
   * @return false if it was there already
   */
  public boolean take(Moving.Document document) throws ArchiveException {
    Kept kept = document.kept();
    documents.add(kept.article().id());
    return archive.add(kept.article(), kept.reports());
  }

  /**
   * Takes other things, all in one step.
   *
   * @return what became of each
   * @throws IllegalArgumentException if a document is among them
   */
  public List<Outcome> take(List<Moving> some) throws ArchiveException {
    return connections.write(
        sql -> {
          List<Outcome> out = new ArrayList<>();
          for (Moving moving : some) {
            out.add(take(sql, moving));
          }
          return out;
        });
  }

  /** Whether the documents have to be compared, though none may have come. */
  public boolean isToConclude() {
    return toConclude;
  }

  private Outcome take(Sql sql, Moving moving) throws SQLException {
    return switch (moving) {
      case Moving.Ladder l -> ladder(sql, l.ladder());
      case Moving.Country c ->
          new CountryNames(sql).keep(c.code(), c.name())
              ? new Outcome.Taken()
              : new Outcome.Known();
      case Moving.ToldStatements t -> told(sql, t);
      case Moving.ToldRefrain t -> told(sql, t);
      case Moving.ToldSpeaker t -> told(sql, t);
      case Moving.Question q -> question(sql, q);
      case Moving.Firing f -> firing(sql, f);
      case Moving.Attempt a -> attempt(sql, a);
      case Moving.Begin b -> new Outcome.Known();
      case Moving.End e -> new Outcome.Known();
      case Moving.Document d ->
          throw new IllegalArgumentException(
              "a document among other things: " + d.kept().article());
    };
  }

  private static Outcome ladder(Sql sql, LadderText ladder) throws SQLException {
    LadderTexts texts = new LadderTexts(sql);
    int before = texts.all().size();
    return texts.tell(ladder)
        ? of(texts.all().size() - before)
        : new Outcome.Refused(
            "a ladder "
                + ladder.name()
                + " with another text than the one that is kept here; expected the same; its rungs are"
                + " those of the documents that came with it");
  }

  private static Outcome told(Sql sql, Moving.ToldStatements told) throws SQLException {
    int rows = 0;
    long there = 0;
    for (List<Id> some : Batches.parts(told.reports())) {
      String among = " WHERE id IN " + Batches.marks(some);
      there += sql.number("SELECT count(*) FROM report" + among, some.toArray());
      rows += sql.run("UPDATE report SET told = 1" + among + " AND told = 0", some.toArray());
    }
    long missing = told.reports().size() - there;
    return missing > 0
        ? new Outcome.Refused(
            missing
                + " ids of statements whose reports are not here; expected their documents before"
                + " this line; the others are taken")
        : of(rows);
  }

  private Outcome told(Sql sql, Moving.ToldRefrain told) throws SQLException {
    Optional<Long> report = key(sql, told.report());
    if (report.isEmpty()) {
      return missing(told.report());
    }
    if (sql.number("SELECT count(*) FROM refrain WHERE id = ?", told.id()) > 0) {
      return new Outcome.Known();
    }
    Outcome outcome =
        of(
            sql.run(
                "INSERT INTO told_refrain (id, report, begins, ends) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT DO NOTHING",
                told.id(),
                report.get(),
                told.begins(),
                told.ends()));
    toConclude |= outcome instanceof Outcome.Taken;
    return outcome;
  }

  private static Optional<Long> key(Sql sql, Id report) throws SQLException {
    return sql.find("SELECT key FROM report WHERE id = ?", Row::number, report);
  }

  private static Outcome missing(Id report) {
    return new Outcome.Refused(
        "an id that leads to report "
            + report
            + ", which is not here; expected its document before this line");
  }

  /** It leads to who has the report, until the documents are compared and show who has it then. */
  private static Outcome told(Sql sql, Moving.ToldSpeaker told) throws SQLException {
    Optional<Id> now = Optional.empty();
    if (told.report().isPresent()) {
      if (key(sql, told.report().get()).isEmpty()) {
        return missing(told.report().get());
      }
      now =
          sql.find("SELECT speaker FROM report WHERE id = ?", Row::findId, told.report().get())
              .flatMap(id -> id);
    }
    boolean current =
        now.equals(Optional.of(told.id()))
            || sql.number("SELECT count(*) FROM speaker WHERE id = ?", told.id()) > 0;
    return current
        ? new Outcome.Known()
        : of(
            sql.run(
                "INSERT INTO told_speaker (id, now) VALUES (?, ?) ON CONFLICT DO NOTHING",
                told.id(),
                now));
  }

  private Outcome question(Sql sql, Moving.Question moved) throws SQLException {
    QuestionRow q = moved.question();
    Optional<QuestionRow.Hook> hook = q.hook().filter(h -> secrets);
    Optional<QuestionRow> there =
        sql.find(
            "SELECT " + Questions.COLUMNS + " FROM question WHERE id = ?",
            Questions::question,
            q.id());
    if (there.isPresent()) {
      if (!isSame(there.get(), q)) {
        otherwise.add(q.id());
        return new Outcome.Refused(
            "the question "
                + q.name()
                + ", which asks something else here; expected one name for one question; remove the"
                + " one that is here, or go on without the other and what answered it");
      }
      return hook.isEmpty()
          ? new Outcome.Known()
          : of(
              sql.run(
                  "UPDATE question SET hook = ?, allow_private = ?, secret = ?"
                      + " WHERE id = ? AND hook IS NULL",
                  hook.get().address(),
                  hook.get().allowPrivate(),
                  moved.secret(),
                  q.id()));
    }
    sql.run(
        "INSERT INTO question ("
            + Questions.COLUMNS
            + ", secret) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        q.id(),
        q.name(),
        q.query(),
        q.trigger(),
        q.chance(),
        q.made().toEpochMilli(),
        judged(sql, moved.judged()),
        hook.map(QuestionRow.Hook::address),
        hook.map(QuestionRow.Hook::allowPrivate).orElse(false),
        hook.isPresent() ? moved.secret() : new byte[0]);
    return new Outcome.Taken();
  }

  private static boolean isSame(QuestionRow a, QuestionRow b) {
    return a.query().equals(b.query())
        && a.trigger().equals(b.trigger())
        && a.chance() == b.chance();
  }

  /**
   * How far a question is judged here: all is known but the documents that came with it and that it
   * was not judged by. If it is not known which those are, all is.
   */
  private long judged(Sql sql, Optional<Id> last) throws SQLException {
    int at = last.map(documents::lastIndexOf).orElse(-1);
    Set<Id> fresh =
        last.isPresent() && at < 0
            ? Set.of()
            : Set.copyOf(documents.subList(at + 1, documents.size()));
    return sql
        .list(
            "SELECT d.id, a.number FROM arrival a JOIN document d ON d.key = a.document"
                + " ORDER BY a.number DESC LIMIT ?",
            row -> fresh.contains(row.id()) ? 0 : row.number(),
            fresh.size() + 1)
        .stream()
        .filter(n -> n > 0)
        .findFirst()
        .orElse(0L);
  }

  private Outcome firing(Sql sql, Moving.Firing moved) throws SQLException {
    FiringRow f = moved.firing();
    if (otherwise.contains(f.question())) {
      return new Outcome.Known();
    }
    if (sql.number("SELECT count(*) FROM question WHERE id = ?", f.question()) == 0) {
      return new Outcome.Refused(
          "an answer to a question that is not here; expected the question before this line");
    }
    int rows = Questions.keep(sql, f);
    if (secrets && moved.message().isPresent()) {
      Moving.Message m = moved.message().get();
      sql.run(
          "INSERT INTO delivery (firing, question, state, attempts, next, noted)"
              + " SELECT f.number, q.id, ?, ?, ?, ? FROM firing f JOIN question q"
              + " ON q.id = f.question WHERE f.id = ? AND q.hook IS NOT NULL ON CONFLICT DO NOTHING",
          m.state(),
          m.attempts(),
          m.next().toEpochMilli(),
          m.noted().toEpochMilli(),
          f.id());
    }
    return of(rows);
  }

  private Outcome attempt(Sql sql, Moving.Attempt a) throws SQLException {
    return secrets
        ? of(
            sql.run(
                "INSERT INTO attempt (firing, attempt, began, ended, outcome)"
                    + " SELECT f.number, ?, ?, nullif(?, 0), ? FROM firing f"
                    + " JOIN delivery d ON d.firing = f.number WHERE f.id = ? AND NOT EXISTS"
                    + " (SELECT 1 FROM attempt o WHERE o.firing = f.number AND o.attempt = ?)",
                a.number(),
                a.began().toEpochMilli(),
                a.ended().map(Instant::toEpochMilli).orElse(0L),
                a.outcome(),
                a.firing(),
                a.number()))
        : new Outcome.Known();
  }
}
