package refrain.wire;

import refrain.domain.MentionKind;

/**
 * The words that name a source.
 *
 * @param at where they stand
 * @param kind how they refer
 */
public record MentionLine(Stretch at, MentionKind kind) {}
