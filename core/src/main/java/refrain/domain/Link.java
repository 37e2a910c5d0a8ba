package refrain.domain;

/**
 * Two passages aligned word by word.
 *
 * @param earlier the passage that comes first in time, or where the dates do not tell, in the order
 *     of ids
 * @param later the other one
 * @param kind how they belong together
 * @param score how surprising the shared words are: bits of information above what chance gives
 * @param redline from the earlier to the later passage
 */
public record Link(Passage earlier, Passage later, LinkKind kind, double score, Redline redline) {}
