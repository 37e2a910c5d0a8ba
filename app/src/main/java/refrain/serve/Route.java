package refrain.serve;

import refrain.store.ArchiveException;

/**
 * A kind of address and who answers it.
 *
 * @param path {@code /refrain/{id}}; each part in braces is named so
 * @param tab where its pages stand in the navigation
 * @param aside whether its answers change while the archive's revision stays
 * @param handler who answers
 */
record Route(String path, Tab tab, boolean aside, Handler handler) {

  Route(String path, Tab tab, Handler handler) {
    this(path, tab, false, handler);
  }

  /** Answers a question. */
  interface Handler {

    /**
     * Answers one.
     *
     * @throws ArchiveException if the archive cannot be read
     * @throws Asked.Misasked if a part of the address cannot be understood
     */
    Answer answer(Asked asked) throws ArchiveException;
  }

  /** The path of its twin for programs. */
  String twin() {
    return Asked.twin(path);
  }
}
