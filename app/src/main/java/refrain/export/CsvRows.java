package refrain.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/**
 * A table as comma-separated values of RFC 4180: a header, lines that end in CR LF, cells with
 * commas, quotation marks or line ends in quotation marks. Lists are JSON in one cell. An absent
 * value is an empty cell.
 */
final class CsvRows<R> implements Rows<R> {

  private final CsvWriter csv;
  private final Table<R> table;
  private final boolean guarded;

  /**
   * @param guarded whether a cell that a spreadsheet would take for a formula is kept from being
   *     one
   */
  CsvRows(Table<R> table, Writer out, boolean guarded) {
    this.table = table;
    this.guarded = guarded;
    this.csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.REQUIRED)
            .bufferSize(0)
            .build(out);
    csv.writeRecord(table.columns().stream().map(Column::name).toList());
  }

  @Override
  public void write(R row) {
    csv.writeRecord(table.columns().stream().map(c -> cell(c, row)).toList());
  }

  private String cell(Column<R> column, R row) {
    return switch (column) {
      case Column.Text<R> c -> c.value().apply(row).map(this::safe).orElse("");
      case Column.Whole<R> c -> of(c.value().apply(row));
      case Column.Decimal<R> c -> of(c.value().apply(row));
      case Column.Truth<R> c -> of(c.value().apply(row));
      case Column.Day<R> c -> of(c.value().apply(row));
      case Column.Texts<R> c -> list(c.value().apply(row), JsonGenerator::writeString);
      case Column.Wholes<R> c -> list(c.value().apply(row), JsonGenerator::writeNumber);
      case Column.Stretches<R> c -> list(c.value().apply(row), JsonText::stretch);
    };
  }

  private static String of(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static <T> String list(List<T> values, BiConsumer<JsonGenerator, T> writing) {
    return values.isEmpty()
        ? ""
        : JsonText.array(json -> values.forEach(v -> writing.accept(json, v)));
  }

  private String safe(String text) {
    return guarded ? Formulas.guard(text) : text;
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
