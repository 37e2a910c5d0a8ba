package refrain.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Does pieces of work that do not depend on each other, in any order, several at once where the
 * caller has the processors. What is found is the same however they are done.
 */
public interface Workers {

  /** Runs every piece, and returns when all are done. */
  void run(List<Runnable> pieces);

  /**
   * Does something with each number of a range.
   *
   * @param piece how many in a row one worker does at a time
   */
  default void each(int from, int to, int piece, Range range) {
    run(pieces(from, to, piece, range));
  }

  /** The pieces of a range. */
  static List<Runnable> pieces(int from, int to, int piece, Range range) {
    List<Runnable> out = new ArrayList<>();
    for (int begin = from; begin < to; begin += piece) {
      int first = begin;
      out.add(() -> range.run(first, Math.min(to, first + piece)));
    }
    return out;
  }

  /**
   * What a range of numbers gives, in their order.
   *
   * @param piece how many in a row one worker does at a time
   */
  default <T> List<T> gather(int from, int to, int piece, Part<T> part) {
    List<List<T>> found = new ArrayList<>();
    for (int begin = from; begin < to; begin += piece) {
      found.add(new ArrayList<>());
    }
    each(from, to, piece, (begin, end) -> part.add(begin, end, found.get((begin - from) / piece)));
    List<T> out = new ArrayList<>();
    found.forEach(out::addAll);
    return out;
  }

  /** Does something with the numbers of a part of a range, the last exclusive. */
  interface Range {
    void run(int begin, int end);
  }

  /** Adds what the numbers of a part of a range, the last exclusive, give. */
  interface Part<T> {
    void add(int begin, int end, List<T> out);
  }

  /** Does one piece after the other. */
  static Workers one() {
    return pieces -> pieces.forEach(Runnable::run);
  }
}
