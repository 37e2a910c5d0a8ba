package refrain.domain;

import java.util.List;

/**
 * What comparing all reports found.
 *
 * @param statements every statement, in order of time
 * @param links pairs of linked passages, in order of the earlier passage: every pair of reports of
 *     one statement, and for each later use of a refrain that is of no such pair, the nearest of
 *     the uses before it
 * @param refrains the wordings that came back, most telling first
 */
public record Findings(List<Statement> statements, List<Link> links, List<Refrain> refrains) {

  public Findings {
    statements = List.copyOf(statements);
    links = List.copyOf(links);
    refrains = List.copyOf(refrains);
  }
}
