package refrain.desk;

import java.util.List;
import java.util.Optional;
import refrain.store.Compared;
import refrain.store.Side;
import refrain.store.SpeakerRow;

/**
 * Two outlets, speakers or periods beside each other. Boilerplate is left out.
 *
 * @param a the first side
 * @param b the second
 * @param shared refrains that both have, most used first
 * @param onlyA refrains that only the first has
 * @param onlyB refrains that only the second has
 */
public record CompareAnswer(
    Asked a,
    Asked b,
    List<Compared.Pair> shared,
    List<Compared.Pair> onlyA,
    List<Compared.Pair> onlyB) {

  public CompareAnswer {
    shared = List.copyOf(shared);
    onlyA = List.copyOf(onlyA);
    onlyB = List.copyOf(onlyB);
  }

  /**
   * One side.
   *
   * @param side as it was asked for
   * @param speaker who the speaker is; absent where none is asked for or the archive has none by
   *     that id
   * @param reports number of its reports
   */
  public record Asked(Side side, Optional<SpeakerRow> speaker, long reports) {}
}
