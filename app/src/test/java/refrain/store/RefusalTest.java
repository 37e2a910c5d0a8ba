package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be used is refused in a sentence that names it and says what to do. */
class RefusalTest {

  @TempDir private Path folder;

  private Path archive(int documents) throws ArchiveException {
    Path file = folder.resolve("archive.db");
    try (Archive archive = Archive.openToWrite(new Place.File(file))) {
      for (int n = 0; n < documents; n++) {
        Kept kept = Invented.document(n);
        archive.add(kept.article(), kept.reports());
      }
    }
    return file;
  }

  private static void sql(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String s : statements) {
        statement.execute(s);
      }
    }
  }

  private static void refusesToRead(Path file, String... parts) {
    assertThatThrownBy(() -> Archive.open(new Place.File(file)))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContainingAll(parts);
  }

  private static void refusesToWrite(Path file, String... parts) {
    assertThatThrownBy(() -> Archive.openToWrite(new Place.File(file)))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContainingAll(parts);
  }

  @Test
  void refusesToReadWhatIsNotThere() {
    Path file = folder.resolve("none.db");
    refusesToRead(file, "no such file", "refrain add");
    assertThat(file).doesNotExist();
  }

  @Test
  void refusesToWriteIntoAFolderThatIsNotThere() {
    refusesToWrite(folder.resolve("none/none.db"), "folder does not exist");
  }

  @Test
  void refusesAFolder() {
    refusesToRead(folder, "a folder");
    refusesToWrite(folder, "a folder");
  }

  @Test
  void refusesAFileOfText() throws IOException {
    Path file = folder.resolve("notes.db");
    Files.writeString(file, "What was said today, and by whom. ".repeat(200));
    refusesToRead(file, "no file of SQLite");
    refusesToWrite(file, "no file of SQLite");
    assertThat(file).content().startsWith("What was said");
  }

  @Test
  void refusesADatabaseOfAnotherProgram() throws SQLException {
    Path nameless = folder.resolve("other.db");
    sql(nameless, "CREATE TABLE song (title TEXT)", "INSERT INTO song VALUES ('a')");
    refusesToRead(nameless, "another program");
    refusesToWrite(nameless, "another program");
    Path named = folder.resolve("named.db");
    sql(named, "PRAGMA application_id = 7", "CREATE TABLE song (title TEXT)");
    refusesToRead(named, "another program");
    refusesToWrite(named, "another program");
  }

  @Test
  void refusesANewerVersionAndNamesBoth() throws ArchiveException, SQLException {
    Path file = archive(1);
    sql(file, "PRAGMA user_version = 99");
    int newest = Migrations.of(new Sqlite(file)).newest();
    refusesToRead(file, "version 99", "at most " + newest, "newer Refrain");
    refusesToWrite(file, "version 99", "at most " + newest, "newer Refrain");
  }

  @Test
  void refusesAFileThatWasCutOff() throws IOException {
    Path file = archive(30);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    refusesToRead(file, "damaged", "copy");
    refusesToWrite(file, "damaged", "copy");
  }

  @Test
  void findsWhatIsWrongInsideAFile() throws IOException {
    Path file = archive(60);
    int page = 4096;
    long pages = Files.size(file) / page;
    int found = 0;
    for (long at = 5; at < pages; at += 9) {
      Path copy = folder.resolve("copy" + at + ".db");
      Files.copy(file, copy);
      try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
        channel.write(java.nio.ByteBuffer.allocate(page), at * page);
      }
      try (Archive archive = Archive.open(new Place.File(copy))) {
        found += archive.check().isEmpty() ? 0 : 1;
      } catch (ArchiveException e) {
        assertThat(e).hasMessageContaining("damaged");
        found++;
      }
    }
    assertThat(found).isEqualTo((int) ((pages - 5 + 8) / 9));
  }

  @Test
  void findsATextThatWasChanged() throws ArchiveException, SQLException {
    Path file = archive(3);
    sql(
        file,
        "UPDATE kept SET text = text || '!' WHERE document = (SELECT max(key) FROM document)");
    assertThat(check(file)).hasSize(1).allMatch(line -> line.contains("its text is not that"));
  }

  @Test
  void findsCountersThatAreWrongAndRowsThatAreMissing() throws ArchiveException, SQLException {
    Path file = archive(3);
    sql(
        file,
        "UPDATE state SET reports = reports + 1",
        "DELETE FROM kept WHERE document = (SELECT max(key) FROM document)",
        "UPDATE outlet SET documents = 9");
    assertThat(check(file))
        .anyMatch(line -> line.contains("reports: counted as"))
        .anyMatch(line -> line.contains("has no record"))
        .anyMatch(line -> line.contains("counted as 9 documents"));
  }

  @Test
  void findsAnIndexThatIsDamaged() throws ArchiveException, SQLException {
    Path file = archive(3);
    sql(
        file,
        "UPDATE report_words_content SET c0 = c0 || ' herring' WHERE id = (SELECT max(id) FROM report_words_content)");
    assertThat(check(file)).anyMatch(line -> line.contains("the file is damaged"));
  }

  private static List<String> check(Path file) throws ArchiveException {
    try (Archive archive = Archive.open(new Place.File(file))) {
      return archive.check();
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasAdded() throws ArchiveException {
    Path file = folder.resolve("full.db");
    List<Kept> added = new ArrayList<>();
    try (Connections connections = Connections.toWrite(new Sqlite(file))) {
      long pages = connections.read(sql -> sql.number("PRAGMA page_count"));
      connections.write(sql -> sql.number("PRAGMA max_page_count = " + (pages + 60)));
      assertThatThrownBy(
              () -> {
                for (int n = 0; true; n++) {
                  Kept kept = Invented.document(n);
                  add(connections, kept);
                  added.add(kept);
                }
              })
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("disk is full");
      assertThat(added).hasSizeGreaterThan(3);
      connections.write(sql -> sql.number("PRAGMA max_page_count = 1000000"));
      Kept next = Invented.document(added.size());
      add(connections, next);
      added.add(next);
    }
    try (Archive archive = Archive.open(new Place.File(file))) {
      assertThat(archive.check()).isEmpty();
      List<Kept> kept = new ArrayList<>();
      archive.forEach(kept::add);
      assertThat(kept).containsExactlyInAnyOrderElementsOf(added);
    }
  }

  private static void add(Connections connections, Kept kept) throws ArchiveException {
    byte[] record = Records.write(kept);
    connections.write(sql -> new Adding(sql, connections.dialect()).add(kept, record));
  }

  @Test
  void aFileThatCannotBeWrittenIsReadAndNotWritten() throws IOException, InterruptedException {
    Path file = archive(2);
    Files.delete(file.resolveSibling("archive.db-lock"));
    assertThat(file.toFile().setWritable(false)).isTrue();
    assertThat(folder.toFile().setWritable(false)).isTrue();
    try {
      String message =
          Files.isWritable(file)
              ? RefusedWriter.startedWithoutRights(file)
              : RefusedWriter.told(file);
      assertThat(message).contains(file.toString(), "cannot be written");
      assertThat(message).endsWith("\n2 documents\n");
    } finally {
      assertThat(folder.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void anAddressIsNeverToldWithItsPassword() {
    for (String address :
        List.of(
            "jdbc:postgresql://localhost:1/news?user=anna&password=secret",
            "jdbc:postgresql://anna:secret@localhost:1/news",
            "jdbc:postgresql://localhost:1/news?password=secret")) {
      Place place = Place.parse(address);
      assertThat(place.toString()).doesNotContain("secret");
      assertThatThrownBy(() -> Archive.open(place))
          .isInstanceOf(ArchiveException.class)
          .hasMessageNotContaining("secret")
          .hasMessageContaining("jdbc:postgresql://localhost:1/news");
    }
  }
}
