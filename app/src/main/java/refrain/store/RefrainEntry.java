package refrain.store;

import java.util.List;
import refrain.domain.Id;
import refrain.wire.Stretch;

/**
 * A refrain with its uses.
 *
 * @param refrain the refrain
 * @param lead the report that its lead wording stands in
 * @param leadAt where in that report's document, in code points
 * @param uses its uses in order of time, undated ones last; some of them where some were asked for
 * @param aliases ids that it had or took over
 */
public record RefrainEntry(
    RefrainRow refrain, Id lead, Stretch leadAt, List<Use> uses, List<Id> aliases) {

  public RefrainEntry {
    uses = List.copyOf(uses);
    aliases = List.copyOf(aliases);
  }
}
