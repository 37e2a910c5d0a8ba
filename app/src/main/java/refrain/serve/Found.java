package refrain.serve;

import java.util.Optional;
import java.util.function.Function;
import refrain.domain.Id;
import refrain.store.Lookup;

/** What the archive has under an id, as an answer over HTTP. */
final class Found {

  private Found() {}

  /**
   * @param what the kind of thing, for a sentence: {@code refrain}
   * @param id that was asked for; empty where the question names none
   * @param path of the same question about another id
   * @param here the answer where the archive has it
   */
  static <T> Answer answer(
      Lookup<T> lookup,
      String what,
      Optional<Id> id,
      Function<Id, String> path,
      Function<T, Answer> here) {
    String named = what + id.map(i -> " " + i).orElse("");
    return switch (lookup) {
      case Lookup.Here<T> h -> here.apply(h.found());
      case Lookup.Moved<T> m -> new Answer.Moved(path.apply(m.to()));
      case Lookup.Gone<T> g ->
          new Answer.Failed(
              Problem.gone(
                  "the "
                      + named
                      + " was here once; it follows no more from the documents of the archive"));
      case Lookup.Unknown<T> u -> new Answer.Failed(unknown(named));
    };
  }

  /** The same for what is there or not. */
  static <T> Answer answer(Optional<T> found, String what, Id id, Function<T, Answer> here) {
    return found.map(here).orElseGet(() -> new Answer.Failed(unknown(what + " " + id)));
  }

  private static Problem unknown(String named) {
    return Problem.notFound("the archive has no " + named + "; expected an id that it told");
  }
}
