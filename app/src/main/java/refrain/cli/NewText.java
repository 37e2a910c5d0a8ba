package refrain.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import refrain.domain.BaseRate;
import refrain.domain.Basis;
import refrain.domain.DayOfSpeech;
import refrain.domain.EdtfDate;
import refrain.domain.History;
import refrain.domain.Novelty;
import refrain.domain.NoveltyKind;
import refrain.domain.Passage;
import refrain.domain.Redline;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.novelty.News;

/** What is new, as text: for each day what the judgement rests on, then a block for each thing. */
final class NewText {

  private static final int KIND_COLUMNS = 8;
  private static final int INDENT = 2 + KIND_COLUMNS + 2;
  private static final int MOST_SUBJECTS = 12;
  private static final int LONGEST_WORDS = 16;
  private static final int AROUND = 90;

  private final Page page;
  private final Who who;
  private final int top;
  private Optional<Redline> last = Optional.empty();

  /**
   * @param top number of things shown of one day; 0 for all
   */
  NewText(Page page, Who who, int top) {
    this.page = page;
    this.who = who;
    this.top = top;
  }

  void write(News.Found found) throws IOException {
    boolean first = true;
    for (DayOfSpeech day : found.days()) {
      if (!first) {
        page.blank();
      }
      first = false;
      day(day);
    }
    if (found.days().isEmpty()) {
      page.line(0, Piece.of("Nothing to judge: no dated statement of anybody asked for."));
    }
    List<String> left = new ArrayList<>();
    add(left, found.undated(), "not fully dated");
    add(left, found.nameless(), "of nobody that could be resolved");
    add(left, found.otherLanguages(), "not in English");
    if (!left.isEmpty()) {
      page.blank();
      page.line(0, Piece.of("Left out, statements: " + String.join(", ", left), Style.DIM));
    }
  }

  private static void add(List<String> left, int count, String why) {
    if (count > 0) {
      left.add(String.format(Locale.ROOT, "%,d %s", count, why));
    }
  }

  private void day(DayOfSpeech day) throws IOException {
    last = Optional.empty();
    page.barred(List.of(Piece.of(date(day.day()) + " · " + who.of(day.speaker()), Style.BOLD)));
    page.barred(List.of(Piece.of(basis(day), Style.DIM)));
    if (day.basis() == Basis.TOO_LITTLE) {
      page.line(
          2,
          Piece.of(
              "Too little was read from before to call anything new: 3 earlier days with statements"
                  + " are needed; refrain diff shows what changed between two texts."));
      return;
    }
    if (day.basis() == Basis.FORMULAS) {
      page.line(
          2,
          Piece.of(
              "Little was read from before: only changes in formulas are told; new words from 20"
                  + " earlier days and 2,000 words on, in speech from 50,000.",
              Style.DIM));
    }
    List<Novelty> wordings = day.novelties().stream().filter(n -> !n.ofSubject()).toList();
    List<Novelty> subjects = day.novelties().stream().filter(Novelty::ofSubject).toList();
    if (wordings.isEmpty()) {
      page.line(2, Piece.of("No new wording beyond what chance brings."));
    }
    int shown = top == 0 ? wordings.size() : Math.min(top, wordings.size());
    for (Novelty n : wordings.subList(0, shown)) {
      novelty(n);
    }
    if (shown < wordings.size()) {
      page.line(2, Piece.of((wordings.size() - shown) + " more; --top 0 shows all", Style.DIM));
    }
    if (!subjects.isEmpty()) {
      subjects(subjects);
    }
  }

  private static String basis(DayOfSpeech day) {
    String said =
        Counted.of(day.words(), "word")
            + " in "
            + Counted.of(
                day.reports().stream().map(r -> r.article().doc()).distinct().count(), "document");
    if (day.history().isEmpty()) {
      return said + " · nothing from before";
    }
    History h = day.history().get();
    return said
        + " · judged against "
        + Counted.of(h.words(), "word")
        + " on "
        + Counted.of(h.days(), "day")
        + ", "
        + date(h.first())
        + " to "
        + date(h.last())
        + (h.longestGap() == 0
            ? ""
            : ", longest gap " + Counted.of(h.longestGap(), "day") + " from " + date(h.gapFrom()));
  }

