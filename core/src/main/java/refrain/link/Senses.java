package refrain.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each of some sentences says, told when it is first asked for. */
final class Senses {

  private final List<Saying> sayings;
  private final @Nullable Sense[] known;

  Senses(List<Saying> sayings) {
    this.sayings = sayings;
    this.known = new @Nullable Sense[sayings.size()];
  }

  /** Whether two of them, by their places, say different things of the same. */
  boolean contradict(int at, int other) {
    return of(at).contradicts(of(other));
  }

  private Sense of(int at) {
    Sense sense = known[at];
    if (sense == null) {
      sense = sayings.get(at).sense();
      known[at] = sense;
    }
    return sense;
  }
}
