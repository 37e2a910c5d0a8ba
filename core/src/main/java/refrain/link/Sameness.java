package refrain.link;

import refrain.domain.LinkKind;
import refrain.domain.Redline;
import refrain.domain.Span;

/**
 * Two reports of one statement.
 *
 * @param earlier number of the earlier report
 * @param later number of the later one
 * @param kind copy, trimmed, altered or rendering
 * @param score bits that the two share
 * @param first the part of the earlier report that is in both
 * @param second the part of the later one
 * @param redline from the one to the other
 */
record Sameness(
    int earlier,
    int later,
    LinkKind kind,
    double score,
    Span first,
    Span second,
    Redline redline) {}
