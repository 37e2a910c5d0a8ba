package refrain.cuts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import refrain.domain.Article;
import refrain.domain.Carried;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Excerpt;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.SideBySide;
import refrain.domain.Statement;
import refrain.domain.Wording;
import refrain.words.Words;

/**
 * Puts the reports of one statement side by side: which part of the fullest version each article
 * carried, where words inside quotation marks differ, and what changes the sense.
 */
public final class Cuts {

  private Cuts() {}

  /**
   * The statements that two or more articles reported, the most changed first: those with a changed
   * sense inside quotation marks, a negation before all, then with one at all, then those with most
   * differences inside quotation marks, then those of which the least was carried.
   */
  public static List<SideBySide> of(List<Statement> statements) {
    return statements.stream()
        .map(Cuts::of)
        .flatMap(Optional::stream)
        .sorted(
            Comparator.<SideBySide, Boolean>comparing(s -> !isTurned(s))
                .thenComparingLong(s -> -quotedSense(s))
                .thenComparingLong(s -> -s.carried().stream().filter(Cuts::isSense).count())
                .thenComparingInt(
                    s -> -s.carried().stream().mapToInt(c -> c.quotedDifferences().size()).sum())
                .thenComparingDouble(Cuts::leastShare)
                .thenComparingInt(s -> -s.carried().size())
                .thenComparing(s -> s.statement().id()))
        .toList();
  }

  private static boolean isSense(Carried carried) {
    return !carried.changedSense().isEmpty();
  }

  /** Whether a negation changed inside quotation marks. */
  private static boolean isTurned(SideBySide side) {
    return side.carried().stream()
        .flatMap(c -> c.quotedDifferences().stream())
        .anyMatch(d -> d.changesSense() && d.kind() == DifferenceKind.NEGATION);
  }

  private static long quotedSense(SideBySide side) {
    return side.carried().stream()
        .filter(c -> c.quotedDifferences().stream().anyMatch(Difference::changesSense))
        .count();
  }

  private static double leastShare(SideBySide side) {
    return side.carried().stream().mapToDouble(side::share).min().orElse(1);
  }

  /** One statement's reports; nothing where they stand in fewer than two articles. */
  public static Optional<SideBySide> of(Statement statement) {
    Map<Id, List<Report>> byArticle = new LinkedHashMap<>();
    statement.reports().stream()
        .sorted(Comparator.comparing(r -> r.attribution().quotation().content().getFirst()))
        .forEach(r -> byArticle.computeIfAbsent(r.article().id(), k -> new ArrayList<>()).add(r));
    if (byArticle.size() < 2) {
      return Optional.empty();
    }
    // In the order in which the statement has them: of time.
    List<Id> order = statement.reports().stream().map(r -> r.article().id()).distinct().toList();
    Id fullest = order.getFirst();
    int most = 0;
    for (Id article : order) {
      int words = words(byArticle.getOrDefault(article, List.of())).words().size();
      if (words > most) {
        most = words;
        fullest = article;
      }
    }
    if (most == 0) {
      return Optional.empty();
    }
    Version version = Version.of(byArticle.getOrDefault(fullest, List.of()));
    List<Carried> carried = new ArrayList<>();
    carried.add(carried(version, byArticle.getOrDefault(fullest, List.of())));
    for (Id article : order) {
      if (!article.equals(fullest)) {
        carried.add(carried(version, byArticle.getOrDefault(article, List.of())));
      }
    }
    return Optional.of(
        new SideBySide(statement, version.article(), version.spans(), most, carried));
  }

  private static Carried carried(Version version, List<Report> reports) {
    Article article = reports.getFirst().article();
    List<Excerpt> excerpts = new ArrayList<>();
    TreeSet<Integer> words = new TreeSet<>();
    for (Report report : reports) {
      excerpts.add(version.excerpt(report, words));
    }
    return new Carried(article, excerpts, version.kept(words), words.size());
  }

  private static Wording words(List<Report> reports) {
    return Words.of(reports.getFirst().article().text(), Version.spans(reports));
  }
}
