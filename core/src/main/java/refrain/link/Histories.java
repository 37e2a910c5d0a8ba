package refrain.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Link;
import refrain.domain.LinkKind;
import refrain.domain.Occurrence;
import refrain.domain.Passage;
import refrain.domain.Redline;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.redline.Differ;

/** Tells the history of each wording: its uses in order, how each belongs to those before. */
final class Histories {

  private static final double MOST_BITS = 160;
  private static final int SCAN = 100;
  // Families that one worker tells at a time.
  private static final int PIECE = 200;

  private final List<Report> reports;
  private final int[] statementOf;
  private final Printings printings;
  private final Templates templates;
  private final Differ differ = new Differ();
  private final Map<Long, Sameness> same = new HashMap<>();
  private final List<Told> told = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  Histories(Comparison comparison, List<Sameness> same, int[] statementOf) {
    this.reports = comparison.reports();
    this.statementOf = statementOf;
    this.printings = comparison.printings();
    this.templates = new Templates(reports);
    for (Sameness s : same) {
      this.same.put(key(s.earlier(), s.later()), s);
      Passage earlier = new Passage(reports.get(s.earlier()), s.first());
      Passage later = new Passage(reports.get(s.later()), s.second());
      links.add(new Link(earlier, later, s.kind(), s.score(), s.redline()));
    }
  }

  private static long key(int earlier, int later) {
    return ((long) earlier << 32) | later;
  }

  void add(List<Family> families, Workers workers) {
    List<Told> added =
        workers.gather(
            0,
            families.size(),
            PIECE,
            (from, to, out) -> families.subList(from, to).forEach(f -> out.add(history(f))));
    told.addAll(added);
    added.forEach(t -> links.addAll(t.links()));
  }

  private Told history(Family family) {
    List<Find> finds = family.finds();
    Find lead = family.lead();
    Passage leadPassage = passage(lead);
    Redlines redlines = new Redlines();
    int[] nearest = Lineage.of(finds.stream().map(f -> passage(f).text()).toList());
    List<Occurrence> occurrences = new ArrayList<>();
    List<Link> steps = new ArrayList<>();
    for (int i = 0; i < finds.size(); i++) {
      Find find = finds.get(i);
      Passage passage = passage(find);
      Redline redline = redlines.of(leadPassage.text(), passage.text());
      Optional<LinkKind> kind = i == 0 ? Optional.empty() : Optional.of(kind(finds, i));
      OptionalInt near = i == 0 ? OptionalInt.empty() : OptionalInt.of(nearest[i]);
      Id statement = reports.get(statementOf[find.report()]).id();
      occurrences.add(new Occurrence(passage, statement, kind, near, redline));
      if (i > 0) {
        link(finds.get(nearest[i]), find, redlines).ifPresent(steps::add);
      }
    }
    boolean template = templates.isTemplate(family);
    Id id = idOf(occurrences.get(0).passage());
    Refrain refrain = new Refrain(id, leadPassage, occurrences, template, List.of());
    return new Told(refrain, weight(refrain, lead), steps);
  }

  /** The id of a wording that was first used here. */
  static Id idOf(Passage earliest) {
    Span span = earliest.span();
    return Id.of(
        "refrain", earliest.report().article().id().value(), span.begin() + "-" + span.end());
  }

  private Passage passage(Find find) {
    return new Passage(reports.get(find.report()), find.span());
  }

  /**
   * The closest of the ways in which a use belongs to those before it. A use that says another
   * thing than the first report of its statement is altered, though it may be a copy of a third.
   */
  private LinkKind kind(List<Find> finds, int at) {
    int report = finds.get(at).report();
    if (isTurned(finds, at)) {
      return LinkKind.ALTERED;
    }
    LinkKind kind = LinkKind.ECHO;
    for (int i = at - 1; i >= 0; i--) {
      // The uses just before and the very first ones tell; a formula used daily has thousands.
      if (i < at - SCAN && i > SCAN) {
        i = SCAN;
      }
      LinkKind here = kind(finds.get(i).report(), report);
      if (rank(here) < rank(kind)) {
        kind = here;
      }
    }
    return kind;
  }

