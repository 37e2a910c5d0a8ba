package refrain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import refrain.domain.Appearance;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;
import refrain.domain.Span;
import refrain.domain.Strand;

/** The strands of a series so far, with an index to find those that are out by their words. */
final class Strands {

  private static final int RARE_WORDS = 14;
  // Of a common word the latest strands are enough: a sentence comes back by its rare ones.
  private static final int MOST_PLACES = 64;
  private static final int CANDIDATES = 8;

  /** A strand as it grows. */
  private static final class Open {
    private final List<Appearance> appearances = new ArrayList<>();
    private String words = "";
    private Sentence sentence = new Sentence("", new int[0], new double[0]);
    private int document = -1;
  }

  private final List<Open> strands = new ArrayList<>();
  private final Map<String, List<Integer>> byLetters = new HashMap<>();
  private final Map<Integer, List<Integer>> byWord = new HashMap<>();

  /** A new strand's number. */
  int open() {
    strands.add(new Open());
    return strands.size() - 1;
  }

  /** Whether the strand has an appearance in this document. */
  boolean isIn(int strand, int document) {
    return strands.get(strand).document == document;
  }

  /** Adds an appearance in a document after all of the strand's so far. */
  void add(int number, int document, Span span, String words, Sentence sentence) {
    Open strand = strands.get(number);
    boolean first = strand.appearances.isEmpty();
    String before = first ? words : strand.words;
    Redline redline =
        before.equals(words)
            ? new Redline(List.of(new Edit(EditKind.KEPT, words)), List.of())
            : new Differ().compare(before, words);
    strand.appearances.add(new Appearance(document, span, Extents.of(before, words), redline));
    if (first || !strand.sentence.letters().equals(sentence.letters())) {
      byLetters.computeIfAbsent(sentence.letters(), k -> new ArrayList<>()).add(number);
      Arrays.stream(sentence.words())
          .distinct()
          .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(number));
    }
    strand.words = words;
    strand.sentence = sentence;
    strand.document = document;
  }

  /**
   * The strand that a sentence brings back: one not in this document that had these very words at
   * any time, or nearly these in the end.
   *
   * @param telling number of words from which a sentence is no chance
   * @param likeness least likeness to the last wording
   */
  Optional<Integer> comesBack(Sentence sentence, int document, int telling, double likeness) {
    Optional<Integer> same =
        byLetters.getOrDefault(sentence.letters(), List.of()).stream()
            .filter(s -> !isIn(s, document))
            .max(
                Comparator.comparingInt((Integer s) -> strands.get(s).document)
                    .thenComparing(Comparator.reverseOrder()));
    if (same.isPresent() || sentence.words().length < telling) {
      return same;
    }
    record Near(int strand, double likeness) {}
    return candidates(sentence)
        .filter(s -> !isIn(s, document))
        .map(
            s -> {
              Sentence last = strands.get(s).sentence;
              double shared = NearSentences.shared(sentence, last);
              return new Near(s, NearSentences.likeness(sentence, last, shared));
            })
        .filter(n -> n.likeness() >= likeness)
        .max(
            Comparator.comparingDouble(Near::likeness)
                .thenComparing(Comparator.comparingInt(Near::strand).reversed()))
        .map(Near::strand);
  }

  private Stream<Integer> candidates(Sentence sentence) {
    List<List<Integer>> rarest =
        Arrays.stream(sentence.words())
            .distinct()
            .mapToObj(w -> byWord.getOrDefault(w, List.of()))
            .filter(l -> !l.isEmpty())
            .sorted(Comparator.comparingInt(List::size))
            .limit(RARE_WORDS)
            .toList();
    Map<Integer, Double> found = new HashMap<>();
    for (List<Integer> places : rarest) {
      List<Integer> latest =
          places.subList(Math.max(0, places.size() - MOST_PLACES), places.size());
      latest.stream()
          .distinct()
          .forEach(s -> found.merge(s, 1 / Math.sqrt(places.size()), Double::sum));
    }
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(Map.Entry::getKey);
  }

  /** All strands by first appearance. */
  List<Strand> finished() {
    return strands.stream()
        .map(s -> new Strand(s.appearances))
        .sorted(
            Comparator.comparingInt((Strand s) -> s.first().document())
                .thenComparing(s -> s.first().span()))
        .toList();
  }
}
