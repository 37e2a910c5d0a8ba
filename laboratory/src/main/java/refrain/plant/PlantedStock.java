package refrain.plant;

import java.util.List;
import refrain.domain.Answered;
import refrain.domain.Article;
import refrain.domain.DayOfSpeech;
import refrain.domain.Findings;
import refrain.domain.Report;

/**
 * What a large archive holds, invented: articles of some twenty attributions over twenty years, a
 * series of decisions of each central bank, and what follows from them as it was planted. Nothing
 * is linked; a linker's work has its own bench.
 *
 * @param documents in the order in which they were invented
 * @param findings statements with all their reports, and the formulas that came back; without links
 * @param answered statements that set off others
 * @param days days of speakers with something new
 */
public record PlantedStock(
    List<Document> documents, Findings findings, List<Answered> answered, List<DayOfSpeech> days) {

  public PlantedStock {
    documents = List.copyOf(documents);
    answered = List.copyOf(answered);
    days = List.copyOf(days);
  }

  /**
   * A document.
   *
   * @param article its text and facts
   * @param reports its attributions, in order
   */
  public record Document(Article article, List<Report> reports) {

    public Document {
      reports = List.copyOf(reports);
    }
  }

  /**
   * Invents so many reports, or a few more; the same number and seed invent the same.
   *
   * @throws IllegalArgumentException if the number is not positive
   */
  public static PlantedStock of(int reports, long seed) {
    if (reports < 1) {
      throw new IllegalArgumentException("reports " + reports + "; expected 1 or more");
    }
    return new Stocking(reports, seed).stock();
  }
}
