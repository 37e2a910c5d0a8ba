package refrain.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import refrain.domain.DocumentRedline;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Extent;
import refrain.domain.Redline;
import refrain.domain.SentenceFate;
import refrain.domain.SentenceRow;

/**
 * How one document became another, as text, sentence by sentence: the places in the earlier and in
 * the later text, a sign, the words. What did not change is folded.
 */
final class DiffText {

  // Edits of blanks up to so many are shown where they are, more are counted only.
  private static final int FEW = 4;

  private static final String EDITED = "~";
  private static final String OUT = "−";
  private static final String IN = "+";
  private static final String MOVED = "»";

  private final Page page;
  private final boolean all;

  /** Writes to this page; with {@code all}, unchanged sentences too. */
  DiffText(Page page, boolean all) {
    this.page = page;
    this.all = all;
  }

  /** {@code words · 5 sentences unchanged, 6 edited, 1 moved, 1 out, 2 in}. */
  static String counts(DocumentRedline redline) {
    List<SentenceRow> rows = redline.rows();
    List<String> parts = new ArrayList<>();
    long same = rows.stream().filter(DiffText::isUnchanged).count();
    parts.add(Counted.of(same, "sentence") + " unchanged");
    for (Extent extent : List.of(Extent.WORDS, Extent.MARKS, Extent.BLANKS)) {
      long n = rows.stream().filter(r -> isMatched(r) && r.extent() == extent).count();
      count(n, extent == Extent.WORDS ? "edited" : name(extent), parts);
    }
    count(rows.stream().filter(SentenceRow::moved).count(), "moved", parts);
    count(rows.stream().filter(r -> r.fate() == SentenceFate.DELETED).count(), "out", parts);
    count(rows.stream().filter(r -> r.fate() == SentenceFate.INSERTED).count(), "in", parts);
    return name(redline.extent()) + " · " + String.join(", ", parts);
  }

  private static void count(long n, String what, List<String> parts) {
    if (n > 0) {
      parts.add(n + " " + what);
    }
  }

  /** How deep an edit goes, in words. */
  static String name(Extent extent) {
    return switch (extent) {
      case SAME -> "the same";
      case BLANKS -> "blanks only";
      case MARKS -> "marks only";
      case WORDS -> "words";
    };
  }

  void write(DocumentRedline redline) throws IOException {
    List<SentenceRow> away =
        redline.rows().stream()
            .filter(SentenceRow::moved)
            .sorted(Comparator.comparingInt(r -> r.before().getFirst()))
            .collect(Collectors.toCollection(ArrayList::new));
    Margin margin = Margin.of(redline.rows());
    int folded = 0;
    for (SentenceRow row : redline.rows()) {
      while (!row.moved()
          && !row.before().isEmpty()
          && !away.isEmpty()
          && away.getFirst().before().getFirst() < row.before().getFirst()) {
        folded = unfold(folded, margin);
        left(away.removeFirst(), margin);
      }
      if (isUnchanged(row) && !all) {
        folded++;
      } else {
        folded = unfold(folded, margin);
        row(row, margin);
      }
    }
    unfold(folded, margin);
    for (SentenceRow row : away) {
      left(row, margin);
    }
    String unseen = Unseen.counts(redline.redline(), redline.extent() != Extent.WORDS);
    if (!unseen.isEmpty()) {
      page.line(margin.width(), Piece.of("blanks and kinds of marks: " + unseen, Style.DIM));
    }
  }

  private static boolean isUnchanged(SentenceRow row) {
    return row.extent() == Extent.SAME && !row.moved();
  }

  private static boolean isMatched(SentenceRow row) {
    return !row.before().isEmpty() && !row.after().isEmpty();
  }

  private int unfold(int folded, Margin margin) throws IOException {
    if (folded > 0) {
      page.line(
          margin.width(),
          Piece.of("… " + Counted.of(folded, "sentence") + " unchanged", Style.DIM));
    }
    return 0;
  }

  /** Where a sentence stood that was moved away. */
  private void left(SentenceRow row, Margin margin) throws IOException {
    String text = "moved to " + Margin.places(row.after()) + ": " + brief(row.redline().before());
    line(margin.of(row.before(), List.of(), MOVED), List.of(Piece.of(text, Style.DIM)), margin);
  }

  private static String brief(String words) {
    String[] parts = Printable.line(words).strip().split(" ", -1);
    return parts.length <= 8
        ? String.join(" ", parts)
        : String.join(" ", List.of(parts).subList(0, 7)) + " …";
  }

