package refrain.ladder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import refrain.domain.Mark;
import refrain.domain.Rung;
import refrain.domain.Speaker;
import refrain.words.WordClass;

/**
 * An order of wordings, as a file gives it ({@code docs/formats/ladders.md}). Rungs of different
 * ladders cannot be compared.
 */
public final class Ladder {

  private static final String RESOURCE = "neutral.yaml";
  private static final int BEFORE = 3;

  private final Facts facts;
  private final Map<String, List<Step>> byFirstWord = new HashMap<>();
  private final List<Pattern> negations;
  private final Map<Mark, List<Pattern>> marks;

  /**
   * What a ladder says of itself.
   *
   * @param id a short name
   * @param title what it is called
   * @param source where its order comes from
   * @param body whose it is; empty for a ladder that serves anybody
   * @param country the body's country
   * @param from the first day for which it holds
   * @param until the last day for which it holds
   */
  public record Facts(
      String id,
      String title,
      String source,
      Optional<String> body,
      Optional<String> country,
      Optional<LocalDate> from,
      Optional<LocalDate> until) {}

  /**
   * A wording of the ladder.
   *
   * @param rung its rung
   * @param begin number of its first word
   * @param end after its last word
   */
  public record Match(Rung rung, int begin, int end) {}

  /**
   * A mark of a wording.
   *
   * @param mark what it is
   * @param begin number of its first word
   * @param end after its last word
   */
  public record Marked(Mark mark, int begin, int end) {}

  /** A pattern and the rung on which it stands. */
  record Step(Rung rung, Pattern pattern) {}

  Ladder(Facts facts, List<Step> steps, List<Pattern> negations, Map<Mark, List<Pattern>> marks) {
    this.facts = facts;
    this.negations = List.copyOf(negations);
    this.marks = new EnumMap<>(Mark.class);
    this.marks.putAll(marks);
    for (Step step : steps) {
      for (String word : step.pattern().first()) {
        byFirstWord.computeIfAbsent(word, k -> new ArrayList<>()).add(step);
      }
    }
  }

  /**
   * The ladder that comes with the program, for anybody who has no own.
   *
   * @throws IllegalStateException if the program was packed without it
   */
  public static Ladder neutral() {
    try (InputStream in = Ladder.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("packed without " + RESOURCE);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), RESOURCE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a ladder file.
   *
   * @param yaml its text
   * @param source its name, for messages
   * @throws IllegalArgumentException if it is none; the message has file, line, what was found,
   *     what was expected and what to do
   */
  public static Ladder parse(String yaml, String source) {
    return new LadderFile(source).read(yaml);
  }

  public Facts facts() {
    return facts;
  }

  /** Whether it holds for a speaker on a day; one without a body holds for everybody. */
  public boolean holds(Speaker speaker, LocalDate day) {
    return (facts.body().isEmpty() || facts.body().equals(speaker.body()))
        && (facts.country().isEmpty() || facts.country().equals(speaker.country()))
        && facts.from().map(d -> !day.isBefore(d)).orElse(true)
        && facts.until().map(d -> !day.isAfter(d)).orElse(true);
  }

  /**
   * The wordings of the ladder in a sentence, in order of their begin, none inside a longer one. A
   * wording within three words after a negation, or after a verb such as "deny", is none.
   *
   * @param words the sentence's comparable words ({@code refrain.words.Words})
   */
  public List<Match> find(List<String> words) {
    Map<Integer, Match> out = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      for (Step step : byFirstWord.getOrDefault(words.get(i), List.of())) {
        Optional<Integer> end = step.pattern().end(words, i);
        if (end.isPresent() && !negated(words, i)) {
          Match m = new Match(step.rung(), i, end.get());
          out.merge(i, m, Ladder::longer);
        }
      }
    }
    List<Match> all = new ArrayList<>(out.values());
    all.removeIf(
        m ->
            out.values().stream()
                .anyMatch(
                    o ->
                        o.begin() <= m.begin()
                            && m.end() <= o.end()
                            && o.end() - o.begin() > m.end() - m.begin()));
    return List.copyOf(all);
  }

  private static Match longer(Match x, Match y) {
    int byEnd = Integer.compare(x.end(), y.end());
    return byEnd > 0 || (byEnd == 0 && x.rung().number() >= y.rung().number()) ? x : y;
  }

  /** The strongest wording of a sentence, of equal ones the first. */
  public Optional<Match> strongest(List<String> words) {
    return find(words).stream()
        .max(
            Comparator.comparingInt((Match m) -> m.rung().number())
                .thenComparing(Comparator.comparingInt(Match::begin).reversed()));
  }

  private boolean negated(List<String> words, int at) {
    for (int i = Math.max(0, at - BEFORE); i < at; i++) {
      if (WordClass.of(words.get(i)) == WordClass.NEGATION) {
        return true;
      }
    }
    for (Pattern p : negations) {
      for (int i = Math.max(0, at - BEFORE - p.elements().size()); i < at; i++) {
        Optional<Integer> end =
            p.first().contains(words.get(i)) ? p.end(words, i) : Optional.empty();
        if (end.isPresent() && end.get() <= at && at - end.get() <= BEFORE) {
          return true;
        }
      }
    }
    return false;
  }

  /** The marks in a sentence, by kind, then in order. */
  public List<Marked> marks(List<String> words) {
    List<Marked> out = new ArrayList<>();
    marks.forEach(
        (mark, patterns) -> {
          for (int i = 0; i < words.size(); i++) {
            for (Pattern p : patterns) {
              Optional<Integer> end =
                  p.first().contains(words.get(i)) ? p.end(words, i) : Optional.empty();
              if (end.isPresent()) {
                out.add(new Marked(mark, i, end.get()));
                break;
              }
            }
          }
        });
    return List.copyOf(out);
  }
}
