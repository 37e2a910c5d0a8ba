package refrain.gist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Act;
import refrain.domain.ActType;
import refrain.domain.CueSense;
import refrain.domain.Evidence;
import refrain.domain.Form;
import refrain.domain.Hint;
import refrain.domain.Span;
import refrain.gist.ActTable.Place;
import refrain.gist.Doers.Subject;
import refrain.ladder.Patterns;
import refrain.words.WordClass;

/** Decides what a statement does to somebody: by its cue, else by its own words. */
final class ActReader {

  private static final String VERSION = "1";
  private static final int BEFORE = 3;
  private static final int MOST_WORDS_SHOWN = 3;
  private static final double FURTHER = 0.3;
  private static final double LEAD = 1.5;
  private static final double ALSO = 0.45;
  private static final double LEAST = 2;
  private static final Set<String> BEING =
      Set.of("been", "be", "being", "is", "are", "was", "were");

  private final ActTable table;
  private final Doers subjects;

  /** Words that do something, and how much they count. */
  private record Hit(ActTable.Entry entry, int begin, int end, double weight) {

    ActType type() {
      return entry.type().orElseThrow();
    }
  }

  ActReader(ActTable table) {
    this.table = table;
    this.subjects = new Doers(table);
  }

  /**
   * What the statement does; empty for a remark.
   *
   * @param names the speaker's own names
   * @param hint what a network takes it for
   */
  Optional<Act> read(Said said, Set<String> names, Optional<Hint> hint) {
    Optional<Act> ruled = read(said, names);
    return hint.isEmpty() ? ruled : Likeliest.of(said, ruled, hint.get());
  }

  private Optional<Act> read(Said said, Set<String> names) {
    List<Hit> hits = new ArrayList<>();
    int cueEntries = 0;
    for (int i = 0; i < said.size(); i++) {
      Optional<Hit> hit = said.isCue(i) ? cue(said, i) : content(said, i, names);
      if (hit.isEmpty() || negated(said, hit.get().begin())) {
        continue;
      }
      if (said.isCue(i)) {
        cueEntries++;
      }
      if (hit.get().entry().type().isPresent()) {
        hits.add(hit.get());
      }
      // Words inside a longer wording are not looked at again.
      i = hit.get().end() - 1;
    }
    List<Hit> ofCue = hits.stream().filter(h -> h.entry().place() == Place.CUE).toList();
    if (!ofCue.isEmpty()) {
      return Optional.of(act(said, ofCue, hits, "act-of-cue"));
    }
    boolean silent = cueEntries > 0 || (said.hasCue() && !isSpoken(said));
    if (silent) {
      return Optional.empty();
    }
    return hits.isEmpty() || best(score(said, hits)).getValue() < LEAST
        ? Optional.empty()
        : Optional.of(act(said, hits, hits, said.hasCue() ? "act-of-words" : "act-of-text"));
  }

  private static boolean isSpoken(Said said) {
    CueSense sense = said.report().attribution().sense();
    return sense.isSaid();
  }

  private Optional<Hit> cue(Said said, int i) {
    return longest(table.inCue(said.words(), i)).map(f -> hit(f, f.value().weight()));
  }

  private Optional<Hit> content(Said said, int i, Set<String> names) {
    List<Patterns.Found<ActTable.Entry>> all = table.inContent(said.words(), i);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Subject subject = subjects.of(said, i, names);
    boolean open = subject == Subject.OPEN && said.form() != Form.DIRECT;
    boolean own = (subject == Subject.OWN || open) && !isPassive(said, i);
    List<Patterns.Found<ActTable.Entry>> found =
        all.stream()
            .filter(
                f ->
                    switch (f.value().place()) {
                      case ANY -> true;
                      case OWN -> own;
                      case CHARGE -> subject != Subject.OWN;
                      case DEMAND -> subject == Subject.ACTOR;
                      case MEETING -> !said.hasCue();
                      case CUE -> false;
                    })
            .toList();
    return longest(found).map(f -> hit(f, f.value().weight()));
  }

