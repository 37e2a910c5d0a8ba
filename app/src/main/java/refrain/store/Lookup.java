package refrain.store;

import refrain.domain.Id;

/** What an archive has under an id. Ids are permanent: what was once told stays to be found. */
public sealed interface Lookup<T> {

  /**
   * It is there.
   *
   * @param found what it is
   */
  record Here<T>(T found) implements Lookup<T> {}

  /**
   * It has another id now: two refrains became one, an earlier report of a statement was added, a
   * speaker's name became known.
   *
   * @param to the id that it has now
   */
  record Moved<T>(Id to) implements Lookup<T> {}

  /** It was there once and follows no more from what the archive has. */
  record Gone<T>() implements Lookup<T> {}

  /** Never heard of. */
  record Unknown<T>() implements Lookup<T> {}
}
