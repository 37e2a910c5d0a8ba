package refrain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;

/** Makes families out of stars: places the members in their articles and joins neighbours. */
final class Families {

  private static final Comparator<Find> ORDER =
      Comparator.comparingInt(Find::report)
          .thenComparing(Find::span)
          .thenComparingInt(f -> f.lead() ? 0 : 1);

  // Families that one worker judges at a time.
  private static final int PIECE = 500;

  private final Comparison comparison;
  private final Boundaries boundaries;
  private final List<Report> reports;

  Families(Comparison comparison) {
    this.comparison = comparison;
    this.boundaries = new Boundaries(comparison.vocabulary());
    this.reports = comparison.reports();
  }

  /** The families of all stars, in the order of stars. */
  List<Family> of(List<Star> stars, Workers workers) {
    List<List<Find>> found = new ArrayList<>();
    for (Star star : stars) {
      List<Find> finds = distinct(finds(star));
      if (finds.size() > 1) {
        found.add(finds);
      }
    }
    List<List<Find>> joined = Neighbours.join(found, comparison);
    return workers.gather(
        0,
        joined.size(),
        PIECE,
        (from, to, out) ->
            joined.subList(from, to).stream()
                .map(this::distinct)
                .filter(f -> f.size() > 1)
                .map(Family::new)
                .filter(Families::cameBack)
                .filter(this::saysSomething)
                .forEach(out::add));
  }

  /** In more than one report: figures of speech repeat words in one breath. */
  private static boolean cameBack(Family family) {
    return family.finds().stream().mapToInt(Find::report).distinct().count() > 1;
  }

  /** Not only a name in the lead, which is what all places have in common, nor in most places. */
  private boolean saysSomething(Family family) {
    if (Naming.only(passage(family.lead()))) {
      return false;
    }
    // Many uses print the same words.
    Map<String, Boolean> told = new HashMap<>();
    long names =
        family.finds().stream().filter(f -> told.computeIfAbsent(passage(f), Naming::only)).count();
    return names * 2 <= family.finds().size();
  }

  private String passage(Find find) {
    return find.span().in(reports.get(find.report()).article().text());
  }

  private List<Find> finds(Star star) {
    List<int[]> shown = shown(star);
    List<Find> out = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      Star.Member m = star.members().get(i);
      for (Segment s : comparison.phrases().get(m.phrase()).segments()) {
        Span span = s.span(reports.get(s.report()), shown.get(i)[0], shown.get(i)[1]);
        out.add(new Find(s.report(), s, s, span, m.likeness(), m.shared(), i == 0));
      }
    }
    return out;
  }

  /** What is shown of each member; the lead goes on to its clause's end only if most others do. */
  private List<int[]> shown(Star star) {
    List<int[]> out = new ArrayList<>();
    int before = 0;
    int after = 0;
    for (Star.Member m : star.members()) {
      int[] shown = boundaries.shown(comparison.phrases().get(m.phrase()), m.begin(), m.end());
      boolean lead = out.isEmpty();
      before += !lead && shown[0] < m.begin() ? 1 : 0;
      after += !lead && shown[1] > m.end() ? 1 : 0;
      out.add(shown);
    }
    int others = out.size() - 1;
    int[] lead = out.get(0);
    lead[0] = before * 2 < others ? Math.max(lead[0], star.begin()) : lead[0];
    lead[1] = after * 2 < others ? Math.min(lead[1], star.end()) : lead[1];
    return out;
  }

  /**
   * Sorted, and of overlapping places in one article only one: two reports may share characters.
   */
  private List<Find> distinct(List<Find> finds) {
    List<Find> sorted = new ArrayList<>(finds);
    sorted.sort(ORDER);
    Map<Id, List<Find>> byArticle = new HashMap<>();
    List<Find> out = new ArrayList<>();
    for (Find f : sorted) {
      List<Find> there =
          byArticle.computeIfAbsent(reports.get(f.report()).article().id(), k -> new ArrayList<>());
      int clash = -1;
      for (int i = 0; i < there.size(); i++) {
        if (there.get(i).span().overlaps(f.span())) {
          clash = i;
          break;
        }
      }
      if (clash < 0) {
        there.add(f);
        out.add(f);
      } else if (better(f, there.get(clash))) {
        out.set(out.indexOf(there.get(clash)), f);
        there.set(clash, f);
      }
    }
    out.sort(ORDER);
    return out;
  }

  private boolean better(Find x, Find y) {
    boolean speakerX = reports.get(x.report()).resolution().findSpeaker().isPresent();
    boolean speakerY = reports.get(y.report()).resolution().findSpeaker().isPresent();
    return speakerX != speakerY ? speakerX : x.lead() && !y.lead();
  }
}
