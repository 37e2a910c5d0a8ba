package refrain.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import refrain.store.WebAddress;

/**
 * An answer's tree of maps and lists, made no larger than an assistant can take: long texts are
 * cut, and addresses that are none of the web go out.
 */
final class Cut {

  /** Code points of one text, at first. */
  private static final int LONGEST = 4000;

  /** Code points below which texts are not cut any more. */
  private static final int SHORTEST = 120;

  private final int longest;
  private int cut;
  private long size;

  private Cut(int longest) {
    this.longest = longest;
  }

  /**
   * The tree, cut.
   *
   * @param answer the tree
   * @param cut number of texts that were cut
   */
  record Tree(Map<String, Object> answer, int cut) {}

  /**
   * Cuts texts so far that all of them and their keys have at most so many characters.
   *
   * @throws Misasked if that cannot be
   */
  static Tree of(Map<?, ?> tree, long most) throws Misasked {
    Cut last = new Cut(LONGEST);
    for (int longest = LONGEST; longest >= SHORTEST; longest /= 2) {
      last = new Cut(longest);
      Map<String, Object> answer = last.map(tree);
      if (last.size <= most) {
        return new Tree(answer, last.cut);
      }
    }
    throw new Misasked(
        "the answer has some "
            + last.size
            + " characters; expected at most "
            + most
            + "; ask for less of it with limit");
  }

  private Map<String, Object> map(Map<?, ?> map) {
    Map<String, Object> out = new LinkedHashMap<>();
    for (Map.Entry<?, ?> e : map.entrySet()) {
      String key = String.valueOf(e.getKey());
      if (!(key.equals("address")
          && e.getValue() instanceof String s
          && WebAddress.find(s).isEmpty())) {
        size += key.length() + 4L;
        out.put(key, value(e.getValue()));
      }
    }
    return out;
  }

  private Object value(Object value) {
    return switch (value) {
      case Map<?, ?> m -> map(m);
      case List<?> l -> {
        List<Object> out = new ArrayList<>();
        l.forEach(v -> out.add(value(v)));
        yield out;
      }
      case String s -> {
        if (!Literal.isLonger(s, longest)) {
          size += s.length() + 3L;
          yield s;
        }
        cut++;
        size += longest + 4L;
        yield Literal.first(s, longest) + "…";
      }
      default -> {
        size += 6;
        yield value;
      }
    };
  }
}
