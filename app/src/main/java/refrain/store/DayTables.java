package refrain.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.domain.DayOfSpeech;
import refrain.domain.Id;
import refrain.wire.DayLine;
import refrain.wire.Wire;

/**
 * Writes the days that were judged anew; those judged earlier stay, under the id that their speaker
 * has now.
 */
final class DayTables {

  private final Sql sql;

  DayTables(Sql sql) {
    this.sql = sql;
  }

  /** A speaker's day. */
  private record Day(Id speaker, String day) {

    static Day of(DayOfSpeech day) {
      return new Day(day.speaker().id(), day.day().toString());
    }
  }

  void write(List<DayOfSpeech> days, TellingSpeakers moves) throws SQLException {
    for (Map.Entry<Id, Id> moved : moves.moved().entrySet()) {
      move(moved.getKey(), moved.getValue());
    }
    for (DayOfSpeech day : days) {
      write(day);
    }
    Optional<LocalDate> since = days.stream().map(DayOfSpeech::day).min(Comparator.naturalOrder());
    if (since.isPresent()) {
      Set<Day> judged = new HashSet<>();
      days.forEach(d -> judged.add(Day.of(d)));
      forget(moves.touched(), since.get(), judged);
    }
  }

  private void move(Id from, Id to) throws SQLException {
    for (String day : sql.list("SELECT day FROM day WHERE speaker = ?", Row::text, from)) {
      if (sql.number("SELECT count(*) FROM day WHERE speaker = ? AND day = ?", to, day) == 0) {
        sql.run(
            "UPDATE day SET speaker = ?, key = ? WHERE speaker = ? AND day = ?",
            to,
            key(LocalDate.parse(day), to),
            from,
            day);
      }
    }
    sql.run("DELETE FROM day WHERE speaker = ?", from);
  }

  private void write(DayOfSpeech judged) throws SQLException {
    Day day = Day.of(judged);
    String line = Wire.write(DayLine.of(judged));
    boolean news = !judged.novelties().isEmpty();
    if (sql.run(
            "UPDATE day SET line = ?, news = ? WHERE speaker = ? AND day = ?",
            line,
            news,
            day.speaker(),
            day.day())
        == 0) {
      sql.run(
          "INSERT INTO day (key, speaker, day, line, news) VALUES (?, ?, ?, ?, ?)",
          key(judged.day(), day.speaker()),
          day.speaker(),
          day.day(),
          line,
          news);
    }
  }

  private long key(LocalDate day, Id speaker) throws SQLException {
    long key = Key.of(day, speaker);
    while (sql.number("SELECT count(*) FROM day WHERE key = ?", key) > 0) {
      key++;
    }
    return key;
  }

  /** Days on which speakers have nothing said any more, of those that were judged anew. */
  private void forget(Set<Id> speakers, LocalDate since, Set<Day> judged) throws SQLException {
    for (Id speaker : speakers) {
      for (String day :
          sql.list(
              "SELECT day FROM day WHERE speaker = ? AND key >= ?",
              Row::text,
              speaker,
              Key.from(since))) {
        if (!judged.contains(new Day(speaker, day))) {
          sql.run("DELETE FROM day WHERE speaker = ? AND day = ?", speaker, day);
        }
      }
    }
  }
}
