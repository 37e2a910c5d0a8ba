package refrain.evaluate;

import java.util.List;

/**
 * What an evaluation found.
 *
 * @param text an aligned table for people, each line ended
 * @param json every number, as one JSON value
 * @param figures every number again, for comparison with committed scores
 */
public record Report(String text, String json, List<Figure> figures) {

  public Report {
    figures = List.copyOf(figures);
  }
}