  private void row(SentenceRow row, Margin margin) throws IOException {
    String sign =
        switch (row.fate()) {
          case DELETED -> OUT;
          case INSERTED -> IN;
          case KEPT, SPLIT, MERGED, REWRITTEN ->
              row.moved() ? MOVED : row.extent() == Extent.SAME ? " " : EDITED;
        };
    line(margin.of(row.before(), row.after(), sign), words(row), margin);
    String told = told(row);
    if (!told.isEmpty()) {
      page.line(margin.width(), Piece.of(told, Style.DIM));
    }
  }

  /** The words of a row: with the sign before it, what is all out or all in needs no marks. */
  private List<Piece> words(SentenceRow row) {
    return switch (row.fate()) {
      case DELETED -> List.of(Piece.of(row.redline().before(), Style.DELETED));
      case INSERTED -> List.of(Piece.of(row.redline().after(), Style.INSERTED));
      case KEPT, SPLIT, MERGED, REWRITTEN -> pieces(row.extent(), row.redline());
    };
  }

  /** The redline of a row; where no words were edited, with the blanks made visible. */
  List<Piece> pieces(Extent extent, Redline redline) {
    if (extent == Extent.SAME) {
      return List.of(Piece.of(redline.after()));
    }
    boolean unseen = extent == Extent.BLANKS || extent == Extent.MARKS;
    if (unseen && !all && isBlanksAlone(redline, FEW)) {
      return Redlines.pieces(brief(redline), page.marks());
    }
    return Redlines.pieces(unseen ? Unseen.visible(redline) : redline, page.marks());
  }

  /** Blanks that changed in many places are counted below, and the words shown as they are. */
  private static Redline brief(Redline redline) {
    return new Redline(List.of(new Edit(EditKind.KEPT, redline.after())), List.of());
  }

  private static boolean isBlanksAlone(Redline redline, int few) {
    List<Edit> changed = redline.edits().stream().filter(e -> e.kind() != EditKind.KEPT).toList();
    return changed.size() > few && changed.stream().allMatch(e -> Unseen.isBlank(e.text()));
  }

  private static String told(SentenceRow row) {
    List<String> parts = new ArrayList<>();
    if (row.moved()) {
      parts.add("moved from " + Margin.places(row.before()));
    }
    switch (row.fate()) {
      case SPLIT -> parts.add("split into " + row.after().size());
      case MERGED -> parts.add("merged from " + row.before().size());
      case REWRITTEN -> parts.add("rewritten");
      case KEPT, DELETED, INSERTED -> {
        // The signs and words say it.
      }
    }
    if (row.extent() == Extent.MARKS || row.extent() == Extent.BLANKS) {
      parts.add(name(row.extent()));
    } else {
      String differences = Redlines.differences(row.redline().differences());
      if (!differences.isEmpty()) {
        parts.add(differences);
      }
    }
    return String.join(" · ", parts);
  }

  private void line(String before, List<Piece> words, Margin margin) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(before.stripLeading(), Style.DIM));
    pieces.addAll(words);
    page.paragraph(pieces, before.length() - before.stripLeading().length(), margin.width());
  }

  /**
   * The columns before the words: places in both texts and a sign.
   *
   * @param before columns of places in the earlier text
   * @param after columns of places in the later text
   */
  private record Margin(int before, int after) {

    static Margin of(List<SentenceRow> rows) {
      return new Margin(
          rows.stream().mapToInt(r -> places(r.before()).length()).max().orElse(0),
          rows.stream().mapToInt(r -> places(r.after()).length()).max().orElse(0));
    }

    int width() {
      return before + 1 + after + 3;
    }

    String of(List<Integer> placesBefore, List<Integer> placesAfter, String sign) {
      String head =
          left(places(placesBefore), before) + " " + left(places(placesAfter), after) + " " + sign;
      return Columns.pad(head, width() - 1) + " ";
    }

    private static String left(String text, int columns) {
      return " ".repeat(Math.max(0, columns - text.length())) + text;
    }

    /** {@code 7}, {@code 7-9}, counted from 1. */
    static String places(List<Integer> places) {
      if (places.isEmpty()) {
        return "";
      }
      int first = places.getFirst() + 1;
      int last = places.getLast() + 1;
      return first == last ? String.valueOf(first) : first + "-" + last;
    }
  }
}
