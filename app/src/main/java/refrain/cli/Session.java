package refrain.cli;

import java.io.Writer;
import java.util.function.LongSupplier;

/**
 * What a command works with: where it writes and how that shows.
 *
 * @param out standard output
 * @param errors standard error
 * @param terminal where they go
 * @param nanos a clock for durations
 */
record Session(Writer out, Writer errors, Terminal terminal, LongSupplier nanos) {}
