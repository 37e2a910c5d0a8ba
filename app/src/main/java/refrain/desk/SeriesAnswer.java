package refrain.desk;

import java.util.List;
import java.util.Optional;
import refrain.domain.EdtfDate;
import refrain.domain.Extent;
import refrain.domain.Redline;
import refrain.store.DocumentRow;
import refrain.store.SeriesRow;

/**
 * A series of documents: how each became the next, and which sentence is in which.
 *
 * @param series which
 * @param issues its documents in order of time
 * @param sentences the sentences through it: those that are in the latest document in its order,
 *     then those that went out, the latest gone first
 * @param ofSentences number of sentences through the series; the list stops at {@value
 *     #MOST_SENTENCES}
 * @param redline from one document to a later one, by default from the last but one to the last
 */
public record SeriesAnswer(
    SeriesRow series,
    List<Issue> issues,
    List<Sentence> sentences,
    int ofSentences,
    RedlineAnswer redline) {

  /** Most sentences that one answer has. */
  public static final int MOST_SENTENCES = 400;

  public SeriesAnswer {
    issues = List.copyOf(issues);
    sentences = List.copyOf(sentences);
  }

  /**
   * A document of the series.
   *
   * @param document what it is
   * @param date its date, as it orders the series
   * @param kept number of sentences that were in the document before, word for word
   * @param edited number of sentences that were in it in other words
   * @param cameIn number of sentences that came in
   * @param wentOut number of sentences of the document before that went out
   */
  public record Issue(
      DocumentRow document,
      Optional<EdtfDate> date,
      int kept,
      int edited,
      int cameIn,
      int wentOut) {}

  /**
   * A sentence through the series.
   *
   * @param text its latest wording
   * @param first date of the first document that has it
   * @param last date of the latest
   * @param documents number of documents that have it
   * @param longestRun most documents in a row
   * @param returns how often it came back
   * @param wordings number of wordings one after another
   * @param appearances in order of the series
   */
  public record Sentence(
      String text,
      Optional<EdtfDate> first,
      Optional<EdtfDate> last,
      int documents,
      int longestRun,
      int returns,
      int wordings,
      List<Appearance> appearances) {

    public Sentence {
      appearances = List.copyOf(appearances);
    }
  }

  /**
   * A sentence in one document of the series.
   *
   * @param document place of the document in the series, from 0
   * @param begin number of code points before it
   * @param end number of code points up to its end
   * @param extent how deep the edit goes since the appearance before
   * @param redline from the wording before; absent where only blanks or marks, or nothing, changed
   */
  public record Appearance(
      int document, int begin, int end, Extent extent, Optional<Redline> redline) {}
}
