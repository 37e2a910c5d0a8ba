package refrain.link;

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

  private final Background background;
  private final NearWords nearWords;

  Heads(Background background, NearWords nearWords) {
    this.background = background;
    this.nearWords = nearWords;
  }

  /** The word that stands for this one and those near it; itself if none is near. */
  String of(String word) {
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
