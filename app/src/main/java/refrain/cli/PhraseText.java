package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;
import refrain.domain.PhraseUse;
import refrain.domain.Span;
import refrain.redline.Chronology;
import refrain.wire.PhraseLine;

/** The uses of a phrase as text: how many by year or month as bars, then each in its sentence. */
final class PhraseText {

  private static final int BAR = 40;
  private static final int MONTHS_UP_TO_YEARS = 2;
  private static final int DATE_COLUMNS = 11;
  private static final String UNDATED = "undated";

  private final Page page;
  private final int most;

  /**
   * @param most number of uses shown; 0 for all
   */
  PhraseText(Page page, int most) {
    this.page = page;
    this.most = most;
  }

  void write(PhraseLine line, List<PhraseUse> uses) throws IOException {
    page.barred(List.of(Piece.of("\"" + line.phrase() + "\"", Style.BOLD)));
    page.barred(
        List.of(
            Piece.of(
                Counted.of(uses.size(), "use")
                    + " in "
                    + line.documents()
                    + " of "
                    + Counted.of(line.searched(), "document")
                    + line.first().map(d -> " · first " + Dates.brief(d)).orElse("")
                    + line.last().map(d -> ", last " + Dates.brief(d)).orElse(""),
                Style.DIM)));
    bars(line, uses);
    page.blank();
    int head = most == 0 || uses.size() <= most ? uses.size() : most - most / 3;
    for (int i = 0; i < uses.size(); i++) {
      boolean shown = i < head || i >= uses.size() - (most - head);
      if (shown) {
        use(uses.get(i));
      } else if (i == head) {
        page.line(
            2,
            Piece.of(
                "… " + Counted.of(uses.size() - most, "use") + " between; --uses 0 shows all",
                Style.DIM));
      }
    }
  }

  private void bars(PhraseLine line, List<PhraseUse> uses) throws IOException {
    boolean months =
        line.first().isPresent()
            && line.last().isPresent()
            && line.last().get().year().orElse(0) - line.first().get().year().orElse(0)
                < MONTHS_UP_TO_YEARS;
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Set<String>> documents = new TreeMap<>();
    for (PhraseUse u : uses) {
      String period = period(u, months);
      counts.merge(period, 1, Integer::sum);
      documents.computeIfAbsent(period, p -> new HashSet<>()).add(u.article().doc());
    }
    int greatest = counts.values().stream().max(Integer::compare).orElse(1);
    int wide = String.valueOf(greatest).length();
    int period = counts.keySet().stream().mapToInt(String::length).max().orElse(0);
    for (Map.Entry<String, Integer> e : counts.entrySet()) {
      int n = e.getValue();
      int in = documents.getOrDefault(e.getKey(), Set.of()).size();
      int bar = Math.max(1, (int) Math.round((double) n * Math.min(BAR, greatest) / greatest));
      String number = String.format(Locale.ROOT, "%" + wide + "d", n);
      page.line(
          2,
          Piece.of(Columns.pad(e.getKey(), period) + "  "),
          Piece.of("█".repeat(bar), Style.ACCENT),
          Piece.of(
              " " + number.strip() + (in < n ? " in " + Counted.of(in, "document") : ""),
              Style.DIM));
    }
  }

  private static String period(PhraseUse use, boolean months) {
    Optional<EdtfDate> date = Chronology.date(use.article()).map(Dated::date);
    if (date.isEmpty() || date.get().year().isEmpty()) {
      return UNDATED;
    }
    String year = String.valueOf(date.get().year().getAsInt());
    return months && date.get().month().isPresent()
        ? year + String.format(Locale.ROOT, "-%02d", date.get().month().getAsInt())
        : year;
  }

  private void use(PhraseUse use) throws IOException {
    String when = Chronology.date(use.article()).map(Dated::date).map(Dates::brief).orElse(UNDATED);
    List<Piece> head = new ArrayList<>();
    head.add(new Piece(Columns.pad(when, DATE_COLUMNS) + "  ", Style.BOLD));
    use.article().outlet().ifPresent(o -> head.add(Piece.of(o + " ")));
    head.add(Piece.of("[" + use.article().doc() + "]", Style.DIM));
    page.paragraph(head, 2, 2 + DATE_COLUMNS + 2);
    page.paragraph(sentence(use), 4, 4);
  }

  private List<Piece> sentence(PhraseUse use) {
    String text = use.article().text();
    Span s = use.sentence();
    String words = use.span().in(text);
    boolean marks = page.marks();
    return List.of(
        Piece.of(text.substring(s.begin(), use.span().begin())),
        Piece.of(marks ? "«" + words + "»" : words, Style.ACCENT),
        Piece.of(text.substring(use.span().end(), s.end())));
  }
}
