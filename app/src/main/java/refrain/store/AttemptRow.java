package refrain.store;

import java.time.Instant;
import java.util.Optional;
import refrain.domain.Id;

/**
 * An attempt to tell an address of a firing.
 *
 * @param question name of the question
 * @param firing id of the firing
 * @param number which attempt it was, from 1
 * @param address where to
 * @param began when it began
 * @param ended when it ended; empty while it goes on, or if the sender ended in the middle
 * @param outcome how it ended, in words; empty as long as {@code ended} is
 * @param state what became of the firing
 * @param next when it is tried again; empty if it is not
 */
public record AttemptRow(
    String question,
    Id firing,
    int number,
    String address,
    Instant began,
    Optional<Instant> ended,
    Optional<String> outcome,
    DeliveryState state,
    Optional<Instant> next) {}
