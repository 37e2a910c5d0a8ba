package refrain.domain;

/**
 * A part of an article's text that is recognised as something other than running text. The text
 * itself is never cut.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Region(Span span, RegionKind kind) {}
