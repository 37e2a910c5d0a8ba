package refrain.ladder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
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

  private static final String NEUTRAL = "neutral.yaml";
  private static final List<String> OF_INSTITUTIONS =
      List.of("china-mfa.yaml", "fomc.yaml", "japan-mofa.yaml", "un-security-council.yaml");
  private static final int BEFORE = 3;
  private static final int MOST_IN_NEGATION = 8;
  // "not only" adds to what it stands before, in comparable form.

  private final Facts facts;
  private final List<Step> all;
  private final Patterns<Step> steps;
  private final Patterns<Pattern> negations;
  private final Patterns<Mark> marks;

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
    this.all = List.copyOf(steps);
    this.steps = new Patterns<>(steps, step -> List.of(step.pattern()));
    this.negations = new Patterns<>(negations, List::of);
    this.marks =
        new Patterns<>(List.of(Mark.values()), mark -> marks.getOrDefault(mark, List.of()));
  }

  /**
   * The ladder that comes with the program, for anybody who has no own.
   *
   * @throws IllegalStateException if the program was packed without it
   */
  public static Ladder neutral() {
    return parse(neutralText(), NEUTRAL);
  }

  /**
   * The ladders that come with the program, those of single institutions before the neutral one.
   *
   * @throws IllegalStateException if the program was packed without one
   */
  public static List<Ladder> shipped() {
    List<Ladder> out = new ArrayList<>();
    for (String name : OF_INSTITUTIONS) {
      out.add(parse(resource(name), name));
    }
    out.add(neutral());
    return List.copyOf(out);
  }

  /** Its patterns with their rungs, in the order of the file. */
  List<Step> steps() {
    return all;
  }

  static String neutralText() {
    return resource(NEUTRAL);
  }

  private static String resource(String name) {
    try (InputStream in = Ladder.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("packed without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
      for (Patterns.Found<Step> f : steps.at(words, i)) {
        if (!negated(words, i)) {
          out.merge(i, new Match(f.value().rung(), i, f.end()), Ladder::longer);
        }
      }
    }
    List<Match> all = new ArrayList<>();
    int covered = 0;
    for (Match m : out.values()) {
      // In order of their begins, one that ends no later than an earlier one stands inside it.
      if (m.end() > covered) {
        all.add(m);
        covered = m.end();
      }
    }
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
      if (WordClass.isNegation(words, i)) {
        return true;
      }
    }
    for (int i = Math.max(0, at - BEFORE - MOST_IN_NEGATION); i < at; i++) {
      for (Patterns.Found<Pattern> f : negations.at(words, i)) {
        if (f.end() <= at && at - f.end() <= BEFORE) {
          return true;
        }
      }
    }
    return false;
  }

  /** The marks in a sentence, by kind, then in order; none of a kind inside another. */
  public List<Marked> marks(List<String> words) {
    Map<Mark, List<Marked>> out = new EnumMap<>(Mark.class);
    for (int i = 0; i < words.size(); i++) {
      for (Patterns.Found<Mark> f : marks.at(words, i)) {
        Marked found = new Marked(f.value(), f.begin(), f.end());
        List<Marked> same = out.computeIfAbsent(f.value(), k -> new ArrayList<>());
        Optional<Marked> last =
            same.isEmpty() ? Optional.empty() : Optional.of(same.get(same.size() - 1));
        if (last.isEmpty() || last.get().end() < found.end()) {
          last.filter(l -> l.begin() == found.begin()).ifPresent(same::remove);
          same.add(found);
        }
      }
    }
    return out.values().stream().flatMap(List::stream).toList();
  }
}
