package refrain.link;

import java.util.Arrays;
import java.util.Map;
import refrain.words.Background;
import refrain.words.NearWords;

/**
 * One word for several that say nearly the same, so that an index over exact words finds them: from
 * a word, step by step, to the near word that has the most near words itself, until none has more.
 * Only the nearest words count: where all do, a few heads stand for half the language.
 */
final class Heads {

  // The least likeness of a word and its head, step by step.
  private static final double NEAREST = 0.9;
  private static final int UNKNOWN = -1;

  private final Background background;
  private final NearWords nearWords;
  private final Vocabulary vocabulary;
  // By number of the word; a head's number is its own word's.
  private int[] heads = new int[0];
  private long[] digests = new long[0];

  Heads(Background background, NearWords nearWords, Vocabulary vocabulary) {
    this.background = background;
    this.nearWords = nearWords;
    this.vocabulary = vocabulary;
  }

  /**
   * The heads of words, by number, found where they are not known; from then on {@link #of} may be
   * asked for these by any thread.
   */
  int[] find(int[] words) {
    int[] out = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      int word = words[i];
      if (word >= heads.length || heads[word] == UNKNOWN) {
        String head = of(vocabulary.word(word));
        int number = vocabulary.number(head);
        int known = heads.length;
        if (known < vocabulary.size()) {
          heads = Arrays.copyOf(heads, vocabulary.size() * 2);
          Arrays.fill(heads, known, heads.length, UNKNOWN);
          digests = Arrays.copyOf(digests, heads.length);
        }
        heads[word] = number;
        digests[number] = Keys.mix(head.hashCode() * 0x9E3779B97F4A7C15L + head.length());
      }
      out[i] = heads[word];
    }
    return out;
  }

  /** The number of the word that stands for this one and those near it; its own if none is near. */
  int of(int word) {
    return heads[word];
  }

  /** A digest of a head; it depends on its letters alone. */
  long digest(int head) {
    return digests[head];
  }

  private String of(String word) {
    String head = word;
    String next = step(word);
    while (!next.equals(head)) {
      head = next;
      next = step(head);
    }
    return head;
  }

  private String step(String word) {
    String best = word;
    if (tells(word)) {
      for (Map.Entry<String, Double> near : nearWords.of(word).entrySet()) {
        boolean nearest = near.getValue() >= NEAREST && tells(near.getKey());
        if (nearest && isAbove(near.getKey(), best)) {
          best = near.getKey();
        }
      }
    }
    return best;
  }

  private boolean isAbove(String word, String other) {
    int order = Long.compare(degree(word), degree(other));
    return order > 0 || (order == 0 && word.compareTo(other) > 0);
  }

  private long degree(String word) {
    return nearWords.of(word).keySet().stream().filter(this::tells).count();
  }

  private boolean tells(String word) {
    return !Vocabulary.isFunction(Vocabulary.general(background, word));
  }
}
