package refrain.desk;

import java.util.List;
import refrain.store.OutletRow;

/**
 * Who prints.
 *
 * @param outlets by name
 */
public record OutletsAnswer(List<OutletRow> outlets) {

  public OutletsAnswer {
    outlets = List.copyOf(outlets);
  }
}
