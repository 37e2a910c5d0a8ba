package refrain.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Redline;
import refrain.domain.Span;
import refrain.words.Piece;

/** Turns matched pieces into a redline: where white space and marks go, and what differs. */
final class Marking {

  private final String before;
  private final String after;
  private final List<Piece> a;
  private final List<Piece> b;
  private final int[] partner;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Change> places = new ArrayList<>();
  private final StringBuilder kept = new StringBuilder();
  private final StringBuilder deleted = new StringBuilder();
  private final StringBuilder inserted = new StringBuilder();

  Marking(String before, List<Piece> a, String after, List<Piece> b, int[] partner) {
    this.before = before;
    this.after = after;
    this.a = a;
    this.b = b;
    this.partner = partner;
  }

  Changes changes() {
    joinAcrossMarks();
    int i = 0;
    int j = 0;
    while (i <= a.size()) {
      int endA = i;
      while (endA < a.size() && partner[endA] < 0) {
        endA++;
      }
      int endB = endA < a.size() ? partner[endA] : b.size();
      region(i, endA, j, endB);
      if (endA < a.size()) {
        keep(a.get(endA).in(before));
      }
      i = endA + 1;
      j = endB + 1;
    }
    flush();
    List<Difference> all =
        MovedRuns.mark(places.stream().flatMap(p -> p.differences().stream()).toList());
    List<Change> marked = new ArrayList<>();
    int from = 0;
    for (Change place : places) {
      int to = from + place.differences().size();
      marked.add(new Change(place.before(), place.after(), all.subList(from, to)));
      from = to;
    }
    return new Changes(new Redline(edits, all), marked);
  }

  /** Two changes with nothing but marks between them read as one. */
  private void joinAcrossMarks() {
    int i = 0;
    while (i < a.size()) {
      int from = i;
      while (i < a.size() && partner[i] >= 0 && !a.get(i).word()) {
        i++;
      }
      boolean marks = i > from && i < a.size();
      if (marks && changed(from - 1, from) && changed(i - 1, i)) {
        Arrays.fill(partner, from, i, -1);
      }
      i = i == from ? i + 1 : i;
    }
  }

  /** Whether words changed between two neighbouring pieces of the first text. */
  private boolean changed(int left, int right) {
    boolean gone = (left >= 0 && partner[left] < 0) || (right < a.size() && partner[right] < 0);
    int from = left < 0 ? -1 : partner[left];
    int to = right >= a.size() ? b.size() : partner[right];
    boolean come = left >= -1 && (left < 0 || from >= 0) && to >= 0 && to > from + 1;
    return gone || come;
  }

  /**
   * Emits what stands between two kept pieces: the changed ones and the white space around them.
   */
  private void region(int fromA, int toA, int fromB, int toB) {
    String goneText =
        toA > fromA ? before.substring(a.get(fromA).begin(), a.get(toA - 1).end()) : "";
    String comeText =
        toB > fromB ? after.substring(b.get(fromB).begin(), b.get(toB - 1).end()) : "";
    String headA = toA > fromA ? blank(before, a, fromA) : "";
    String headB = toB > fromB ? blank(after, b, fromB) : "";
    String tailA = blank(before, a, toA);
    String tailB = blank(after, b, toB);
    if (goneText.isEmpty() && comeText.isEmpty()) {
      blanks(tailA, tailB, toA, toB);
    } else if (comeText.isEmpty()) {
      alone(goneText, headA, tailA, tailB, EditKind.DELETED);
    } else if (goneText.isEmpty()) {
      alone(comeText, headB, tailB, tailA, EditKind.INSERTED);
    } else {
      String head = headA.equals(headB) ? headA : "";
      boolean sameTail = tailA.equals(tailB);
      keep(head);
      delete((head.isEmpty() ? headA : "") + goneText + (sameTail ? "" : tailA));
      insert((head.isEmpty() ? headB : "") + comeText + (sameTail ? "" : tailB));
      keep(sameTail ? tailA : "");
    }
    if (!goneText.isEmpty() || !comeText.isEmpty()) {
      places.add(
          new Change(
              place(a, fromA, toA, before),
              place(b, fromB, toB, after),
              DifferenceTypes.of(
                  Changed.of(before, a, fromA, toA),
                  Changed.of(after, b, fromB, toB),
                  goneText,
                  comeText)));
    }
  }

  /** Where a run of pieces stands; where it is empty, the end of the piece before. */
  private static Span place(List<Piece> pieces, int from, int to, String text) {
    if (to > from) {
      return new Span(pieces.get(from).begin(), pieces.get(to - 1).end());
    }
    int at = from > 0 ? pieces.get(from - 1).end() : 0;
    return new Span(
        from == pieces.size() ? text.length() : at, from == pieces.size() ? text.length() : at);
  }

  private void blanks(String gone, String come, int atA, int atB) {
    if (gone.equals(come)) {
      keep(gone);
      return;
    }
    delete(gone);
    insert(come);
    places.add(
        new Change(
            place(a, atA, atA, before),
            place(b, atB, atB, after),
            List.of(new Difference(DifferenceKind.SPELLING, gone, come))));
  }

  /** A run that stands in one text only, with the white space that goes with it. */
  private void alone(String run, String head, String tail, String other, EditKind kind) {
    if (head.equals(other)) {
      keep(head);
      put(run + tail, kind);
    } else if (tail.equals(other)) {
      put(head + run, kind);
      keep(tail);
    } else {
      put(head + run + tail, kind);
      put(other, kind == EditKind.DELETED ? EditKind.INSERTED : EditKind.DELETED);
    }
  }

  /** The white space before a piece, or at the end of the text. */
  private static String blank(String text, List<Piece> pieces, int at) {
    if (at < pieces.size()) {
      return text.substring(pieces.get(at).blank(), pieces.get(at).begin());
    }
    return text.substring(pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end());
  }

  private void put(String text, EditKind kind) {
    switch (kind) {
      case KEPT -> keep(text);
      case DELETED -> delete(text);
      case INSERTED -> insert(text);
    }
  }

  private void keep(String text) {
    if (text.isEmpty()) {
      return;
    }
    flushChange();
    kept.append(text);
  }

  private void delete(String text) {
    if (!text.isEmpty()) {
      flushKept();
      deleted.append(text);
    }
  }

  private void insert(String text) {
    if (!text.isEmpty()) {
      flushKept();
      inserted.append(text);
    }
  }

  private void flush() {
    flushChange();
    flushKept();
  }

  private void flushKept() {
    add(EditKind.KEPT, kept);
  }

  private void flushChange() {
    add(EditKind.DELETED, deleted);
    add(EditKind.INSERTED, inserted);
  }

  private void add(EditKind kind, StringBuilder text) {
    if (!text.isEmpty()) {
      edits.add(new Edit(kind, text.toString()));
      text.setLength(0);
    }
  }
}
