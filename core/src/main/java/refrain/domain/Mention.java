package refrain.domain;

/**
 * Words that name someone.
 *
 * @param span where they stand
 * @param kind how they refer
 */
public record Mention(Span span, MentionKind kind) {}
