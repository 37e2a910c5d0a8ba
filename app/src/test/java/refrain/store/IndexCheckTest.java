package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.domain.Id;

/** A report that is found by other words than its own is told of, whatever the database. */
@ParameterizedClass
@EnumSource(Databases.class)
class IndexCheckTest {

  private final Databases database;
  private final Place place;
  private final Archive archive;
  private final Said report;

  IndexCheckTest(Databases database) throws IOException, SQLException {
    this.database = database;
    place = database.empty();
    archive = Archive.openToWrite(place);
    Examples.get().into(archive);
    report = archive.search(Query.parse("body:bank"), Optional.empty(), 1).rows().getFirst();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  /** Runs one of two statements on the row of the report. */
  private int change(String ofSqlite, String ofPostgres) throws ArchiveException {
    archive.close();
    Dialect dialect = Archive.dialect(place);
    String key = dialect.indexKey().replace("w.", "");
    try (Connections connections = Connections.toWrite(dialect)) {
      return connections.write(
          sql ->
              sql.run(
                  (database == Databases.SQLITE ? ofSqlite : ofPostgres)
                      + " WHERE "
                      + key
                      + " = (SELECT key FROM report WHERE id = ?)",
                  report.report()));
    }
  }

  private void tells(String... parts) throws ArchiveException {
    try (Archive read = Archive.open(place)) {
      assertThat(read.check()).anySatisfy(line -> assertThat(line).contains(parts));
    }
  }

  private static String otherWords(Id report) {
    return "the index of words has other words of report " + report + " than it should";
  }

  @Test
  void nothingIsWrongWithOneThatNobodyTouched() throws ArchiveException {
    assertThat(archive.check()).isEmpty();
  }

  @Test
  void tellsOfWordsThatWereNotSaid() throws ArchiveException {
    assertThat(
            change(
                "UPDATE report_words SET words = words || ' herring'",
                "UPDATE report_words SET words = words || 'herring '"))
        .isOne();
    tells(otherWords(report.report()), report.document().doc());
  }

  @Test
  void tellsOfAWordThatCannotBeFound() throws ArchiveException {
    assertThat(
            change(
                "UPDATE report_words SET words = substr(words, 1, length(words) - 1)",
                "UPDATE report_words SET tokens = tokens[2:]"))
        .isOne();
    tells(otherWords(report.report()));
  }

  @Test
  void tellsOfAnotherBody() throws ArchiveException {
    assertThat(
            change(
                "UPDATE report_words SET body = 'fleet'",
                "UPDATE report_words SET tokens = array_replace(tokens, 'b/bank', 'b/fleet')"))
        .isOne();
    tells(otherWords(report.report()));
  }

  @Test
  void tellsOfARowThatIsMissing() throws ArchiveException {
    assertThat(change("DELETE FROM report_words", "DELETE FROM report_words")).isOne();
    tells(otherWords(report.report()));
    tells("the index of words has", "rows; expected");
  }

  @Test
  void tellsOfAReportWhoseWordsWereChanged() throws ArchiveException {
    archive.close();
    try (Connections connections = Connections.toWrite(Archive.dialect(place))) {
      connections.write(
          sql -> sql.run("UPDATE report SET text = text || '!' WHERE id = ?", report.report()));
    }
    tells("the words of report " + report.report() + " are not those of its record");
  }
}
