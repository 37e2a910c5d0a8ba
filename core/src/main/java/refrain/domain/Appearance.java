package refrain.domain;

/**
 * One use of a sentence in a series of documents.
 *
 * @param document place of the document in the series
 * @param span where the sentence stands in that document's text
 * @param extent how deep the edit goes since the appearance before; {@link Extent#SAME} for the
 *     first
 * @param redline from the wording of the appearance before to this one; of a first one all is kept
 */
public record Appearance(int document, Span span, Extent extent, Redline redline) {}
