package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import refrain.domain.Findings;
import refrain.domain.Id;
import refrain.domain.LinkKind;
import refrain.domain.Occurrence;
import refrain.domain.PossibleUse;
import refrain.domain.Refrain;
import refrain.domain.Report;
import refrain.link.PossibleUses;

/** Refrains as text: for each its lead wording, then its uses in order with what changed. */
final class RefrainsText {

  private static final int DATE_COLUMNS = 11;
  private static final int LONGEST_LEAD = 60;
  private static final int LONGEST_DOC = 48;

  private final Page page;
  private final Choice choice;
  private final Who who;

  RefrainsText(Page page, Choice choice, Who who) {
    this.page = page;
    this.choice = choice;
    this.who = who;
  }

  /**
   * Writes everything.
   *
   * @param time how long it took, or nothing where output must not depend on the clock
   */
  void write(Findings findings, int documents, String time) throws IOException {
    List<Refrain> shown = choice.of(findings.refrains());
    page.line(0, Piece.of(Summary.of(findings, documents, choice) + time, Style.BOLD));
    Map<Id, List<PossibleUse>> possible = PossibleUses.in(findings);
    for (Refrain refrain : shown) {
      page.blank();
      refrain(refrain);
      possible(possible.getOrDefault(refrain.id(), List.of()));
    }
    List<String> left = Summary.leftOut(findings, choice);
    if (!left.isEmpty()) {
      page.blank();
      for (String line : left) {
        page.line(0, Piece.of(line, Style.DIM));
      }
    }
  }

  private void refrain(Refrain refrain) throws IOException {
    List<Piece> lead = new ArrayList<>();
    lead.add(Piece.of(Summary.lead(refrain, LONGEST_LEAD), Style.BOLD));
    if (refrain.template()) {
      lead.add(Piece.of(" (template)", Style.DIM));
    }
    page.barred(lead);
    page.barred(List.of(Piece.of(Summary.counts(refrain), Style.DIM)));
    List<Occurrence> uses = refrain.occurrences();
    List<Occurrence> shown = choice.uses(uses);
    Told told = new Told(refrain);
    for (int i = 0; i < shown.size(); i++) {
      if (i > 0 && i == choice.usesBeforeGap(uses.size())) {
        page.line(
            4,
            Piece.of(
                "… "
                    + Counted.of(uses.size() - shown.size(), "use")
                    + " between; --uses 0 shows all",
                Style.DIM));
      }
      boolean again = i > 0 && shown.get(i).statement().equals(shown.get(i - 1).statement());
      use(shown.get(i), again, told);
    }
  }

  private void possible(List<PossibleUse> uses) throws IOException {
    for (PossibleUse use : uses) {
      page.line(2, Piece.of(possibly(use), Style.DIM));
      Report report = use.passage().report();
      ReportText.write(page, who, report, Printable.line(use.passage().text()));
    }
  }

  /** What is claimed of a possible use. */
  static String possibly(PossibleUse use) {
    return String.format(
        Locale.ROOT,
        "possibly too, in other words (near in meaning to %s, nearness %.2f):",
        Counted.of(use.uses(), "use"),
        use.cosine());
  }

  private void use(Occurrence use, boolean again, Told told) throws IOException {
    Report report = use.passage().report();
    String when = again ? "" : Printable.line(told.date(report));
    Optional<String> words = told.words(use);
    List<Piece> head = new ArrayList<>();
    head.add(new Piece(Columns.pad(when, DATE_COLUMNS) + "  ", Style.BOLD));
    head.add(Piece.of(again ? told.again(report) : who.of(report)));
    if (!again) {
      who.outlet(report).ifPresent(o -> head.add(Piece.of(" · " + o)));
    }
    told.done(report);
    use.link().ifPresent(k -> head.add(Piece.of(" · " + name(k), Style.ACCENT)));
    words.ifPresent(w -> head.add(Piece.of(" · " + w)));
    String doc = Columns.cut(Printable.line(report.article().doc()), LONGEST_DOC);
    head.add(new Piece(" [" + doc + "]", Style.DIM));
    page.paragraph(head, again ? 2 + DATE_COLUMNS + 2 : 2, 2 + DATE_COLUMNS + 2);
    if (words.isEmpty()) {
      page.paragraph(Redlines.pieces(use.redline(), page.marks()), 4, 4);
      if (hasAnotherSense(use)) {
        page.line(
            4,
            isCut(use)
                ? Piece.of("CHANGES THE SENSE: ", Style.LOUD)
                : Piece.of("another sense: ", Style.ACCENT),
            Piece.of(Redlines.kinds(use.redline().changedSense())));
      }
      String differences = Redlines.differences(use.redline().differences());
      if (!differences.isEmpty()) {
        page.line(4, Piece.of(differences, Style.DIM));
      }
    }
  }

  /** Whether a use says something else than the lead wording: a "not", "must" or number differs. */
  static boolean hasAnotherSense(Occurrence use) {
    return use.link().isPresent() && !use.redline().changedSense().isEmpty();
  }

  /** Whether a use is a report of a statement that others report otherwise: what an outlet did. */
  static boolean isCut(Occurrence use) {
    return use.link().stream().anyMatch(k -> k == LinkKind.TRIMMED || k == LinkKind.ALTERED);
  }

  static String name(LinkKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
