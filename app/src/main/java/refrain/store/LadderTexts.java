package refrain.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import refrain.domain.Id;

/** Keeps the ladders of those who use an archive; the latest told is the first that is asked. */
final class LadderTexts {

  private final Sql sql;

  LadderTexts(Sql sql) {
    this.sql = sql;
  }

  /** All, the first that is asked first. */
  List<LadderText> all() throws SQLException {
    return sql.list(
        "SELECT name, text FROM ladder ORDER BY place",
        row -> new LadderText(row.text(), row.text()));
  }

  /**
   * Puts one before all others, unless it is there already.
   *
   * @return false if another text is kept under its name: that one stays
   */
  boolean tell(LadderText ladder) throws SQLException {
    Optional<String> there =
        sql.find("SELECT text FROM ladder WHERE name = ?", Row::text, ladder.name());
    if (there.isPresent()) {
      return there.get().equals(Plain.of(ladder.text()));
    }
    sql.run(
        "INSERT INTO ladder (place, name, text)"
            + " VALUES ((SELECT coalesce(min(place), 0) - 1 FROM ladder), ?, ?)",
        ladder.name(),
        ladder.text());
    return true;
  }

  /** Whether one was told since days were last judged; false where none ever were. */
  boolean changed() throws SQLException {
    Id now = digest();
    return sql.find("SELECT concluded, ladders FROM state", row -> changed(row, now)).orElse(false);
  }

  private static boolean changed(Row row, Id now) throws SQLException {
    boolean concluded = row.findText().isPresent();
    Id judged = row.findId().orElse(digest(List.of()));
    return concluded && !judged.equals(now);
  }

  /** Stands for all of them in their order. */
  Id digest() throws SQLException {
    return digest(all());
  }

  private static Id digest(List<LadderText> ladders) {
    return Id.of(
        ladders.stream().flatMap(l -> Stream.of(l.name(), l.text())).toArray(String[]::new));
  }
}
