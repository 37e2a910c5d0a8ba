package refrain.evaluate;

/**
 * Scores of quoted segments: the longest runs of consecutive words that are in one attribution's
 * content and inside double quotation marks.
 *
 * @param exact segments whose group has the same words on both sides, so a quotation may be given
 *     as one piece or as many
 * @param words words in segments, each counted once
 * @param attributed segments with a source: at least half covered, and the same source in the
 *     segment that shares most words
 * @param speaker of the covered gold segments with a source, those with the right one; predicted
 *     counts are 0
 * @param name of the covered gold segments whose source has a capitalised name, those where the
 *     prediction names it; predicted counts are 0
 */
public record SegmentScore(Hits exact, Hits words, Hits attributed, Hits speaker, Hits name) {

  static final SegmentScore NONE =
      new SegmentScore(Hits.NONE, Hits.NONE, Hits.NONE, Hits.NONE, Hits.NONE);

  SegmentScore plus(SegmentScore other) {
    return new SegmentScore(
        exact.plus(other.exact),
        words.plus(other.words),
        attributed.plus(other.attributed),
        speaker.plus(other.speaker),
        name.plus(other.name));
  }
}
