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

  private final Comparison comparison;
  private final Boundaries boundaries;
  private final List<Report> reports;

  Families(Comparison comparison) {
    this.comparison = comparison;
    this.boundaries = new Boundaries(comparison.vocabulary());
    this.reports = comparison.reports();
  }

  /** The families of all stars, in the order of stars. */
  List<Family> of(List<Star> stars) {
    List<List<Find>> found = new ArrayList<>();
    for (Star star : stars) {
      List<Find> finds = distinct(finds(star));
      if (finds.size() > 1) {
        found.add(finds);
      }
    }
    return Neighbours.join(found, comparison).stream()
        .map(this::distinct)
        .filter(f -> f.size() > 1)
        .map(Family::new)
        .filter(Families::cameBack)
        .filter(this::saysSomething)
        .toList();
  }

  /** In more than one report: figures of speech repeat words in one breath. */
  private static boolean cameBack(Family family) {
    return family.finds().stream().mapToInt(Find::report).distinct().count() > 1;
  }

  /** Not only a name in the lead, which is what all places have in common, nor in most places. */
  private boolean saysSomething(Family family) {
    if (onlyNames(family.lead())) {
      return false;
    }
    long names = family.finds().stream().filter(this::onlyNames).count();
    return names * 2 <= family.finds().size();
  }

  private boolean onlyNames(Find find) {
    return Naming.only(find.span().in(reports.get(find.report()).article().text()));
  }

  private List<Find> finds(Star star) {
    List<Find> out = new ArrayList<>();
    for (Star.Member m : star.members()) {
      Phrase phrase = comparison.phrases().get(m.phrase());
      boolean lead = m.phrase() == star.phrase();
      int[] shown = lead ? shown(star) : shown(m);
      for (Segment s : phrase.segments()) {
        Span span = s.span(reports.get(s.report()), shown[0], shown[1]);
        out.add(new Find(s.report(), s, s, span, m.likeness(), m.shared(), lead));
      }
    }
    return out;
  }

  private int[] shown(Star.Member m) {
    return boundaries.shown(comparison.phrases().get(m.phrase()), m.begin(), m.end());
  }

  /** What is shown of a lead: it goes on to the end of its clause only where most members do. */
  private int[] shown(Star star) {
    List<Star.Member> others = star.members().subList(1, star.members().size());
    int[] shown = shown(star.members().get(0));
    long before = others.stream().filter(m -> shown(m)[0] < m.begin()).count();
    long after = others.stream().filter(m -> shown(m)[1] > m.end()).count();
    return new int[] {
      before * 2 < others.size() ? Math.max(shown[0], star.begin()) : shown[0],
      after * 2 < others.size() ? Math.min(shown[1], star.end()) : shown[1]
    };
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