  /** Whether the first of the uses that report the same statement says another thing. */
  private boolean isTurned(List<Find> finds, int at) {
    Find use = finds.get(at);
    for (int i = 0; i < Math.min(at, SCAN); i++) {
      Find first = finds.get(i);
      Sameness s = same.get(key(first.report(), use.report()));
      if (s != null) {
        return s.kind() == LinkKind.ALTERED
            && !s.redline().changedSense().isEmpty()
            && isAltered(first, use);
      }
    }
    return false;
  }

  /** Whether the uses themselves, and not only other words of their reports, differ in sense. */
  private boolean isAltered(Find first, Find use) {
    Report x = reports.get(first.report());
    Report y = reports.get(use.report());
    SharedWords words = SharedWords.of(x, first.span(), y, use.span(), differ);
    return words.kind() == LinkKind.ALTERED && !words.redline().changedSense().isEmpty();
  }

  private static int rank(LinkKind kind) {
    return switch (kind) {
      case COPY -> 0;
      case TRIMMED -> 1;
      case ALTERED -> 2;
      case RENDERING -> 3;
      case REVISION -> 4;
      case RECURRENCE -> 5;
      case ECHO -> 6;
    };
  }

  private LinkKind kind(int earlier, int later) {
    Sameness s = same.get(key(Math.min(earlier, later), Math.max(earlier, later)));
    if (s != null) {
      return s.kind();
    }
    Report x = reports.get(earlier);
    Report y = reports.get(later);
    if (printings.areVersions(x, y)) {
      return LinkKind.REVISION;
    }
    return Sides.same(x, y) ? LinkKind.RECURRENCE : LinkKind.ECHO;
  }

  /** The link of a use with the earlier one it is nearest to, unless it is one statement's. */
  private Optional<Link> link(Find nearest, Find find, Redlines redlines) {
    if (same.containsKey(key(nearest.report(), find.report()))) {
      return Optional.empty();
    }
    Passage earlier = passage(nearest);
    Passage later = passage(find);
    double score = Math.min(nearest.shared(), find.shared());
    LinkKind kind = kind(nearest.report(), find.report());
    return Optional.of(
        new Link(earlier, later, kind, score, redlines.of(earlier.text(), later.text())));
  }

  /** How telling: bits of the wording, times how often and how widely it was used. */
  private static double weight(Refrain refrain, Find lead) {
    Set<String> outlets = new HashSet<>();
    Set<String> days = new HashSet<>();
    for (Occurrence o : refrain.occurrences()) {
      Report r = o.passage().report();
      outlets.add(r.article().outlet().orElse(""));
      days.add(r.saidOn().map(Dated::date).map(Object::toString).orElse(r.article().doc()));
    }
    double spread =
        log2((double) refrain.statements()) + 0.5 * log2(outlets.size()) + 0.5 * log2(days.size());
    return Math.min(MOST_BITS, lead.shared()) * (0.01 + spread);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  /** The links, in the order of the earlier passage, then of the later. */
  List<Link> links() {
    Comparator<Link> order =
        Comparator.<Link, Report>comparing(l -> l.earlier().report(), Linking.ORDER)
            .thenComparing(l -> l.earlier().span())
            .thenComparing(l -> l.later().report(), Linking.ORDER)
            .thenComparing(l -> l.later().span());
    return links.stream().sorted(order).toList();
  }

  /** The refrains, most telling first, templates last. */
  List<Refrain> refrains() {
    return told.stream()
        .sorted(
            Comparator.<Told, Boolean>comparing(t -> t.refrain().template())
                .thenComparing(Comparator.comparingDouble(Told::weight).reversed())
                .thenComparing(t -> t.refrain().id()))
        .map(Told::refrain)
        .toList();
  }

  /** Redlines within a family: many uses print the same words. */
  private final class Redlines {

    private final Map<String, Map<String, Redline>> known = new HashMap<>();

    Redline of(String before, String after) {
      return known
          .computeIfAbsent(before, k -> new HashMap<>())
          .computeIfAbsent(after, k -> differ.compare(before, after));
    }
  }

  private record Told(Refrain refrain, double weight, List<Link> links) {}
}
