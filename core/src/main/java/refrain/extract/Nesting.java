package refrain.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import refrain.domain.Attribution;
import refrain.domain.Form;
import refrain.domain.Span;

/** Tells which attribution stands inside the content of which other. */
final class Nesting {

  // How many enclosing pieces are tried: an attribution stands in a report in a turn, not deeper.
  private static final int DEEPEST = 8;

  /** By the begin of the content, the longer first, so that what holds another stands before it. */
  static final Comparator<Attribution> ORDER =
      Comparator.comparingInt(Nesting::begin)
          .thenComparing(Comparator.comparingInt(Nesting::end).reversed());

  private record Piece(Span span, Attribution of) {}

  private Nesting() {}

  private static int begin(Attribution a) {
    return a.quotation().content().get(0).begin();
  }

  private static int end(Attribution a) {
    List<Span> content = a.quotation().content();
    return content.get(content.size() - 1).end();
  }

  /**
   * The same attributions in the same order, each that has its source, cue and content inside the
   * content of others marked as within the innermost of them. Turns and releases are within
   * nothing.
   */
  static List<Attribution> mark(List<Attribution> attributions) {
    List<Piece> pieces = new ArrayList<>();
    for (Attribution a : attributions) {
      a.quotation().content().forEach(s -> pieces.add(new Piece(s, a)));
    }
    pieces.sort(
        Comparator.comparingInt((Piece p) -> p.span().begin())
            .thenComparingInt(p -> -p.span().end()));
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> begin(attributions.get(i))));
    List<Attribution> out = new ArrayList<>(attributions);
    Deque<Piece> open = new ArrayDeque<>();
    int next = 0;
    for (int i : order) {
      Attribution a = attributions.get(i);
      while (next < pieces.size() && pieces.get(next).span().begin() <= begin(a)) {
        Piece p = pieces.get(next++);
        while (!open.isEmpty() && open.peek().span().end() <= p.span().begin()) {
          open.pop();
        }
        open.push(p);
      }
      out.set(i, marked(a, open));
    }
    return out;
  }

  private static Attribution marked(Attribution a, Deque<Piece> open) {
    if (isWhole(a)) {
      return a;
    }
    int tried = 0;
    for (Piece p : open) {
      if (holds(p.of(), a)) {
        return a.within(p.of().id());
      }
      if (++tried > DEEPEST) {
        break;
      }
    }
    return a;
  }

  private static boolean isWhole(Attribution a) {
    return a.quotation().form() == Form.TURN || a.quotation().form() == Form.RELEASE;
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    List<Span> content = outer.quotation().content();
    return !content.equals(inner.quotation().content())
        && inside(content, inner.source())
        && inside(content, inner.cue())
        && inside(content, inner.quotation().content());
  }

  /** Whether each span stands in one of these pieces, which are in order. */
  private static boolean inside(List<Span> pieces, List<Span> spans) {
    for (Span s : spans) {
      int low = 0;
      int high = pieces.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pieces.get(middle).end() < s.end()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (low == pieces.size() || !pieces.get(low).contains(s)) {
        return false;
      }
    }
    return true;
  }
}
