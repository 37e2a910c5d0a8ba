package refrain.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import refrain.domain.Extent;
import refrain.domain.SentenceFate;
import refrain.domain.SentenceRow;

/**
 * Holds the rows to a number of changed words: sentences that went out and others that came in
 * between the same neighbours are told as rewritten, those that share most first; then rows side by
 * side are joined, until the rows change at most a tenth more words than the redline of the whole.
 */
final class Rewriting {

  /** How many more words the rows may change than the shortest redline of the whole. */
  static final double MOST_OVER_MINIMUM = 1.1;

  // Rounds of joining neighbours; each takes the time of comparing the edited rows once.
  private static final int ROUNDS = 12;

  private final DocumentDiffer.Side before;
  private final DocumentDiffer.Side after;
  private final int most;

  /**
   * Rows that go together.
   *
   * @param members their places, ascending
   * @param joined the row that takes their place
   * @param saved number of words that it keeps of theirs
   */
  private record Group(List<Integer> members, SentenceRow joined, int saved) {

    int from() {
      return members.get(0);
    }
  }

  private Rewriting(DocumentDiffer.Side before, DocumentDiffer.Side after, int most) {
    this.before = before;
    this.after = after;
    this.most = most;
  }

  /** The rows, some of them joined. */
  static List<SentenceRow> within(
      List<SentenceRow> rows,
      DocumentDiffer.Side before,
      DocumentDiffer.Side after,
      int changedInWhole) {
    int most = (int) (changedInWhole * MOST_OVER_MINIMUM);
    return new Rewriting(before, after, most).within(rows);
  }

  private List<SentenceRow> within(List<SentenceRow> all) {
    int now = ChangedWords.of(all);
    if (now <= most) {
      return all;
    }
    List<SentenceRow> rows = joined(all, gaps(all), now);
    for (int round = 0; round < ROUNDS; round++) {
      now = ChangedWords.of(rows);
      List<Group> neighbours = now <= most ? List.of() : neighbours(rows);
      if (neighbours.isEmpty()) {
        return rows;
      }
      rows = joined(rows, neighbours, now);
    }
    return rows;
  }

  private List<SentenceRow> joined(List<SentenceRow> rows, List<Group> groups, int now) {
    List<Group> best =
        groups.stream()
            .sorted(Comparator.comparingInt(Group::saved).reversed().thenComparingInt(Group::from))
            .toList();
    Map<Integer, Group> chosen = new HashMap<>();
    int left = now - most;
    for (Group g : best) {
      if (left > 0 && g.members().stream().noneMatch(chosen::containsKey)) {
        g.members().forEach(m -> chosen.put(m, g));
        left -= g.saved();
      }
    }
    List<SentenceRow> out = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Group g = chosen.get(i);
      if (g == null) {
        out.add(rows.get(i));
      } else if (g.from() == i) {
        out.add(g.joined());
      }
    }
    return out;
  }

  /** What went out and what came in between two sentences that stayed. */
  private List<Group> gaps(List<SentenceRow> rows) {
    List<Group> out = new ArrayList<>();
    List<Integer> gap = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isAlone(rows.get(i))) {
        gap.add(i);
      } else if (!rows.get(i).moved()) {
        group(rows, gap, out);
        gap.clear();
      }
    }
    group(rows, gap, out);
    return out;
  }

  /** Two edited rows side by side. */
  private List<Group> neighbours(List<SentenceRow> rows) {
    List<Group> out = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      if (isOpen(rows.get(i - 1)) && isOpen(rows.get(i))) {
        group(rows, List.of(i - 1, i), out);
      }
    }
    return out;
  }

  private static boolean isOpen(SentenceRow row) {
    return !row.moved() && row.extent() == Extent.WORDS;
  }

  private static boolean isAlone(SentenceRow row) {
    return switch (row.fate()) {
      case DELETED, INSERTED -> true;
      case KEPT, SPLIT, MERGED, REWRITTEN -> false;
    };
  }

  private void group(List<SentenceRow> rows, List<Integer> members, List<Group> out) {
    List<SentenceRow> parts = members.stream().map(rows::get).toList();
    List<Integer> a = places(parts.stream().flatMap(r -> r.before().stream()));
    List<Integer> b = places(parts.stream().flatMap(r -> r.after().stream()));
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    SentenceRow joined = SentenceRows.row(SentenceFate.REWRITTEN, false, a, b, before, after);
    boolean matched =
        joined.extent() != Extent.WORDS || !parts.stream().allMatch(Rewriting::isAlone);
    joined = matched ? matched(joined) : joined;
    int saved = ChangedWords.of(parts) - ChangedWords.of(joined.redline());
    if (saved > 0) {
      out.add(new Group(List.copyOf(members), joined, saved));
    }
  }

  private static SentenceRow matched(SentenceRow row) {
    SentenceFate fate = SentenceFate.REWRITTEN;
    if (row.before().size() == 1) {
      fate = row.after().size() == 1 ? SentenceFate.KEPT : SentenceFate.SPLIT;
    } else if (row.after().size() == 1) {
      fate = SentenceFate.MERGED;
    }
    return new SentenceRow(
        fate, row.moved(), row.before(), row.after(), row.extent(), row.redline());
  }

  private static List<Integer> places(Stream<Integer> places) {
    return places.sorted().toList();
  }
}
