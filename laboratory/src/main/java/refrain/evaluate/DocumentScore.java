package refrain.evaluate;

/**
 * What was counted in one document.
 *
 * @param doc its name
 * @param publisher see {@link AnnotatedDocument}
 * @param isPredicted whether there is a prediction for it
 * @param tally the figures that are given for each kind of attribution
 * @param segments the figures about quoted segments
 * @param textCover words inside any content, each word of the text counted once
 */
record DocumentScore(
    String doc,
    String publisher,
    boolean isPredicted,
    Tally tally,
    SegmentScore segments,
    Hits textCover) {}
