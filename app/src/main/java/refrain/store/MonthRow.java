package refrain.store;

import java.time.YearMonth;
import java.util.Optional;

/**
 * How much a speaker says in a month.
 *
 * @param month the month; empty for what has none that is known: undated, or of a year or month not
 *     given
 * @param reports number of attributions
 */
public record MonthRow(Optional<YearMonth> month, long reports) {}
