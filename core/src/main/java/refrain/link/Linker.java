package refrain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import refrain.domain.Dated;
import refrain.domain.Findings;
import refrain.domain.Report;
import refrain.domain.Statement;
import refrain.words.Background;

/**
 * Compares what all reports say with one another: which are of one statement, which wordings came
 * back, and how each use differs from the one before.
 *
 * <p>The score of a link is in bits: the information that the shared words carry, each counted
 * against how common it is (alone, and after the word before it) in English news and official texts
 * at large and in the corpus itself, less a cost for every differing word and gap. A score of
 * {@code s} means that the agreement is 2 to the power of {@code s} times likelier if the passages
 * have one origin than if they met by chance. A passage is linked from the score on at which a
 * sentence would meet, by chance, a thousandth of a passage in the whole corpus: log2(25 n) + 10
 * for a corpus of n words, 25 being the usual length of a sentence. The measure is that of Karlin
 * and Altschul for local alignments (1990), with words for residues.
 */
public final class Linker {

  static final Comparator<Report> ORDER =
      Comparator.<Report, Boolean>comparing(r -> r.saidOn().isEmpty())
          .thenComparing(
              (x, y) ->
                  x.saidOn().isEmpty() || y.saidOn().isEmpty()
                      ? 0
                      : x.saidOn().get().compareTo(y.saidOn().get()))
          // What was printed first is nearer to what was said.
          .thenComparing(r -> r.article().published(), Linker::datedFirst)
          .thenComparing(r -> r.article().doc())
          .thenComparing(r -> r.article().id())
          .thenComparing(r -> r.attribution().quotation().content().get(0))
          .thenComparing(Report::id);

  private final Background background = Background.load();

  private static int datedFirst(Optional<Dated> x, Optional<Dated> y) {
    return x.isPresent() && y.isPresent()
        ? x.get().compareTo(y.get())
        : Boolean.compare(x.isEmpty(), y.isEmpty());
  }

  /**
   * What comparing the reports finds: the same whatever their order; a report given twice counts
   * once. Words in quotation marks inside a nested report are its own and not the outer one's; a
   * nested report without any takes no part.
   */
  public Findings link(List<Report> reports) {
    Shares shares = new Shares(reports);
    List<Report> sorted = shares.reports();
    sorted.sort(ORDER);
    Comparison comparison = new Comparison(sorted, shares, background);
    List<Sameness> same = new SameStatements(comparison).find();
    int[] statementOf = statements(sorted.size(), same);
    List<Family> families = new Families(comparison).of(new Stars(comparison).gather());
    Histories histories = new Histories(comparison, same, statementOf);
    families.forEach(histories::add);
    return new Findings(statements(sorted, statementOf), histories.links(), histories.refrains());
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
