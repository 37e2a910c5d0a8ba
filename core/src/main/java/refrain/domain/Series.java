package refrain.domain;

import java.util.List;
import java.util.Optional;

/**
 * Documents in order of time, and every sentence through them.
 *
 * @param documents in order of time; undated ones last
 * @param dates the date of each, as it orders them
 * @param strands by the document with which they come in, then in its order
 */
public record Series(
    List<Article> documents, List<Optional<EdtfDate>> dates, List<Strand> strands) {

  /**
   * @throws IllegalArgumentException if there are not as many dates as documents
   */
  public Series {
    documents = List.copyOf(documents);
    dates = List.copyOf(dates);
    strands = List.copyOf(strands);
    if (documents.size() != dates.size()) {
      throw new IllegalArgumentException(
          dates.size() + " dates for " + documents.size() + " documents");
    }
  }
}
