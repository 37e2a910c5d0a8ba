package refrain.resolve;

import java.util.Optional;
import java.util.function.Supplier;

/** Something of an article that is worked out when it is first asked for. Not for two threads. */
final class Once<T> {

  private final Supplier<T> find;
  private Optional<T> found = Optional.empty();

  Once(Supplier<T> find) {
    this.find = find;
  }

  T get() {
    T all = found.orElseGet(find);
    found = Optional.of(all);
    return all;
  }
}
