package refrain.store;

import java.time.LocalDate;
import refrain.domain.Id;
import refrain.wire.DayLine;

/**
 * What is new in what one person or body said on one day.
 *
 * @param speaker id of the person or body
 * @param day the day
 * @param line what is new, as {@code refrain new} prints it
 */
public record DayRow(Id speaker, LocalDate day, DayLine line) {}
