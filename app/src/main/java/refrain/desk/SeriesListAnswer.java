package refrain.desk;

import java.util.List;
import refrain.store.SeriesRow;

/**
 * Documents that institutions give out again and again.
 *
 * @param series those with most documents first
 */
public record SeriesListAnswer(List<SeriesRow> series) {

  public SeriesListAnswer {
    series = List.copyOf(series);
  }
}
