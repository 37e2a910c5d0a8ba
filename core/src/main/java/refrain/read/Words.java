package refrain.read;

import java.util.Arrays;
import java.util.Set;

/** A closed list of words, written as one text. */
final class Words {

  private Words() {}

  /** The words of a text, divided by blanks; order and repetition do not matter. */
  static Set<String> of(String text) {
    return Set.copyOf(Arrays.asList(text.strip().split("\\s+", -1)));
  }
}
