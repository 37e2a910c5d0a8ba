package refrain.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import refrain.domain.Difference;
import refrain.domain.Passage;
import refrain.domain.Possibility;
import refrain.redline.Differ;

/** What possibly says the same in other words, as text: each pair with what could matter in it. */
final class PossibilitiesText {

  private final Page page;
  private final Choice choice;
  private final Who who;
  private final Differ differ = new Differ();

  PossibilitiesText(Page page, Choice choice, Who who) {
    this.page = page;
    this.choice = choice;
    this.who = who;
  }

  void write(List<Possibility> possibilities) throws IOException {
    int top = choice.top() == 0 ? possibilities.size() : choice.top();
    List<Possibility> shown = possibilities.subList(0, Math.min(top, possibilities.size()));
    page.blank();
    String count = Counted.of(possibilities.size(), "pair");
    page.line(0, Piece.of("Possibly the same in other words: " + count, Style.BOLD));
    for (Possibility p : shown) {
      page.blank();
      String near = String.format(Locale.ROOT, "nearness %.2f", p.cosine());
      page.barred(List.of(Piece.of(near + differences(p), Style.DIM)));
      passage(p.earlier());
      passage(p.later());
    }
    if (shown.size() < possibilities.size()) {
      page.blank();
      String more = possibilities.size() - shown.size() + " more; --top 0 shows all";
      page.line(0, Piece.of(more, Style.DIM));
    }
  }

  private void passage(Passage passage) throws IOException {
    ReportText.write(page, who, passage.report(), Printable.line(passage.text()));
  }

  /** The differences that could change the sense; other words differ anyhow. */
  private String differences(Possibility p) {
    List<Difference> telling =
        differ.compare(p.earlier().text(), p.later().text()).differences().stream()
            .filter(PossibilitiesText::isTelling)
            .toList();
    return telling.stream()
        .map(d -> " · " + Redlines.differences(List.of(d)))
        .collect(Collectors.joining());
  }

  private static boolean isTelling(Difference d) {
    return switch (d.kind()) {
      case NEGATION, NUMERAL, MODAL, SCOPE, INTENSITY, CONDITION, NAME -> true;
      case TENSE, ORDER, SPELLING, OTHER -> false;
    };
  }
}