  private void novelty(Novelty n) throws IOException {
    List<Piece> head = new ArrayList<>();
    head.add(new Piece(Columns.pad(name(n.kind()), KIND_COLUMNS) + "  ", Style.ACCENT));
    boolean gives = n.kind() == NoveltyKind.REPLACED || n.kind() == NoveltyKind.RUNG;
    if (n.kind() == NoveltyKind.DROPPED || gives) {
      n.before().ifPresent(b -> head.add(Piece.of("“" + brief(b.words()) + "”", Style.BOLD)));
    }
    if (gives) {
      head.add(Piece.of(" → "));
    }
    if (n.kind() != NoveltyKind.DROPPED) {
      head.add(Piece.of("“" + brief(n.now().get(0).words()) + "”", Style.BOLD));
    }
    if (n.now().size() > 1) {
      head.add(Piece.of(" " + n.now().size() + " times"));
    }
    if (n.rungs().size() == 2) {
      head.add(
          Piece.of(
              " · "
                  + n.rungs().get(0).number()
                  + " "
                  + n.rungs().get(0).name()
                  + " → "
                  + n.rungs().get(1).number()
                  + " "
                  + n.rungs().get(1).name()
                  + " in ladder "
                  + n.rungs().get(1).ladder()));
    }
    page.paragraph(head, 2, INDENT);
    if (n.redline().isPresent() && n.redline().equals(last)) {
      page.line(INDENT, Piece.of("in the same sentence", Style.DIM));
    } else if (n.redline().isPresent()) {
      last = n.redline();
      page.paragraph(Redlines.pieces(n.redline().get(), page.marks()), INDENT, INDENT);
    } else if (!n.now().isEmpty()) {
      page.line(INDENT, Piece.of(context(n.now().get(0))));
    }
    page.line(
        INDENT,
        Piece.of(rate(n) + " · " + number(n.expected()) + " such by chance", Style.DIM),
        Piece.of(" [" + place(n) + "]", Style.DIM));
  }

  private static String rate(Novelty n) {
    BaseRate r = n.rate();
    String last = r.lastUsed().map(d -> ", last " + date(d)).orElse("");
    return switch (n.kind()) {
      case FIRST ->
          "on none of "
              + Counted.of(r.ofDays(), "day")
              + (r.missed() >= 1
                  ? ", " + number(r.missed()) + " to be expected at the general rate"
                  : "")
              + general(r);
      case RETURN ->
          "on "
              + r.days()
              + " of "
              + Counted.of(r.ofDays(), "day")
              + last
              + ", "
              + number(r.missed())
              + " missed since at that rate"
              + general(r);
      case REPLACED, DROPPED, RUNG ->
          "in " + r.days() + " of its last " + Counted.of(r.ofDays(), "use") + last;
    };
  }

  private static String general(BaseRate r) {
    return ", " + number(r.perMillion()) + " in a million words of general English";
  }

  /** Two digits that count: {@code 0.058}, {@code 1.2}, {@code 24}. */
  private static String number(double x) {
    if (x >= 10) {
      return String.format(Locale.ROOT, "%,.0f", x);
    }
    return String.format(Locale.ROOT, x >= 1 ? "%.1f" : x >= 0.095 || x == 0 ? "%.1f" : "%.2f", x);
  }

  private static String place(Novelty n) {
    Novelty.Use use = n.now().isEmpty() ? n.before().orElseThrow() : n.now().get(0);
    Report report = use.words().report();
    String text = report.article().text();
    Span span = use.words().span();
    return (n.now().isEmpty() ? "last in " : "")
        + Columns.cut(Printable.line(report.article().doc()), 40)
        + " "
        + text.codePointCount(0, span.begin())
        + "-"
        + text.codePointCount(0, span.end());
  }

  private static String brief(Passage words) {
    String[] all = Printable.line(words.text()).strip().split(" ", -1);
    return all.length <= LONGEST_WORDS
        ? String.join(" ", all)
        : String.join(" ", List.of(all).subList(0, LONGEST_WORDS)) + " …";
  }

  /** The sentence, or what stands near the words where it is long. */
  private static String context(Novelty.Use use) {
    String text = use.words().report().article().text();
    Span sentence = use.sentence();
    Span words = use.words().span();
    int begin = Math.max(sentence.begin(), words.begin() - AROUND);
    int end = Math.min(sentence.end(), words.end() + AROUND);
    while (begin > sentence.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return (begin > sentence.begin() ? "… " : "")
        + Printable.line(text.substring(begin, end)).strip()
        + (end < sentence.end() ? " …" : "");
  }

  private void subjects(List<Novelty> subjects) throws IOException {
    String list =
        subjects.stream()
            .filter(n -> !n.now().isEmpty())
            .limit(top == 0 ? subjects.size() : MOST_SUBJECTS)
            .map(n -> brief(n.now().get(0).words()))
            .collect(Collectors.joining(", "));
    int more = top == 0 ? 0 : Math.max(0, subjects.size() - MOST_SUBJECTS);
    if (!list.isEmpty()) {
      page.paragraph(
          List.of(
              Piece.of("subjects  ", Style.ACCENT),
              Piece.of(list + (more > 0 ? " and " + more + " more" : ""))),
          2,
          INDENT);
    }
  }

  private static String date(LocalDate day) {
    return Dates.brief(EdtfDate.of(day));
  }

  private static String name(NoveltyKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
