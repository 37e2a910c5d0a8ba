package refrain.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Many patterns, each standing for something, found by their first words: so a word that begins no
 * pattern costs one look.
 *
 * @param <T> what a pattern stands for
 */
public final class Patterns<T> {

  private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();

  /** A pattern and what it stands for. */
  private record Entry<T>(Pattern pattern, T value) {}

  /**
   * Words that a pattern fits.
   *
   * @param value what the pattern stands for
   * @param begin number of the first word
   * @param end after the last word
   */
  public record Found<T>(T value, int begin, int end) {}

  /**
   * @param values what there is
   * @param patterns the patterns that stand for each
   */
  public Patterns(List<T> values, Function<T, List<Pattern>> patterns) {
    for (T value : values) {
      for (Pattern pattern : patterns.apply(value)) {
        for (String word : pattern.first()) {
          byFirstWord
              .computeIfAbsent(word, k -> new ArrayList<>())
              .add(new Entry<>(pattern, value));
        }
      }
    }
  }

  /**
   * What begins at a word, in the order in which the patterns were given.
   *
   * @param words comparable words ({@code refrain.words.Words})
   */
  public List<Found<T>> at(List<String> words, int begin) {
    List<Entry<T>> entries = byFirstWord.get(words.get(begin));
    if (entries == null) {
      return List.of();
    }
    List<Found<T>> out = new ArrayList<>();
    for (Entry<T> e : entries) {
      Optional<Integer> end = e.pattern().end(words, begin);
      if (end.isPresent()) {
        out.add(new Found<>(e.value(), begin, end.get()));
      }
    }
    return out;
  }

  /** The longest that begins at a word; of equal ones the first given. */
  public Optional<Found<T>> longestAt(List<String> words, int begin) {
    Optional<Found<T>> longest = Optional.empty();
    for (Found<T> f : at(words, begin)) {
      if (longest.isEmpty() || f.end() > longest.get().end()) {
        longest = Optional.of(f);
      }
    }
    return longest;
  }
}
