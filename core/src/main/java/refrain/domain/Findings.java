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
 * @param possibilities pairs that possibly say the same in other words, nearest first; empty unless
 *     they were asked for, and kept out of all the others
 */
public record Findings(
    List<Statement> statements,
    List<Link> links,
    List<Refrain> refrains,
    List<Possibility> possibilities) {

  public Findings {
    statements = List.copyOf(statements);
    links = List.copyOf(links);
    refrains = List.copyOf(refrains);
    possibilities = List.copyOf(possibilities);
  }

  /** Findings of wordings alone. */
  public Findings(List<Statement> statements, List<Link> links, List<Refrain> refrains) {
    this(statements, links, refrains, List.of());
  }
}
