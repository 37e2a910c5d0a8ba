package refrain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import refrain.domain.Findings;
import refrain.domain.Id;
import refrain.domain.Link;
import refrain.domain.Passage;
import refrain.domain.Possibility;
import refrain.domain.Report;

/**
 * Finds sentences that possibly say the same in other words: on another occasion, or by another
 * speaker. What is linked by wording is left out, and nothing is concluded from what is found.
 */
public final class Possibilities {

  /** The least cosine of two sentences. */
  static final double COSINE = 0.8;

  /** The least fit of their words, higher than for reports of one speaker and day. */
  static final double FIT = 0.66;

  private static final int FEWEST_WORDS = 8;
  private static final int MOST_OF_ONE = 3;
  private static final int KNOWN = 2000;

  // Sentences that one worker reads at a time.
  private static final int PIECE = 200;

  private final Function<String, Meaning> meaning;
  private final Workers workers;

  /**
   * @param meaning what a sentence means; may be asked by several workers at once
   */
  public Possibilities(Function<String, Meaning> meaning, Workers workers) {
    this.meaning = meaning;
    this.workers = workers;
  }

  /** The findings with their possibilities: at most three for a sentence, the nearest first. */
  public Findings in(Findings findings) {
    List<Report> reports =
        findings.statements().stream()
            .flatMap(s -> s.reports().stream())
            .sorted(Linking.ORDER)
            .toList();
    return new Findings(
        findings.statements(), findings.links(), findings.refrains(), find(reports, findings));
  }

  private List<Possibility> find(List<Report> reports, Findings findings) {
    Map<String, List<Saying>> byText = new LinkedHashMap<>();
    for (Saying saying : Saying.of(reports, FEWEST_WORDS)) {
      byText.computeIfAbsent(saying.text(), k -> new ArrayList<>()).add(saying);
    }
    List<Saying> sayings = byText.values().stream().map(same -> same.get(0)).toList();
    if (sayings.size() < 2) {
      return List.of();
    }
    float[][] vectors =
        workers
            .<float[]>gather(
                0,
                sayings.size(),
                PIECE,
                (from, to, out) ->
                    sayings
                        .subList(from, to)
                        .forEach(s -> out.add(meaning.apply(s.text()).whole())))
            .toArray(float[][]::new);
    Cells cells = new Cells(vectors);
    Printings printings = new Printings(reports);
    Told told = new Told(findings);
    Senses senses = new Senses(sayings);
    Map<String, Meaning> known = new HashMap<>();
    List<Possibility> found = new ArrayList<>();
    for (int i = 0; i < vectors.length; i++) {
      int at = i;
      Saying x = sayings.get(i);
      cells.laterThan(
          i,
          COSINE,
          j -> {
            Saying y = sayings.get(j);
            if (!apart(x, y, printings) || senses.contradict(at, j) || told.both(x, y)) {
              return;
            }
            if (known.size() > KNOWN) {
              known.clear();
            }
            Meaning a = known.computeIfAbsent(x.text(), meaning);
            Meaning b = known.computeIfAbsent(y.text(), meaning);
            double cosine = Math.min(1, a.cosine(b));
            if (cosine >= COSINE && a.fit(b) >= FIT) {
              found.add(new Possibility(x.passage(), y.passage(), cosine));
            }
          });
    }
    return nearest(found);
  }

  /** Whether they are of two occasions, or by two speakers. */
  private static boolean apart(Saying x, Saying y, Printings printings) {
    if (x.report().article().id().equals(y.report().article().id())
        || printings.areVersions(x.report(), y.report())) {
      return false;
    }
    return Sides.days(x.report(), y.report()) == Sides.Days.APART
        || !Sides.same(x.report(), y.report());
  }

  private static List<Possibility> nearest(List<Possibility> found) {
    found.sort(Comparator.comparingDouble((Possibility p) -> -p.cosine()));
    Map<Passage, Integer> counts = new HashMap<>();
    List<Possibility> out = new ArrayList<>();
    for (Possibility p : found) {
      if (counts.getOrDefault(p.earlier(), 0) < MOST_OF_ONE
          && counts.getOrDefault(p.later(), 0) < MOST_OF_ONE) {
        counts.merge(p.earlier(), 1, Integer::sum);
        counts.merge(p.later(), 1, Integer::sum);
        out.add(p);
      }
    }
    return out;
  }

  /** What is linked by wording already. */
  private static final class Told {

    private final RefrainPlaces places;
    private final Set<String> linked = new HashSet<>();

    Told(Findings findings) {
      this.places = new RefrainPlaces(findings.refrains());
      for (Link link : findings.links()) {
        linked.add(pair(link.earlier().report(), link.later().report()));
      }
    }

    private static String pair(Report x, Report y) {
      String a = x.id().value();
      String b = y.id().value();
      return a.compareTo(b) < 0 ? a + b : b + a;
    }

    boolean both(Saying x, Saying y) {
      Set<Id> here = places.in(x.passage());
      here.retainAll(places.in(y.passage()));
      return !here.isEmpty() || linked.contains(pair(x.report(), y.report()));
    }
  }
}
