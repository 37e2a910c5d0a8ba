package refrain.mcp;

import refrain.domain.Id;
import refrain.store.ArchiveException;
import refrain.store.Lookup;

/** Finds what an id is of, also where it has another id now. */
final class Finding {

  /** So often an id that has moved is followed. */
  private static final int MOST = 8;

  private Finding() {}

  /** Looks an id up. */
  interface Looking<T> {
    Lookup<T> look(Id id) throws ArchiveException;
  }

  /** Tells what was found. */
  interface Telling<T> {
    Told tell(T found) throws ArchiveException;
  }

  /**
   * The answer of an id.
   *
   * @param what names the kind of thing
   * @param where tells which tool gives such ids
   */
  static <T> Told of(String what, String where, Id asked, Looking<T> looking, Telling<T> telling)
      throws Misasked, ArchiveException {
    Id id = asked;
    for (int i = 0; i < MOST; i++) {
      switch (looking.look(id)) {
        case Lookup.Here<T> here -> {
          Told told = telling.tell(here.found());
          return id.equals(asked)
              ? told
              : told.withNote(what + " " + asked + " has the id " + id + " now: use that one");
        }
        case Lookup.Moved<T> moved -> id = moved.to();
        case Lookup.Gone<T> gone ->
            throw new Misasked(
                what
                    + " "
                    + asked
                    + ": it was there once and follows no more from the archive's documents; "
                    + where);
        case Lookup.Unknown<T> unknown ->
            throw new Misasked(what + " " + asked + ": the archive has none by that id; " + where);
      }
    }
    throw new Misasked(what + " " + asked + ": it leads nowhere; " + where);
  }

  /** What is there. */
  static <T> T here(Lookup<T> lookup) {
    if (lookup instanceof Lookup.Here<T> here) {
      return here.found();
    }
    throw new IllegalStateException("it was there a moment ago: " + lookup);
  }
}
