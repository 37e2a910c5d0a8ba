package refrain.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import refrain.domain.Edit;
import refrain.domain.EditKind;
import refrain.domain.Extent;
import refrain.domain.Redline;
import refrain.domain.SentenceFate;
import refrain.domain.SentenceRow;

/** Makes rows of what the aligner matched and of what it left over. */
final class SentenceRows {

  private final DocumentDiffer.Side before;
  private final DocumentDiffer.Side after;
  private final List<SentenceMatch> matches;

  SentenceRows(DocumentDiffer.Side before, DocumentDiffer.Side after, List<SentenceMatch> matches) {
    this.before = before;
    this.after = after;
    this.matches = matches;
  }

  /** The rows in the order of the later text; what went out stands where it was. */
  List<SentenceRow> rows() {
    List<SentenceMatch> inOrder =
        matches.stream().sorted(Comparator.comparingInt(SentenceMatch::b0)).toList();
    boolean[] matched = new boolean[before.units().size()];
    for (SentenceMatch m : matches) {
      for (int i = m.a0(); i < m.a1(); i++) {
        matched[i] = true;
      }
    }
    List<SentenceRow> out = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (SentenceMatch m : inOrder) {
      if (!m.moved()) {
        i = deleted(i, m.a0(), matched, out);
        i = Math.max(i, m.a1());
      }
      inserted(j, m.b0(), out);
      j = m.b1();
      out.add(row(m));
    }
    deleted(i, matched.length, matched, out);
    inserted(j, after.units().size(), out);
    return out;
  }

  private int deleted(int from, int to, boolean[] matched, List<SentenceRow> out) {
    for (int i = from; i < to; i++) {
      if (!matched[i]) {
        Redline gone = alone(before.words(List.of(i)), EditKind.DELETED);
        out.add(
            new SentenceRow(
                SentenceFate.DELETED, false, List.of(i), List.of(), Extent.WORDS, gone));
      }
    }
    return Math.max(from, to);
  }

  private void inserted(int from, int to, List<SentenceRow> out) {
    for (int j = from; j < to; j++) {
      Redline come = alone(after.words(List.of(j)), EditKind.INSERTED);
      out.add(
          new SentenceRow(SentenceFate.INSERTED, false, List.of(), List.of(j), Extent.WORDS, come));
    }
  }

  private static Redline alone(String words, EditKind kind) {
    return new Redline(List.of(new Edit(kind, words)), List.of());
  }

  private SentenceRow row(SentenceMatch m) {
    SentenceFate fate =
        m.b1() - m.b0() > 1
            ? SentenceFate.SPLIT
            : m.a1() - m.a0() > 1 ? SentenceFate.MERGED : SentenceFate.KEPT;
    return row(
        fate,
        m.moved(),
        IntStream.range(m.a0(), m.a1()).boxed().toList(),
        IntStream.range(m.b0(), m.b1()).boxed().toList(),
        before,
        after);
  }

  static SentenceRow row(
      SentenceFate fate,
      boolean moved,
      List<Integer> a,
      List<Integer> b,
      DocumentDiffer.Side before,
      DocumentDiffer.Side after) {
    String gone = before.words(a);
    String come = after.words(b);
    Redline redline =
        gone.equals(come) ? alone(gone, EditKind.KEPT) : new Differ().compare(gone, come);
    return new SentenceRow(fate, moved, a, b, Extents.of(gone, come), redline);
  }
}
