package refrain.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import refrain.wire.Stretch;

/** A table's columns as Parquet has them: their types, and a row's values. */
final class ParquetCells<R> {

  private static final String LIST = "list";
  private static final String ELEMENT = "element";

  private final Table<R> table;
  private final RecordConsumer out;

  ParquetCells(Table<R> table, RecordConsumer out) {
    this.table = table;
    this.out = out;
  }

  /** The types: the three-level lists of the format's specification. */
  static MessageType schema(Table<?> table) {
    List<Type> types = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      types.add(type(column, Table.key(column)));
    }
    return new MessageType("refrain", types);
  }

  private static Type type(Column<?> column, String name) {
    return switch (column) {
      case Column.Text<?> c ->
          Types.optional(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case Column.Whole<?> c -> Types.optional(PrimitiveTypeName.INT32).named(name);
      case Column.Decimal<?> c -> Types.optional(PrimitiveTypeName.DOUBLE).named(name);
      case Column.Truth<?> c -> Types.optional(PrimitiveTypeName.BOOLEAN).named(name);
      case Column.Day<?> c ->
          Types.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(name);
      case Column.Texts<?> c ->
          list(
              name,
              Types.required(PrimitiveTypeName.BINARY)
                  .as(LogicalTypeAnnotation.stringType())
                  .named(ELEMENT));
      case Column.Wholes<?> c -> list(name, Types.required(PrimitiveTypeName.INT32).named(ELEMENT));
      case Column.Stretches<?> c ->
          list(
              name,
              Types.requiredGroup()
                  .required(PrimitiveTypeName.INT32)
                  .named("begin")
                  .required(PrimitiveTypeName.INT32)
                  .named("end")
                  .named(ELEMENT));
    };
  }

  private static Type list(String name, Type element) {
    return Types.optionalGroup()
        .as(LogicalTypeAnnotation.listType())
        .addField(Types.repeatedGroup().addField(element).named(LIST))
        .named(name);
  }

  void write(R row) {
    out.startMessage();
    for (int i = 0; i < table.columns().size(); i++) {
      Column<R> column = table.columns().get(i);
      String name = Table.key(column);
      switch (column) {
        case Column.Text<R> c -> field(name, i, c.value().apply(row), this::text);
        case Column.Whole<R> c -> field(name, i, c.value().apply(row), out::addInteger);
        case Column.Decimal<R> c -> field(name, i, c.value().apply(row), out::addDouble);
        case Column.Truth<R> c -> field(name, i, c.value().apply(row), out::addBoolean);
        case Column.Day<R> c ->
            field(
                name,
                i,
                c.value().apply(row),
                day -> out.addInteger(Math.toIntExact(day.toEpochDay())));
        case Column.Texts<R> c -> list(name, i, c.value().apply(row), this::text);
        case Column.Wholes<R> c -> list(name, i, c.value().apply(row), out::addInteger);
        case Column.Stretches<R> c -> list(name, i, c.value().apply(row), this::stretch);
      }
    }
    out.endMessage();
  }

  private <T> void field(String name, int index, Optional<T> value, Consumer<T> writing) {
    if (value.isPresent()) {
      out.startField(name, index);
      writing.accept(value.get());
      out.endField(name, index);
    }
  }

  private <T> void list(String name, int index, List<T> values, Consumer<T> writing) {
    if (values.isEmpty()) {
      return;
    }
    out.startField(name, index);
    out.startGroup();
    out.startField(LIST, 0);
    for (T value : values) {
      out.startGroup();
      out.startField(ELEMENT, 0);
      writing.accept(value);
      out.endField(ELEMENT, 0);
      out.endGroup();
    }
    out.endField(LIST, 0);
    out.endGroup();
    out.endField(name, index);
  }

  private void text(String text) {
    out.addBinary(Binary.fromString(Unpaired.replaced(text)));
  }

  private void stretch(Stretch stretch) {
    out.startGroup();
    out.startField("begin", 0);
    out.addInteger(stretch.begin());
    out.endField("begin", 0);
    out.startField("end", 1);
    out.addInteger(stretch.end());
    out.endField("end", 1);
    out.endGroup();
  }
}
