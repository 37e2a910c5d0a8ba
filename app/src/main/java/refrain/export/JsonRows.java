package refrain.export;

import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** A table as JSON Lines: an object a row, absent values and empty lists as absent keys. */
final class JsonRows {

  private JsonRows() {}

  static <R> Rows<R> to(Writer out, Table<R> table) {
    return new Lines<>(
        out, row -> JsonText.object(json -> table.columns().forEach(c -> property(json, c, row))));
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
      case Column.Texts<R> c -> JsonText.list(json, key, c.value().apply(row), json::writeString);
      case Column.Wholes<R> c -> JsonText.list(json, key, c.value().apply(row), json::writeNumber);
      case Column.Stretches<R> c ->
          JsonText.list(json, key, c.value().apply(row), s -> JsonText.stretch(json, s));
    }
  }
}
