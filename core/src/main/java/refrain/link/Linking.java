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
import refrain.domain.Dated;
import refrain.domain.Findings;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Statement;
import refrain.words.Background;
import refrain.words.NearWords;

/**
 * A growing set of reports and what comparing them finds. What is found depends only on which
 * reports were added, not on their order nor on how many at a time; what two wordings share is
 * worked out once, when the later of them is added.
 */
public final class Linking {

  static final Comparator<Report> ORDER =
      Comparator.<Report, Boolean>comparing(r -> r.saidOn().isEmpty())
          .thenComparing(
              (x, y) ->
                  x.saidOn().isEmpty() || y.saidOn().isEmpty()
                      ? 0
                      : x.saidOn().get().compareTo(y.saidOn().get()))
          // What was printed first is nearer to what was said.
          .thenComparing(r -> r.article().published(), Linking::datedFirst)
          .thenComparing(r -> r.article().doc())
          .thenComparing(r -> r.article().id())
          .thenComparing(r -> r.attribution().quotation().content().get(0))
          .thenComparing(Report::id);

  // A thousandth of a chance hit is expected for one sentence in the whole corpus.
  private static final double CHANCE_BITS = 10;
  private static final int USUAL_LENGTH = 25;
  // A handful of articles is a sample of a news stream: names alone must not pass there.
  private static final int SMALLEST_CORPUS = 10_000;

  // Reports whose words are read before they are numbered; one worker reads a piece.
  private static final int READ_AHEAD = 4000;
  private static final int PIECE = 500;

  private final Unit unit;
  private final Workers workers;
  private final Vocabulary vocabulary;
  private final Alignments alignments;
  private final Set<Id> known = new HashSet<>();
  // Those with words of their own, in order.
  private final List<Report> reports = new ArrayList<>();
  private final Map<Id, List<Cut>> cuts = new HashMap<>();
  private final Set<Id> articles = new HashSet<>();
  private final Aliases aliases = new Aliases();
  private final Optional<Function<String, Meaning>> meaning;

  Linking(
      Background background,
      NearWords nearWords,
      Unit unit,
      Workers workers,
      Optional<Function<String, Meaning>> meaning) {
    this.meaning = meaning;
    this.unit = unit;
    this.workers = workers;
    this.vocabulary = new Vocabulary(background, nearWords);
    TellingPairs pairs = new TellingPairs(background, nearWords, vocabulary);
    this.alignments = new Alignments(vocabulary, pairs, unit, workers);
  }

  private static int datedFirst(Optional<Dated> x, Optional<Dated> y) {
    return x.isPresent() && y.isPresent()
        ? x.get().compareTo(y.get())
        : Boolean.compare(x.isEmpty(), y.isEmpty());
  }

  /**
   * Adds reports; one that was added before counts once. Words in quotation marks inside a nested
   * report are its own and not the outer one's; a nested report without any takes no part.
   *
   * @throws IllegalArgumentException if they are of an article of which others were added before:
   *     the reports of an article come at once
   */
  public void add(List<Report> added) {
    read(added);
    alignments.align(least());
  }

  private void read(List<Report> added) {
    List<Report> fresh = new ArrayList<>();
    for (Report r : added) {
      if (!known.contains(r.id())) {
        if (articles.contains(r.article().id())) {
          throw new IllegalArgumentException(
              "further reports of article " + r.article().doc() + "; expected all at once");
        }
        fresh.add(r);
      }
    }
    Shares shares = new Shares(fresh);
    Segmenter segmenter = new Segmenter(vocabulary, shares, alignments::of);
    List<Report> sorted = shares.reports();
    sorted.sort(ORDER);
    cut(sorted, segmenter);
    alignments.index();
    for (Report r : fresh) {
      known.add(r.id());
      articles.add(r.article().id());
    }
    reports.addAll(sorted);
    reports.sort(ORDER);
  }

