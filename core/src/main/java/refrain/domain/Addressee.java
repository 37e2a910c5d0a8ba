package refrain.domain;

import java.util.Optional;

/**
 * At whom a statement is aimed: who is told, asked, warned, thanked or accused.
 *
 * @param words how the text names them
 * @param speaker who that is, where it is one person, body or country that is known
 */
public record Addressee(Span words, Optional<Speaker> speaker) {}
