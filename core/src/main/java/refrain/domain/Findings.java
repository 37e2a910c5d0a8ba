package refrain.domain;

import java.util.List;

/**
 * What comparing all reports found.
 *
 * @param statements every statement, in order of time
 * @param links every pair of linked passages, in order of the earlier passage
 * @param refrains the wordings that came back, most telling first
 */
public record Findings(List<Statement> statements, List<Link> links, List<Refrain> refrains) {

  public Findings {
    statements = List.copyOf(statements);
    links = List.copyOf(links);
    refrains = List.copyOf(refrains);
  }
}
