package refrain.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** A table as JSON Lines: an object a row, absent values and empty lists as absent keys. */
final class JsonRows<R> implements Rows<R> {

  private final Table<R> table;
  private final Writer out;

  JsonRows(Table<R> table, Writer out) {
    this.table = table;
    this.out = out;
  }

  @Override
  public void write(R row) throws IOException {
    out.write(
        JsonText.object(json -> table.columns().forEach(column -> property(json, column, row))));
    out.write('\n');
  }

  private static <R> void property(JsonGenerator json, Column<R> column, R row) {
    String key = Table.key(column);
    switch (column) {
      case Column.Text<R> c -> JsonText.text(json, key, c.value().apply(row));
      case Column.Whole<R> c ->
          c.value().apply(row).ifPresent(v -> json.writeNumberProperty(key, v));
      case Column.Decimal<R> c ->
          c.value().apply(row).ifPresent(v -> json.writeNumberProperty(key, v));
      case Column.Truth<R> c ->
          c.value().apply(row).ifPresent(v -> json.writeBooleanProperty(key, v));
      case Column.Day<R> c ->
          c.value().apply(row).ifPresent(v -> json.writeStringProperty(key, v.toString()));
      case Column.Texts<R> c -> list(json, key, c.value().apply(row), json::writeString);
      case Column.Wholes<R> c -> list(json, key, c.value().apply(row), json::writeNumber);
      case Column.Stretches<R> c ->
          list(json, key, c.value().apply(row), s -> JsonText.stretch(json, s));
    }
  }

  private static <T> void list(
      JsonGenerator json, String key, List<T> values, Consumer<T> writing) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(key);
      values.forEach(writing);
      json.writeEndArray();
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
