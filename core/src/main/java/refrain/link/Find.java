package refrain.link;

import refrain.domain.Span;

/**
 * A place where a wording was found.
 *
 * @param report number of the report
 * @param first the segment it begins in
 * @param last the segment it ends in
 * @param span its characters in the report's article
 * @param likeness to the refrain's lead, 0 to 1
 * @param shared bits it shares with the lead
 * @param lead whether it has the very words of the lead
 */
record Find(
    int report,
    Segment first,
    Segment last,
    Span span,
    double likeness,
    double shared,
    boolean lead) {}
