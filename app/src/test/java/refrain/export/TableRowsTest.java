package refrain.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import refrain.wire.Stretch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as a table reads back equal, whatever the texts are. */
class TableRowsTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final long SEED = 6;

  @TempDir Path folder = Path.of("set by JUnit");

  private final Table<Told> table = StatementTable.of();
  private final List<Told> reports = Invented.hostile(SEED, 200);

  @Test
  void readsEveryCellBackFromCsv() throws IOException {
    List<CsvRecord> records = read(csv(true));

    assertThat(records.get(0).getFields())
        .isEqualTo(table.columns().stream().map(Column::name).toList());
    for (int i = 0; i < reports.size(); i++) {
      for (int c = 0; c < table.columns().size(); c++) {
        String cell = records.get(i + 1).getField(c);
        assertThat(Formulas.unguard(cell)).isEqualTo(plain(table.columns().get(c), reports.get(i)));
      }
    }
  }

  @Test
  void leavesNoCellThatASpreadsheetWouldWorkOut() throws IOException {
    assertThat(read(csv(true)).stream().flatMap(r -> r.getFields().stream()))
        .noneMatch(f -> !f.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(f.charAt(0)) >= 0);
  }

  @Test
  void leavesEveryTextAsItIsWhenAskedTo() throws IOException {
    List<CsvRecord> records = read(csv(false));

    for (int i = 0; i < reports.size(); i++) {
      for (int c = 0; c < table.columns().size(); c++) {
        assertThat(records.get(i + 1).getField(c))
            .isEqualTo(plain(table.columns().get(c), reports.get(i)));
      }
    }
  }

  @Test
  void writesAnObjectALineWithoutEmptyKeys() throws IOException {
    StringWriter out = new StringWriter();
    try (Rows<Told> rows = JsonRows.to(out, table)) {
      for (Told told : reports) {
        rows.write(told);
      }
    }

    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSameSizeAs(reports);
    for (int i = 0; i < lines.size(); i++) {
      JsonNode json = JSON.readTree(lines.get(i));
      assertThat(json.path("text").asString()).isEqualTo(reports.get(i).said().text());
      assertThat(json.path("content").toString())
          .isEqualTo(plain(column("content"), reports.get(i)));
      assertThat(json.properties())
          .noneMatch(
              e -> e.getValue().isNull() || (e.getValue().isContainer() && e.getValue().isEmpty()));
    }
  }

  @Test
  void readsEveryCellBackFromParquet() throws IOException {
    Path file = folder.resolve("statements.parquet");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Rows<Told> rows = new ParquetRows<>(table, bytes)) {
      for (Told told : reports) {
        rows.write(told);
      }
    }
    Files.write(file, bytes.toByteArray());

    List<Group> groups = groups(file);
    assertThat(groups).hasSameSizeAs(reports);
    for (int i = 0; i < groups.size(); i++) {
      for (Column<Told> column : table.columns()) {
        assertThat(value(groups.get(i), column))
            .as(column.name())
            .isEqualTo(plain(column, reports.get(i)));
      }
    }
  }

  private Column<Told> column(String name) {
    return table.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  private String csv(boolean guarded) throws IOException {
    StringWriter out = new StringWriter();
    try (Rows<Told> rows = new CsvRows<>(table, out, guarded)) {
      for (Told told : reports) {
        rows.write(told);
      }
    }
    return out.toString();
  }

  private static List<CsvRecord> read(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().toList();
    }
  }

  /** A value as a cell without guard has it; an absent one and an empty list are empty. */
  private static String plain(Column<Told> column, Told told) {
    return switch (column) {
      case Column.Text<Told> c -> c.value().apply(told).orElse("");
      case Column.Whole<Told> c -> text(c.value().apply(told));
      case Column.Decimal<Told> c -> text(c.value().apply(told));
      case Column.Truth<Told> c -> text(c.value().apply(told));
      case Column.Day<Told> c -> text(c.value().apply(told));
      case Column.Texts<Told> c ->
          c.value().apply(told).isEmpty() ? "" : JSON.writeValueAsString(c.value().apply(told));
      case Column.Wholes<Told> c ->
          c.value().apply(told).isEmpty() ? "" : JSON.writeValueAsString(c.value().apply(told));
      case Column.Stretches<Told> c -> stretches(c.value().apply(told));
    };
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String stretches(List<Stretch> stretches) {
    return stretches.isEmpty()
        ? ""
        : JSON.writeValueAsString(
            stretches.stream().map(s -> List.of(s.begin(), s.end())).toList());
  }

  private static List<Group> groups(Path file) throws IOException {
    List<Group> groups = new ArrayList<>();
    try (ParquetReader<Group> reader =
        new Reading(new LocalInputFile(file)).withCodecFactory(new GzipPages()).build()) {
      for (Group g = reader.read(); g != null; g = reader.read()) {
        groups.add(g);
      }
    }
    return groups;
  }

  private static String value(Group group, Column<Told> column) {
    String name = Table.key(column);
    if (group.getFieldRepetitionCount(name) == 0) {
      return "";
    }
    return switch (column) {
      case Column.Text<Told> c -> group.getString(name, 0);
      case Column.Whole<Told> c -> "" + group.getInteger(name, 0);
      case Column.Decimal<Told> c -> "" + group.getDouble(name, 0);
      case Column.Truth<Told> c -> "" + group.getBoolean(name, 0);
      case Column.Day<Told> c -> LocalDate.ofEpochDay(group.getInteger(name, 0)).toString();
      case Column.Texts<Told> c ->
          JSON.writeValueAsString(elements(group.getGroup(name, 0), l -> l.getString(0, 0)));
      case Column.Wholes<Told> c ->
          JSON.writeValueAsString(elements(group.getGroup(name, 0), l -> l.getInteger(0, 0)));
      case Column.Stretches<Told> c ->
          JSON.writeValueAsString(
              elements(
                  group.getGroup(name, 0),
                  l ->
                      List.of(
                          l.getGroup(0, 0).getInteger("begin", 0),
                          l.getGroup(0, 0).getInteger("end", 0))));
    };
  }

  private static <T> List<T> elements(Group list, Function<Group, T> element) {
    List<T> out = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      out.add(element.apply(list.getGroup(0, i)));
    }
    return out;
  }

  private static final class Reading extends ParquetReader.Builder<Group> {

    Reading(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
