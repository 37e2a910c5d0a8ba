package refrain.wire;

import java.util.List;
import refrain.domain.Answered;
import refrain.domain.Id;

/**
 * What a statement set off, as one line of {@code refrain reactions}.
 *
 * @param statement its id
 * @param told how it is told where the first reaction stands
 * @param reactions what was said on its occasion, in order of time
 */
public record AnsweredLine(Id statement, PassageLine told, List<PassageLine> reactions) {

  public AnsweredLine {
    reactions = List.copyOf(reactions);
  }

  /** What the wire says of an answered statement. */
  public static AnsweredLine of(Answered answered) {
    return AnsweredSpelling.line(answered);
  }
}
