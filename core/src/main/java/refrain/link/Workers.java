package refrain.link;

import java.util.List;

/**
 * Does pieces of work that do not depend on each other, in any order, several at once where the
 * caller has the processors. What is found is the same however they are done.
 */
public interface Workers {

  /** Runs every piece, and returns when all are done. */
  void run(List<Runnable> pieces);

  /** Does one piece after the other. */
  static Workers one() {
    return pieces -> pieces.forEach(Runnable::run);
  }
}
