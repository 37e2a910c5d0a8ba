package refrain.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import refrain.domain.Attribution;

/** The order in which attributions are printed: by where the source begins, else the content. */
final class PrintOrder {

  private PrintOrder() {}

  /** Where an attribution begins. */
  static int place(Attribution a) {
    return (a.source().isEmpty() ? a.quotation().content() : a.source()).get(0).begin();
  }

  /**
   * What reading each gives, in the order of the list. They are read in the order in which they are
   * printed, for some go on with what was told before them.
   */
  static <T, R> List<R> each(
      List<T> list, Function<T, Attribution> attribution, Function<T, R> read) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> place(attribution.apply(list.get(i)))));
    Map<Integer, R> found = new HashMap<>();
    order.forEach(i -> found.put(i, read.apply(list.get(i))));
    List<R> out = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      out.add(Objects.requireNonNull(found.get(i)));
    }
    return out;
  }
}
