package refrain.evaluate;

import java.util.List;

/**
 * Every figure about the attributions of a set of documents.
 *
 * @param documents the documents that were scored, in order of name
 * @param withPrediction how many of them were predicted
 * @param tally the figures that are given for each kind of attribution
 * @param segments the figures about quoted segments
 * @param textCover words inside any content, each word of a text counted once
 */
record AttributionScore(
    List<DocumentScore> documents,
    int withPrediction,
    Tally tally,
    SegmentScore segments,
    Hits textCover) {

  AttributionScore {
    documents = List.copyOf(documents);
  }

  Hits hits(Kind kind, Metric metric) {
    return tally.hits(kind, metric);
  }
}
