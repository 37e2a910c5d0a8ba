package refrain.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import refrain.domain.Id;

/**
 * The messages to addresses on the web, and the attempts to send them. A message is lent to one
 * sender at a time, until it is told what became of it or the time is over; so several processes
 * may send at once. It may be used by several threads.
 */
public final class Deliveries {

  /**
   * Clocks of several machines may differ by so much. One that is further behind than a time that
   * was noted has been put back: what waits for a later time then waits for nothing.
   */
  private static final Duration APART = Duration.ofMinutes(1);

  /** Takes the time now twice, with {@link #APART} between, twice over. */
  private static final String DUE =
      "state = 'WAITING' AND (next <= ? OR noted > ?)"
          + " AND (lender IS NULL OR lent_until <= ? OR lent > ?)";

  private final Connections connections;

  Deliveries(Connections connections) {
    this.connections = connections;
  }

  /** Questions with messages that are due and lent to nobody. */
  public List<Id> due(Instant now) throws ArchiveException {
    long at = now.toEpochMilli();
    long back = now.plus(APART).toEpochMilli();
    return connections.read(
        sql ->
            sql.list(
                "SELECT DISTINCT question FROM delivery WHERE " + DUE + " ORDER BY question",
                Row::id,
                at,
                back,
                at,
                back));
  }

  /**
   * Lends messages of one question that are due, in order of firing.
   *
   * @param lender who lends them: a name that is used once
   * @param until how long
   */
  public List<DeliveryRow> lend(Id question, String lender, Instant now, Instant until, int limit)
      throws ArchiveException {
    long at = now.toEpochMilli();
    long back = now.plus(APART).toEpochMilli();
    return connections.aside(
        sql -> {
          int lent =
              sql.run(
                  "UPDATE delivery SET lender = ?, lent = ?, lent_until = ? WHERE "
                      + DUE
                      + " AND firing IN (SELECT firing FROM delivery WHERE question = ? AND "
                      + DUE
                      + " ORDER BY firing LIMIT ?)",
                  lender,
                  at,
                  until.toEpochMilli(),
                  at,
                  back,
                  at,
                  back,
                  question,
                  at,
                  back,
                  at,
                  back,
                  limit);
          return lent == 0
              ? List.of()
              : sql.list(
                  "SELECT f.number, f.id, f.question, f.at, f.body, q.hook, q.allow_private,"
                      + " q.secret FROM delivery d JOIN firing f ON f.number = d.firing"
                      + " JOIN question q ON q.id = f.question WHERE d.lender = ?"
                      + " AND q.hook IS NOT NULL ORDER BY f.number",
                  Deliveries::delivery,
                  lender);
        });
  }

  /** Gives back what was lent and not sent. */
  public void giveBack(String lender) throws ArchiveException {
    connections.aside(sql -> sql.run("UPDATE delivery SET lender = NULL WHERE lender = ?", lender));
  }

  /**
   * Notes that an attempt begins.
   *
   * @return number of the attempt, from 1; empty if the message is no more, or was taken meanwhile
   */
  public OptionalInt begin(long firing, Instant began) throws ArchiveException {
    return connections.aside(
        sql -> {
          if (sql.run(
                  "UPDATE delivery SET attempts = attempts + 1 WHERE firing = ?"
                      + " AND state = 'WAITING'",
                  firing)
              == 0) {
            return OptionalInt.empty();
          }
          int attempt =
              Math.toIntExact(sql.number("SELECT attempts FROM delivery WHERE firing = ?", firing));
          sql.run(
              "INSERT INTO attempt (firing, attempt, began) VALUES (?, ?, ?)",
              firing,
              attempt,
              began.toEpochMilli());
          return OptionalInt.of(attempt);
        });
  }

  /** Notes that the address took a message. */
  public void taken(long firing, int attempt, Instant ended, String outcome)
      throws ArchiveException {
    end(firing, attempt, ended, outcome, "state = 'DELIVERED', lender = NULL", "1 = 1", firing);
  }

