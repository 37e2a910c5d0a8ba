package refrain.store;

import java.time.Instant;
import refrain.domain.Id;

/**
 * Something that answered a saved question, as an archive keeps it.
 *
 * @param number counts firings in the order in which they were kept
 * @param id its id
 * @param question id of the question
 * @param at when it was found
 * @param report id of the report that it happened in
 * @param word what happened, in one word
 * @param body all of it, as JSON
 */
public record FiringRow(
    long number, Id id, Id question, Instant at, Id report, String word, String body) {}
