package refrain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import refrain.pipeline.Pipeline.Analysis;

/**
 * An archive of every earlier version is brought up to date. For each version there is a script
 * with what a Refrain of that version wrote; {@code -Drefrain.golden=write} writes the one of the
 * newest version where there is none.
 */
@ParameterizedClass
@EnumSource(Databases.class)
class MigrationTest {

  private static final int DOCUMENTS = 6;

  private static final LadderText LADDER =
      new LadderText("norvane-bank", "ladder: norvane-bank\nsource: invented\nrungs: []\n");

  private final Databases database;
  private final Examples examples = Examples.get();

  MigrationTest(Databases database) {
    this.database = database;
  }

  private Path script(int version) {
    return Path.of(Optional.ofNullable(System.getProperty("refrain.root")).orElse(".."))
        .resolve("app/src/test/resources/refrain/store/earlier")
        .resolve(
            String.format(
                Locale.ROOT, "%s-%04d.sql", database.name().toLowerCase(Locale.ROOT), version));
  }

  private List<Analysis.Analysed> documents() {
    return examples.analysed().subList(0, DOCUMENTS);
  }

  @Test
  void everyEarlierVersionIsBroughtUpToDate() throws IOException, SQLException {
    int newest = Migrations.of(Archive.dialect(database.empty())).newest();
    for (int version = 1; version <= newest; version++) {
      if (version == newest
          && "write".equals(System.getProperty("refrain.golden"))
          && !Files.exists(script(version))) {
        write(version);
      }
      Place place = database.empty();
      Dialect dialect = Archive.dialect(place);
      try (Connections old = Connections.toWrite(dialect, Migrations.of(dialect).first(version))) {
        fill(old, Files.readString(script(version)));
      }
      try (Archive archive = Archive.open(place)) {
        assertThat(archive.check()).as("version " + version).isEmpty();
        List<Kept> kept = new ArrayList<>();
        archive.forEach(kept::add);
        assertThat(kept).as("version " + version).hasSize(DOCUMENTS);
        assertThat(archive.search(Query.parse(""), Optional.empty(), 1000).rows())
            .hasSize((int) archive.overview().reports());
        assertThat(archive.count(Query.parse("the"), 1000)).isPositive();
        assertThat(archive.countries())
            .as("version " + version)
            .isEqualTo(version < 3 ? Countries.UNTOLD : examples.countries());
        assertThat(archive.ladders())
            .as("version " + version)
            .isEqualTo(version < 4 ? List.of() : List.of(LADDER));
        assertThat(archive.laddersChanged()).as("version " + version).isFalse();
        assertThat(withNews(archive)).as("version " + version).isEqualTo(daysWithNews());
      }
      try (Archive archive = Archive.openToWrite(place)) {
        examples.into(archive);
        assertThat(archive.check()).as("version " + version).isEmpty();
      }
    }
  }

  private static List<String> withNews(Archive archive) throws ArchiveException {
    NavigableSet<LocalDate> all = new TreeSet<>();
    archive.days(Optional.empty(), Optional.empty(), Optional.empty(), 1000).rows().stream()
        .map(DayRow::day)
        .forEach(all::add);
    return archive.news(all).stream().map(d -> d.day() + " " + d.speaker()).sorted().toList();
  }

  private List<String> daysWithNews() {
    return examples.conclusions(documents()).days().stream()
        .filter(d -> !d.novelties().isEmpty())
        .map(d -> d.day() + " " + d.speaker().id())
        .sorted()
        .toList();
  }

  private static void fill(Connections archive, String script) throws ArchiveException {
    archive.write(
        sql -> {
          for (String statement : Migrations.statements(script)) {
            sql.plain(statement);
          }
          return true;
        });
  }

  private void write(int version) throws IOException, SQLException {
    Dialect dialect = Archive.dialect(database.empty());
    Conclusions conclusions = examples.conclusions(documents());
    try (Connections made = Connections.toWrite(dialect, Migrations.of(dialect).first(version))) {
      for (Analysis.Analysed a : documents()) {
        Kept kept = new Kept(a.article(), a.reports());
        byte[] record = Records.write(kept);
        made.write(sql -> new Adding(sql, dialect).add(kept, record));
      }
      made.write(sql -> new CountryNames(sql).tell(examples.countries()));
      made.write(sql -> new LadderTexts(sql).tell(LADDER));
      made.write(
          sql -> {
            new Concluding(sql, dialect, conclusions)
                .conclude(java.time.Instant.parse("2026-01-01T00:00:00Z"));
            return true;
          });
      Files.createDirectories(script(version).getParent());
      Files.writeString(script(version), made.read(sql -> Dump.of(sql, database)));
    }
  }
}
