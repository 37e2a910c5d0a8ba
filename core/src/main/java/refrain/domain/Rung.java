package refrain.domain;

/**
 * A rung of a ladder of wordings: how strong a wording is in the order of that ladder, and in no
 * other.
 *
 * @param ladder the ladder's id
 * @param number the rung, counted from 0, the weakest
 * @param name what the ladder calls it
 */
public record Rung(String ladder, int number, String name) {}
