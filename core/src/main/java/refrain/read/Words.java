package refrain.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** A closed list of words, written as one text. */
final class Words {

  private Words() {}

  /** The words of a text, divided by blanks; order and repetition do not matter. */
  static Set<String> of(String text) {
    // Asked for every word of every text: a hash set answers sooner than an immutable one.
    return Collections.unmodifiableSet(
        new HashSet<>(Arrays.asList(text.strip().split("\\s+", -1))));
  }
}
