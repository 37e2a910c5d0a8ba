package refrain.mcp;

import java.util.Optional;
import refrain.desk.Part;

/** Parameters that many tools have. */
final class Asked {

  /** Most rows of one answer. */
  static final int MOST = 50;

  /** Rows of an answer where nobody asks for more. */
  static final int USUAL = 10;

  /** Longest question, and longest name. */
  static final int TEXT = 2000;

  static final Parameter LIMIT =
      Parameter.maybe(
          "limit", new Parameter.Kind.Whole(1, MOST, USUAL), "at most so many rows in this answer");

  static final Parameter AFTER =
      Parameter.maybe(
          "after",
          new Parameter.Kind.Text(100),
          "what the part before gave as `next`, to go on from there");

  private Asked() {}

  static Parameter id(String of) {
    return Parameter.needed("id", new Parameter.Kind.Identity(), "id of " + of);
  }

  static Parameter speaker(String about) {
    return Parameter.maybe(
        "speaker", new Parameter.Kind.Identity(), about + "; an id of find_speakers");
  }

  static Parameter outlet(String about) {
    return Parameter.maybe(
        "outlet", new Parameter.Kind.Text(TEXT), about + "; a name as list_outlets gives it");
  }

  /** Which part is asked for. */
  static Part part(Arguments given) {
    return new Part(given.text("after"), given.whole("limit", USUAL));
  }

  /** A place in a list that the desk gives whole, from a cursor that was handed out before. */
  static int from(Arguments given, int size) throws Misasked {
    Optional<String> after = given.text("after");
    if (after.isEmpty()) {
      return 0;
    }
    String text = after.get();
    int from = text.matches("[0-9]{1,8}") ? Integer.parseInt(text) : -1;
    if (from < 0 || from > size) {
      throw new Misasked(
          "after: found "
              + Literal.of(text, 60)
              + "; expected what the part before gave as next; leave it out to begin anew");
    }
    return from;
  }

  /** What goes on after this part; empty if nothing does. */
  static Optional<String> next(int to, int size) {
    return to < size ? Optional.of(Integer.toString(to)) : Optional.empty();
  }
}
