package refrain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import refrain.domain.LinkKind;
import refrain.domain.Report;
import refrain.domain.Speaker;
import refrain.domain.Voice;
import refrain.redline.Differ;

/**
 * Finds reports of one statement that share few words: the same known speaker, the same day or, in
 * different outlets, within two days, and sentences that mean the same. Reports of different
 * speakers or days are never compared, so the work grows with what one speaker says in two days.
 */
final class Renderings {

  /** The least cosine of two sentences; with {@link #FIT} measured in decision 11. */
  static final double COSINE = 0.7;

  /** The least fit of their words. */
  static final double FIT = 0.58;

  private static final int FEWEST_WORDS = 5;
  private static final double COVERED = 0.75;
  // So many sentences of one speaker after a sentence are compared with it.
  private static final int WINDOW = 1000;

  private final Function<String, Meaning> meaning;
  private final Differ differ = new Differ();

  /**
   * @param meaning what a sentence means
   */
  Renderings(Function<String, Meaning> meaning) {
    this.meaning = meaning;
  }

  /** Two sentences that mean the same. */
  private record Pair(Saying first, Saying second, double fit) {}

  /**
   * The pairs of reports of one statement in other words, in the order of the earlier report, then
   * of the later. Their score is 0: no shared word is counted.
   *
   * @param reports in order of time
   * @param printings of their articles
   * @param statementOf for each report the number of a statement; reports of one are not compared
   */
  List<Sameness> find(List<Report> reports, Printings printings, int[] statementOf) {
    Map<String, List<Saying>> blocks = new TreeMap<>();
    for (int number = 0; number < reports.size(); number++) {
      Report report = reports.get(number);
      Optional<Speaker> speaker = report.resolution().findSpeaker();
      if (speaker.isPresent() && report.saidOn().isPresent()) {
        List<Saying> sayings = Saying.of(report, number, FEWEST_WORDS);
        for (String key : keys(speaker.get())) {
          blocks.computeIfAbsent(key, k -> new ArrayList<>()).addAll(sayings);
        }
      }
    }
    Map<Long, List<Pair>> byReports = new TreeMap<>();
    for (List<Saying> block : blocks.values()) {
      compare(block, statementOf, printings, byReports);
    }
    List<Sameness> out = new ArrayList<>();
    byReports.forEach((key, pairs) -> judge(pairs).ifPresent(out::add));
    return out;
  }

  /** What a report is filed under: it may be compared with those that share one of these. */
  private static List<String> keys(Speaker speaker) {
    List<String> out = new ArrayList<>();
    speaker.name().ifPresent(name -> out.add("name " + name));
    speaker.body().ifPresent(body -> out.add("body " + body + " " + speaker.country().orElse("")));
    return out;
  }

  private void compare(
      List<Saying> block, int[] statementOf, Printings printings, Map<Long, List<Pair>> found) {
    Map<String, Meaning> known = new HashMap<>();
    Senses senses = new Senses(block);
    for (int i = 0; i < block.size(); i++) {
      Saying x = block.get(i);
      for (int j = i + 1; j < Math.min(block.size(), i + WINDOW); j++) {
        Saying y = block.get(j);
        Sides.Days days = Sides.days(x.report(), y.report());
        if (days == Sides.Days.APART) {
          // The block is in order of time.
          break;
        }
        if (statementOf[x.number()] != statementOf[y.number()]
            && elsewhere(x.report(), y.report(), days)
            && !printings.areVersions(x.report(), y.report())
            && Sides.compatible(x.report(), y.report())
            && !senses.contradict(i, j)) {
          if (known.size() > WINDOW) {
            known.clear();
          }
          Meaning a = known.computeIfAbsent(x.text(), meaning);
          Meaning b = known.computeIfAbsent(y.text(), meaning);
          double fit = a.cosine(b) < COSINE ? 0 : a.fit(b);
          if (fit >= FIT) {
            found
                .computeIfAbsent(((long) x.number() << 32) | y.number(), k -> new ArrayList<>())
                .add(new Pair(x, y, fit));
          }
        }
      }
    }
  }

  /** Two reports that may be of one act of saying: as {@link SameStatements} has it. */
  private static boolean elsewhere(Report x, Report y, Sides.Days days) {
    boolean sameOutlet =
        x.article().outlet().isPresent() && x.article().outlet().equals(y.article().outlet());
    boolean ownWords = x.article().voice() != Voice.REPORT && y.article().voice() != Voice.REPORT;
    boolean near =
        switch (days) {
          case SAME -> !(sameOutlet && ownWords);
          case NEAR -> !sameOutlet && !ownWords;
          case UNKNOWN, APART -> false;
        };
    return near && !x.article().id().equals(y.article().id());
  }

  private Optional<Sameness> judge(List<Pair> pairs) {
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.fit())
            .thenComparing(p -> p.first().span())
            .thenComparing(p -> p.second().span()));
    Set<Saying> taken = new HashSet<>();
    int here = 0;
    int there = 0;
    for (Pair p : pairs) {
      if (!taken.contains(p.first()) && !taken.contains(p.second())) {
        taken.add(p.first());
        taken.add(p.second());
        here += p.first().words();
        there += p.second().words();
      }
    }
    Pair best = pairs.get(0);
    Saying x = best.first();
    Saying y = best.second();
    if (here < COVERED * words(x) && there < COVERED * words(y)) {
      return Optional.empty();
    }
    return Optional.of(
        new Sameness(
            x.number(),
            y.number(),
            LinkKind.RENDERING,
            0,
            x.span(),
            y.span(),
            differ.compare(x.passage().text(), y.passage().text())));
  }

  /** Number of words of the whole report of a sentence. */
  private static int words(Saying saying) {
    return Saying.of(saying.report(), saying.number(), 1).stream().mapToInt(Saying::words).sum();
  }
}