  /** Notes that a message is given up. */
  public void dead(long firing, int attempt, Instant ended, String outcome)
      throws ArchiveException {
    end(
        firing,
        attempt,
        ended,
        outcome,
        "state = 'DEAD', lender = NULL",
        "state = 'WAITING'",
        firing);
  }

  /**
   * Notes that an attempt failed.
   *
   * @param lender who lent the message; if it is lent to another by now, that one goes on
   * @param next when to try again
   */
  public void again(
      long firing, String lender, int attempt, Instant ended, String outcome, Instant next)
      throws ArchiveException {
    end(
        firing,
        attempt,
        ended,
        outcome,
        "next = ?, noted = ?, lender = NULL",
        "state = 'WAITING' AND lender = ?",
        next.toEpochMilli(),
        ended.toEpochMilli(),
        firing,
        lender);
  }

  /**
   * Notes how an attempt ended.
   *
   * @param set what becomes of the delivery
   * @param where what must hold of it, besides that it is this firing's
   * @param values for all question marks: those in {@code set}, the firing, those in {@code where}
   */
  private void end(
      long firing,
      int attempt,
      Instant ended,
      String outcome,
      String set,
      String where,
      Object... values)
      throws ArchiveException {
    connections.aside(
        sql -> {
          sql.run(
              "UPDATE attempt SET ended = ?, outcome = ? WHERE firing = ? AND attempt = ?",
              ended.toEpochMilli(),
              outcome,
              firing,
              attempt);
          return sql.run("UPDATE delivery SET " + set + " WHERE firing = ? AND " + where, values);
        });
  }

  /**
   * The latest attempts, latest first.
   *
   * @param question only those for this question
   */
  public List<AttemptRow> log(Optional<Id> question, int limit) throws ArchiveException {
    return connections.read(
        sql ->
            sql.list(
                "SELECT q.name, f.id, a.attempt, q.hook, a.began, a.ended, a.outcome, d.state,"
                    + " d.next FROM attempt a JOIN firing f ON f.number = a.firing"
                    + " JOIN delivery d ON d.firing = a.firing JOIN question q ON q.id = f.question"
                    + (question.isPresent() ? " WHERE q.id = ?" : "")
                    + " ORDER BY a.number DESC LIMIT ?",
                Deliveries::attempt,
                question.isPresent()
                    ? new Object[] {question.get(), limit}
                    : new Object[] {limit}));
  }

  /** How many firings of a question there are, and what became of their messages. */
  public Tally tally(Id question) throws ArchiveException {
    return connections.read(
        sql ->
            new Tally(
                sql.number("SELECT count(*) FROM firing WHERE question = ?", question),
                state(sql, question, DeliveryState.WAITING),
                state(sql, question, DeliveryState.DELIVERED),
                state(sql, question, DeliveryState.DEAD)));
  }

  /**
   * How many there are.
   *
   * @param firings all firings
   * @param waiting messages still to be sent
   * @param taken messages that were taken
   * @param dead messages given up
   */
  public record Tally(long firings, long waiting, long taken, long dead) {}

  private static long state(Sql sql, Id question, DeliveryState state) throws SQLException {
    return sql.number(
        "SELECT count(*) FROM delivery WHERE question = ? AND state = ?", question, state);
  }

  private static DeliveryRow delivery(Row row) throws SQLException {
    return new DeliveryRow(
        row.number(),
        row.id(),
        row.id(),
        Instant.ofEpochMilli(row.number()),
        row.text(),
        new QuestionRow.Hook(row.text(), row.flag()),
        row.bytes());
  }

  private static AttemptRow attempt(Row row) throws SQLException {
    String question = row.text();
    Id firing = row.id();
    int number = row.count();
    String address = row.text();
    Instant began = Instant.ofEpochMilli(row.number());
    long ended = row.number();
    Optional<String> outcome = row.findText();
    DeliveryState state = DeliveryState.valueOf(row.text());
    Instant next = Instant.ofEpochMilli(row.number());
    return new AttemptRow(
        question,
        firing,
        number,
        address,
        began,
        outcome.map(o -> Instant.ofEpochMilli(ended)),
        outcome,
        state,
        state == DeliveryState.WAITING ? Optional.of(next) : Optional.empty());
  }
}
