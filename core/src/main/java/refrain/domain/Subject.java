package refrain.domain;

/**
 * A person, body or country that a statement speaks of.
 *
 * @param words where it is named first in the statement
 * @param speaker who or what it is; of a country its code alone
 */
public record Subject(Span words, Speaker speaker) {}
