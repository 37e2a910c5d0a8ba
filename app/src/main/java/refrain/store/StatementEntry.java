package refrain.store;

import java.util.List;
import java.util.Optional;
import refrain.domain.Id;

/**
 * A statement with what it belongs to.
 *
 * @param id that of its earliest report
 * @param reports its reports in order; not empty
 * @param refrains the refrains that it has a use of
 * @param answers the statement that set it off, where the archive has it
 * @param answeredBy what it set off, in order
 */
public record StatementEntry(
    Id id,
    List<Said> reports,
    List<RefrainRow> refrains,
    Optional<Said> answers,
    List<Said> answeredBy) {

  public StatementEntry {
    reports = List.copyOf(reports);
    refrains = List.copyOf(refrains);
    answeredBy = List.copyOf(answeredBy);
  }
}
