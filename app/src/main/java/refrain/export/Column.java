package refrain.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import refrain.wire.Stretch;

/** A column of a table: its name and how a row's value is had. An absent value is an empty one. */
sealed interface Column<R> {

  String name();

  /** Text, exactly as it is. */
  record Text<R>(String name, Function<R, Optional<String>> value) implements Column<R> {}

  /** A whole number. */
  record Whole<R>(String name, Function<R, Optional<Integer>> value) implements Column<R> {}

  /** A number with decimals. */
  record Decimal<R>(String name, Function<R, Optional<Double>> value) implements Column<R> {}

  /** Yes or no. */
  record Truth<R>(String name, Function<R, Optional<Boolean>> value) implements Column<R> {}

  /** A calendar day. */
  record Day<R>(String name, Function<R, Optional<LocalDate>> value) implements Column<R> {}

  /** Several texts in order, or none. */
  record Texts<R>(String name, Function<R, List<String>> value) implements Column<R> {}

  /** Several whole numbers in order, or none. */
  record Wholes<R>(String name, Function<R, List<Integer>> value) implements Column<R> {}

  /** Stretches of the document's text in order, or none. */
  record Stretches<R>(String name, Function<R, List<Stretch>> value) implements Column<R> {}
}