  /** Whether it is done to its subject: "we are offered". */
  private static boolean isPassive(Said said, int i) {
    return i > said.sentenceBegin(i)
        && BEING.contains(said.words().get(i - 1))
        && said.printed(i).endsWith("ed");
  }

  private static Hit hit(Patterns.Found<ActTable.Entry> found, double weight) {
    return new Hit(found.value(), found.begin(), found.end(), weight);
  }

  private static Optional<Patterns.Found<ActTable.Entry>> longest(
      List<Patterns.Found<ActTable.Entry>> found) {
    return found.stream()
        .max(
            Comparator.comparingInt((Patterns.Found<ActTable.Entry> f) -> f.end())
                .thenComparingInt(f -> f.value().weight()));
  }

  /** Whether the words before say that it is not done: "did not condemn". */
  private boolean negated(Said said, int begin) {
    int from = Math.max(said.sentenceBegin(begin), begin - BEFORE);
    for (int i = from; i < begin; i++) {
      boolean undone = table.undoing().contains(said.words().get(i));
      if ((undone || WordClass.isNegation(said.words(), i))
          && said.gapBefore(i + 1).indexOf(',') < 0) {
        return true;
      }
    }
    return false;
  }

  private Act act(Said said, List<Hit> deciding, List<Hit> all, String rule) {
    Map.Entry<ActType, Double> best = best(score(said, deciding));
    ActType type = best.getKey();
    List<Hit> telling =
        deciding.stream()
            .filter(h -> h.type() == type)
            .sorted(Comparator.comparingDouble((Hit h) -> -h.weight()).thenComparingInt(Hit::begin))
            .toList();
    List<Span> words =
        telling.stream()
            .limit(MOST_WORDS_SHOWN)
            .map(h -> said.span(h.begin(), h.end()))
            .sorted()
            .toList();
    Map<ActType, Double> scores = score(said, all);
    double least = Math.max(LEAST, ALSO * scores.getOrDefault(type, 0.0));
    List<ActType> also =
        all.stream()
            .map(Hit::type)
            .distinct()
            .filter(t -> t != type && scores.getOrDefault(t, 0.0) >= least)
            .toList();
    return new Act(
        type,
        telling.get(0).entry().cameo(),
        words,
        also,
        new Evidence(rule, VERSION, confidence(rule, scores, type)));
  }

  /** Measured on a part of the labelled statements; less where another type comes near. */
  private static double confidence(String rule, Map<ActType, Double> scores, ActType type) {
    double second =
        scores.entrySet().stream()
            .filter(e -> e.getKey() != type)
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    boolean close = second > 0.75 * scores.getOrDefault(type, 0.0);
    return switch (rule) {
      case "act-of-cue" -> 0.85;
      case "act-of-words" -> close ? 0.6 : 0.75;
      default -> close ? 0.5 : 0.75;
    };
  }

  /** How much each type counts: the weightiest words whole, further ones less. */
  private static Map<ActType, Double> score(Said said, List<Hit> hits) {
    Map<ActType, Double> most = new EnumMap<>(ActType.class);
    Map<ActType, Double> sum = new EnumMap<>(ActType.class);
    Map<String, Integer> seen = new HashMap<>();
    int lead = leadEnd(said);
    for (Hit h : hits) {
      double w = h.weight();
      if (h.begin() < lead) {
        w *= LEAD;
      }
      // The same word again and again says little more.
      if (seen.merge(h.type() + said.words().get(h.begin()), 1, Integer::sum) > 2) {
        continue;
      }
      most.merge(h.type(), w, Math::max);
      sum.merge(h.type(), w, Double::sum);
    }
    Map<ActType, Double> out = new EnumMap<>(ActType.class);
    most.forEach(
        (type, first) -> out.put(type, first + FURTHER * (sum.getOrDefault(type, first) - first)));
    return out;
  }

  /** In a release the first two sentences tell what it is about. */
  private static int leadEnd(Said said) {
    if (said.form() != Form.RELEASE || said.size() == 0) {
      return 0;
    }
    int end = said.sentenceEnd(0);
    return end < said.size() ? said.sentenceEnd(end) : end;
  }

  private static Map.Entry<ActType, Double> best(Map<ActType, Double> scores) {
    return scores.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
  }
}
