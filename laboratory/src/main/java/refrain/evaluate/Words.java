package refrain.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A set of words of one text, as their numbers in reading order. Never changes. */
final class Words {

  static final Words NONE = new Words(new BitSet());

  private final BitSet numbers;
  private final int size;

  private Words(BitSet numbers) {
    this.numbers = numbers;
    this.size = numbers.cardinality();
  }

  /** All words of these ranges. */
  static Words of(Collection<WordRange> ranges) {
    BitSet numbers = new BitSet();
    ranges.forEach(r -> numbers.set(r.begin(), r.end()));
    return new Words(numbers);
  }

  /** All words that are in any of these. */
  static Words union(Collection<Words> several) {
    BitSet numbers = new BitSet();
    several.forEach(w -> numbers.or(w.numbers));
    return new Words(numbers);
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean meets(Words other) {
    return numbers.intersects(other.numbers);
  }

  /** The words that are in both. */
  Words and(Words other) {
    BitSet both = (BitSet) numbers.clone();
    both.and(other.numbers);
    return new Words(both);
  }

  /** How many words are in both. */
  int shared(Words other) {
    return meets(other) ? and(other).size : 0;
  }

  /** The longest runs of consecutive words, in order. */
  List<WordRange> runs() {
    List<WordRange> runs = new ArrayList<>();
    for (int begin = numbers.nextSetBit(0); begin >= 0; ) {
      int end = numbers.nextClearBit(begin);
      runs.add(new WordRange(begin, end));
      begin = numbers.nextSetBit(end);
    }
    return runs;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words w && numbers.equals(w.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  @Override
  public String toString() {
    return numbers.toString();
  }
}
