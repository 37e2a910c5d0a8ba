package refrain.desk;

import java.util.List;
import java.util.Optional;
import refrain.store.RefrainOrder;
import refrain.store.RefrainRow;
import refrain.store.SpeakerRow;

/**
 * Refrains in a list.
 *
 * @param order in which order
 * @param speaker of whom each has a use; absent for all
 * @param outlet where each was printed; absent for all
 * @param templates whether boilerplate is among them
 * @param refrains the refrains
 * @param next to be given for the part after this one; absent on the last
 */
public record RefrainsAnswer(
    RefrainOrder order,
    Optional<SpeakerRow> speaker,
    Optional<String> outlet,
    boolean templates,
    List<RefrainRow> refrains,
    Optional<String> next) {

  public RefrainsAnswer {
    refrains = List.copyOf(refrains);
  }
}