  /** Cuts the contents of reports, while the next ones are being read. */
  private void cut(List<Report> sorted, Segmenter segmenter) {
    List<Report> read = List.of();
    List<Segmenter.Reading> readings = List.of();
    for (int begin = 0; begin < sorted.size() || !read.isEmpty(); begin += READ_AHEAD) {
      int first = Math.min(sorted.size(), begin);
      List<Report> next = sorted.subList(first, Math.min(sorted.size(), first + READ_AHEAD));
      Segmenter.Reading[] ahead = new Segmenter.Reading[next.size()];
      List<Runnable> pieces =
          Workers.pieces(
              0,
              ahead.length,
              PIECE,
              (from, to) -> {
                for (int i = from; i < to; i++) {
                  ahead[i] = segmenter.read(next.get(i));
                }
              });
      List<Report> before = read;
      List<Segmenter.Reading> of = readings;
      pieces.addFirst(() -> cut(before, of, segmenter));
      workers.run(pieces);
      read = next;
      readings = List.of(ahead);
    }
  }

  private void cut(List<Report> some, List<Segmenter.Reading> readings, Segmenter segmenter) {
    for (int i = 0; i < readings.size(); i++) {
      cuts.put(some.get(i).id(), segmenter.cut(readings.get(i)));
    }
  }

  private double least() {
    return least(vocabulary.total());
  }

  /** Bits from which on an agreement is more than chance in a corpus of so many words. */
  static double least(long words) {
    return Vocabulary.log2((double) USUAL_LENGTH * Math.max(SMALLEST_CORPUS, words)) + CHANCE_BITS;
  }

  /**
   * What comparing all reports added so far finds. Ids of refrains told at an earlier call that are
   * no refrain's any more are aliases of the refrain that now holds their first use.
   */
  public Findings findings() {
    Comparison comparison = compared();
    comparison.connect(alignments, false);
    return findings(comparison);
  }

  /**
   * What comparing reports finds, if they are the first and the last to be added: of what two
   * wordings share nothing is kept that is chance in the whole corpus.
   */
  Findings findings(List<Report> all) {
    read(all);
    Comparison comparison = compared();
    alignments.alignAll(least(), comparison::isMoreThanChance);
    comparison.connect(alignments, true);
    return findings(comparison);
  }

  /** The reports as they are, their phrases not connected. */
  private Comparison compared() {
    return new Comparison(
        List.copyOf(reports), cuts, vocabulary, least(), unit, alignments.size(), workers);
  }

  private Findings findings(Comparison comparison) {
    List<Report> sorted = comparison.reports();
    List<Sameness> same = new ArrayList<>(new SameStatements(comparison).find(workers));
    int[] statementOf = statements(sorted.size(), same);
    if (meaning.isPresent()) {
      same.addAll(new Renderings(meaning.get()).find(sorted, comparison.printings(), statementOf));
      same.sort(Comparator.comparingInt(Sameness::earlier).thenComparingInt(Sameness::later));
      statementOf = statements(sorted.size(), same);
    }
    List<Star> stars =
        switch (unit) {
          case PASSAGE -> new Stars(comparison).gather(workers);
          case SENTENCE ->
              new SentenceStars(comparison, new SentenceLikeness(comparison, meaning, workers))
                  .gather();
        };
    List<Family> families = new Families(comparison).of(stars, workers);
    Histories histories = new Histories(comparison, same, statementOf);
    histories.add(families, workers);
    return new Findings(
        statements(sorted, statementOf), histories.links(), aliases.of(histories.refrains()));
  }

  /** For each report the number of the earliest report of its statement. */
  private static int[] statements(int size, List<Sameness> same) {
    int[] root = new int[size];
    for (int i = 0; i < size; i++) {
      root[i] = i;
    }
    for (Sameness s : same) {
      int x = root(root, s.earlier());
      int y = root(root, s.later());
      root[Math.max(x, y)] = Math.min(x, y);
    }
    for (int i = 0; i < size; i++) {
      root[i] = root(root, i);
    }
    return root;
  }

  private static int root(int[] root, int i) {
    int at = i;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }

  private static List<Statement> statements(List<Report> reports, int[] statementOf) {
    TreeMap<Integer, List<Report>> grouped = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      grouped.computeIfAbsent(statementOf[i], k -> new ArrayList<>()).add(reports.get(i));
    }
    return grouped.values().stream().map(g -> new Statement(g.get(0).id(), g)).toList();
  }
}
