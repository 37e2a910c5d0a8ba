package refrain.cuts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import refrain.domain.Article;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Excerpt;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.domain.Voice;
import refrain.domain.Wording;
import refrain.redline.Change;
import refrain.redline.Changes;
import refrain.redline.Differ;
import refrain.words.Words;

/**
 * The fullest version of a statement.
 *
 * @param reports its reports of the statement, of one article
 * @param article the article
 * @param spans what was said, ascending, apart from one another
 * @param wording its words
 */
record Version(List<Report> reports, Article article, List<Span> spans, Wording wording) {

  static Version of(List<Report> reports) {
    Article article = reports.getFirst().article();
    List<Span> spans = spans(reports);
    return new Version(reports, article, spans, Words.of(article.text(), spans));
  }

  /** The contents of some reports of one article, overlaps joined. */
  static List<Span> spans(List<Report> reports) {
    List<Span> out = new ArrayList<>();
    reports.stream()
        .flatMap(r -> r.attribution().quotation().content().stream())
        .sorted(Comparator.naturalOrder())
        .forEach(
            s -> {
              if (!out.isEmpty() && out.getLast().end() >= s.begin()) {
                Span last = out.removeLast();
                out.add(new Span(last.begin(), Math.max(last.end(), s.end())));
              } else {
                out.add(s);
              }
            });
    return out;
  }

  /**
   * What a report has of this version.
   *
   * @param carried takes the numbers of the version's words that it carried
   */
  Excerpt excerpt(Report report, Set<Integer> carried) {
    SaidText here =
        SaidText.of(report.article().text(), report.attribution().quotation().content());
    Wording words = Words.of(report.article().text(), report.attribution().quotation().content());
    Optional<Span> window = Window.of(wording.words(), words.words());
    if (window.isEmpty()) {
      Changes all = new Differ().changes("", here.text());
      return new Excerpt(report, Optional.empty(), all.redline(), List.of());
    }
    Span from = sentences(window.get());
    SaidText there = SaidText.of(article.text(), within(from));
    Changes changes = new Differ().changes(there.text(), here.text()).ofFragment();
    note(there, changes, carried);
    List<Difference> quoted = new ArrayList<>();
    for (Change change : changes.places()) {
      if (isQuoted(change.before(), there, reports)
          && isQuoted(change.after(), here, List.of(report))) {
        quoted.addAll(change.differences());
      }
    }
    return new Excerpt(report, Optional.of(from), changes.redline(), quoted);
  }

  /** The sentences that some words stand in, as far as they are of the version. */
  private Span sentences(Span words) {
    int begin = wording.spans().get(words.begin()).begin();
    int end = wording.spans().get(words.end() - 1).end();
    int from = begin;
    int to = end;
    for (Span sentence : article.sentences()) {
      for (Span part : spans) {
        int head = Math.max(part.begin(), sentence.begin());
        int tail = Math.min(part.end(), sentence.end());
        if (head < begin && begin < tail) {
          from = head;
        }
        if (head < end && end < tail) {
          to = tail;
        }
      }
    }
    return new Span(from, to);
  }

  private List<Span> within(Span stretch) {
    List<Span> out = new ArrayList<>();
    for (Span part : spans) {
      int begin = Math.max(part.begin(), stretch.begin());
      int end = Math.min(part.end(), stretch.end());
      if (begin < end) {
        out.add(new Span(begin, end));
      }
    }
    return out;
  }

  /** Words whose spelling alone changed were carried. */
  private void note(SaidText there, Changes changes, Set<Integer> carried) {
    boolean[] lost = new boolean[article.text().length() + 1];
    boolean[] shown = new boolean[article.text().length() + 1];
    there.places(0, there.text().length()).forEach(s -> fill(shown, s));
    for (Change change : changes.places()) {
      boolean spelling =
          change.differences().stream().allMatch(d -> d.kind() == DifferenceKind.SPELLING);
      if (!spelling && !change.before().isEmpty()) {
        there.places(change.before().begin(), change.before().end()).forEach(s -> fill(lost, s));
      }
    }
    for (int w = 0; w < wording.spans().size(); w++) {
      int at = wording.spans().get(w).begin();
      if (shown[at] && !lost[at]) {
        carried.add(w);
      }
    }
  }

  private static void fill(boolean[] marks, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      marks[i] = true;
    }
  }

  /** The stretches that some words stand in, neighbours joined. */
  List<Span> kept(SortedSet<Integer> words) {
    List<Span> out = new ArrayList<>();
    int last = -2;
    for (int w : words) {
      Span span = wording.spans().get(w);
      if (w == last + 1 && isOnePiece(out.getLast(), span)) {
        out.set(out.size() - 1, new Span(out.getLast().begin(), span.end()));
      } else {
        out.add(span);
      }
      last = w;
    }
    return out;
  }

  private boolean isOnePiece(Span before, Span after) {
    return spans.stream().anyMatch(s -> s.begin() <= before.begin() && after.end() <= s.end());
  }

  /**
   * Whether a place in what was said stands inside quotation marks, or in the speaker's own text.
   */
  private static boolean isQuoted(Span place, SaidText said, List<Report> reports) {
    if (reports.getFirst().article().voice() != Voice.REPORT) {
      return true;
    }
    boolean words =
        said.text()
            .substring(place.begin(), place.end())
            .chars()
            .anyMatch(Character::isLetterOrDigit);
    int begin = words ? place.begin() : place.begin() - 1;
    int end = words ? place.end() : place.end() + 1;
    if (begin < 0 || end > said.text().length()) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      int at = said.place(i);
      if (reports.stream()
          .flatMap(r -> r.attribution().quotation().quoted().stream())
          .noneMatch(q -> q.begin() <= at && at < q.end())) {
        return false;
      }
    }
    return true;
  }
}
