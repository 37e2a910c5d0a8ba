package refrain.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import refrain.domain.Report;

/** A sentence, with where each of its words stands in another sentence that shares many. */
final class Matched {

  private final Vocabulary vocabulary;
  private final int[] words;
  private final int[] partner;
  private final boolean[] capital;
  private final List<Quantity> quantities;

  /**
   * @param here places of the shared words in this sentence
   * @param there their places in the other one
   */
  Matched(Phrase phrase, byte[] here, byte[] there, Comparison comparison) {
    this.vocabulary = comparison.vocabulary();
    this.words = phrase.words();
    this.partner = new int[words.length];
    Arrays.fill(partner, -1);
    for (int i = 0; i < here.length; i++) {
      partner[here[i]] = there[i];
    }
    Segment segment = phrase.segments().get(0);
    Report report = comparison.reports().get(segment.report());
    this.capital = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      capital[i] = segment.isCapital(report, i);
    }
    this.quantities = Quantity.in(vocabulary.words(words));
  }

  int length() {
    return words.length;
  }

  String word(int at) {
    return vocabulary.word(words[at]);
  }

  /** Whether some place is such a one. */
  boolean has(IntPredicate such) {
    return IntStream.range(0, words.length).anyMatch(such);
  }

  /** The words, in order. */
  List<String> words() {
    return vocabulary.words(words);
  }

  boolean denies(int at) {
    return vocabulary.denies(words[at]);
  }

  /** Whether the word is the first telling one after a denial. */
  boolean isDenied(int at) {
    return vocabulary.denial(words, at) >= 0;
  }

  /** Whether the word says nothing by itself. */
  boolean isSmall(int at) {
    return vocabulary.isFunction(words[at]);
  }

  /** Place of the same or a near word in the other sentence, -1 if it has none. */
  int partner(int at) {
    return at >= 0 && at < partner.length ? partner[at] : -1;
  }

  boolean isShared(int at) {
    return partner(at) >= 0;
  }

  List<Quantity> quantities() {
    return quantities;
  }

  /** Whether a name may stand here: a capital that does not only begin the sentence. */
  boolean isName(int at) {
    return at > 0 && at < capital.length && capital[at] && !Quantity.isNumber(word(at));
  }

  /** Quantities that the other sentence has not, nor rounded. */
  List<Quantity> ownQuantities(Matched other) {
    List<Quantity> out = new ArrayList<>();
    for (Quantity q : quantities) {
      boolean shared = q.end() - q.begin() == 1 && isShared(q.begin());
      if (!shared && other.quantities.stream().noneMatch(q::agrees)) {
        out.add(q);
      }
    }
    return out;
  }

  /** Places of names that the other sentence has not. */
  List<Integer> ownNames(Matched other) {
    List<Integer> out = new ArrayList<>();
    for (int i = 1; i < words.length; i++) {
      if (!isShared(i) && isName(i) && !other.hasNearly(words[i])) {
        out.add(i);
      }
    }
    return out;
  }

  private boolean hasNearly(int word) {
    for (int w : words) {
      if (w == word || vocabulary.nearness(word, w) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name beside this one is shared: the two are one name, or a name and a title. */
  boolean isPartOfSharedName(int at) {
    return (isShared(at - 1) && capital[at - 1] && !Quantity.isNumber(word(at - 1)))
        || isBeforeSharedName(at);
  }

  /** Whether a shared name follows: this may be its title, or its first part. */
  boolean isBeforeSharedName(int at) {
    return isShared(at + 1) && capital[at + 1];
  }

  /** The telling word before a place, -1 if there is none. */
  private int before(int at) {
    int i = at - 1;
    while (i >= 0 && isSmall(i)) {
      i--;
    }
    return i;
  }

  /** The telling word after a place, -1 if there is none. */
  private int after(int at) {
    int i = at + 1;
    while (i < words.length && isSmall(i)) {
      i++;
    }
    return i < words.length ? i : -1;
  }

  /** Whether the telling words before, or those after, two places are partners. */
  boolean isInSlot(int at, Matched other, int there) {
    int before = other.before(there);
    int after = other.after(there);
    return (before >= 0 && partner(before(at)) == before)
        || (after >= 0 && partner(after(at)) == after);
  }

  /** Whether the telling words before, and those after, two places are partners. */
  boolean isBetweenPartners(int at, Matched other, int there) {
    int before = other.before(there);
    int after = other.after(there);
    return after >= 0 && partner(after(at)) == after && partner(before(at)) == before;
  }

  /** Whether the words on both sides of two places are partners. */
  boolean isBetweenShared(int at, int there) {
    return there > 0 && partner(at - 1) == there - 1 && partner(at + 1) == there + 1;
  }
}
