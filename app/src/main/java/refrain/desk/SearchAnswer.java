package refrain.desk;

import java.util.List;
import java.util.Optional;
import refrain.store.Query;
import refrain.store.Said;

/** What a search gives. */
public sealed interface SearchAnswer {

  /** The question as it was typed. */
  String query();

  /**
   * What was found.
   *
   * @param query the question as it was typed
   * @param read how it was understood
   * @param count how many reports fit, counted up to {@value #MOST_COUNTED}
   * @param more whether more than that fit
   * @param hits reports, latest first, those without a day last
   * @param next to be given for the part after this one; absent on the last
   */
  record Hits(
      String query, Query read, long count, boolean more, List<Hit> hits, Optional<String> next)
      implements SearchAnswer {

    /** Up to how many reports are counted. */
    public static final int MOST_COUNTED = 10_000;

    public Hits {
      hits = List.copyOf(hits);
    }
  }

  /**
   * The question could not be read.
   *
   * @param query the question as it was typed
   * @param fault what was found, what was expected
   */
  record Misread(String query, String fault) implements SearchAnswer {}

  /**
   * A report that fits.
   *
   * @param said the report
   * @param pieces its words in order, cut where those that were asked for begin and end
   */
  record Hit(Said said, List<Piece> pieces) {

    public Hit {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A piece of the words.
   *
   * @param text the characters
   * @param match whether they were asked for
   */
  record Piece(String text, boolean match) {}
}
