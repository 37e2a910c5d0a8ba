package refrain.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.wire.Stretch;

/** Gathers the columns of a table, in order. */
final class Columns<R> {

  private final List<Column<R>> columns = new ArrayList<>();

  Table<R> table() {
    return new Table<>(columns);
  }

  Columns<R> text(String name, Function<R, String> value) {
    columns.add(new Column.Text<>(name, r -> Optional.of(value.apply(r))));
    return this;
  }

  Columns<R> found(String name, Function<R, Optional<String>> value) {
    columns.add(new Column.Text<>(name, value));
    return this;
  }

  Columns<R> id(String name, Function<R, Id> value) {
    return text(name, r -> value.apply(r).value());
  }

  Columns<R> foundId(String name, Function<R, Optional<Id>> value) {
    return found(name, r -> value.apply(r).map(Id::value));
  }

  /** A constant in lower case. */
  Columns<R> constant(String name, Function<R, Optional<? extends Enum<?>>> value) {
    return found(name, r -> value.apply(r).map(e -> e.name().toLowerCase(Locale.ROOT)));
  }

  Columns<R> whole(String name, Function<R, Integer> value) {
    columns.add(new Column.Whole<>(name, r -> Optional.of(value.apply(r))));
    return this;
  }

  Columns<R> foundWhole(String name, Function<R, Optional<Integer>> value) {
    columns.add(new Column.Whole<>(name, value));
    return this;
  }

  Columns<R> decimal(String name, Function<R, Optional<Double>> value) {
    columns.add(new Column.Decimal<>(name, value));
    return this;
  }

  Columns<R> truth(String name, Function<R, Optional<Boolean>> value) {
    columns.add(new Column.Truth<>(name, value));
    return this;
  }

  Columns<R> day(String name, Function<R, Optional<LocalDate>> value) {
    columns.add(new Column.Day<>(name, value));
    return this;
  }

  Columns<R> texts(String name, Function<R, List<String>> value) {
    columns.add(new Column.Texts<>(name, value));
    return this;
  }

  Columns<R> wholes(String name, Function<R, List<Integer>> value) {
    columns.add(new Column.Wholes<>(name, value));
    return this;
  }

  Columns<R> stretches(String name, Function<R, List<Stretch>> value) {
    columns.add(new Column.Stretches<>(name, value));
    return this;
  }

  /** A date: as EDTF, the first and last day that it may be, its origin and the years that fit. */
  Columns<R> date(String name, Function<R, Optional<Dated>> value) {
    String part = name.contains(" ") ? name + " " : name + "_";
    return found(name, r -> value.apply(r).map(d -> d.date().toString()))
        .day(part + "first", r -> value.apply(r).flatMap(Days::first))
        .day(part + "last", r -> value.apply(r).flatMap(Days::last))
        .constant(part + "origin", r -> value.apply(r).map(Dated::origin))
        .wholes(part + "candidates", r -> years(value.apply(r)));
  }

  private static List<Integer> years(Optional<Dated> dated) {
    return dated.map(Dated::candidateYears).orElse(List.of());
  }
}
