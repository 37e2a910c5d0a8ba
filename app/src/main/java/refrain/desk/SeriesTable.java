package refrain.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import refrain.domain.Appearance;
import refrain.domain.Article;
import refrain.domain.Extent;
import refrain.domain.Id;
import refrain.domain.Series;
import refrain.domain.Strand;
import refrain.redline.SeriesTracer;
import refrain.store.DocumentRow;
import refrain.store.SeriesRow;
import refrain.wire.CodePoints;

/**
 * A series of documents with its sentences followed through it.
 *
 * @param row which series
 * @param documents its documents in order of time
 * @param issues what became of each
 * @param sentences its sentences, as many as are told
 * @param ofSentences number of its sentences
 */
record SeriesTable(
    SeriesRow row,
    List<Article> documents,
    List<SeriesAnswer.Issue> issues,
    List<SeriesAnswer.Sentence> sentences,
    int ofSentences) {

  /**
   * The table.
   *
   * @param rows what the archive tells of each of the documents
   */
  static SeriesTable of(SeriesRow row, List<Article> articles, List<DocumentRow> rows) {
    Series series = SeriesTracer.of(articles);
    return new SeriesTable(
        row, series.documents(), issues(series, rows), sentences(series), series.strands().size());
  }

  /** The redline from one document to another; by default between the last two. */
  Optional<RedlineAnswer> redline(Optional<Id> before, Optional<Id> after) {
    int to = after.map(this::place).orElse(documents.size() - 1);
    int from = before.map(this::place).orElse(Math.max(0, to - 1));
    if (to < 0 || from < 0) {
      return Optional.empty();
    }
    return Optional.of(
        DocumentRedlines.of(
            documents.get(from),
            issues.get(from).document(),
            documents.get(to),
            issues.get(to).document()));
  }

  private int place(Id document) {
    for (int i = 0; i < documents.size(); i++) {
      if (documents.get(i).id().equals(document)) {
        return i;
      }
    }
    return -1;
  }

  private static List<SeriesAnswer.Issue> issues(Series series, List<DocumentRow> rows) {
    Map<Id, DocumentRow> known = new HashMap<>();
    rows.forEach(r -> known.put(r.id(), r));
    int n = series.documents().size();
    int[] kept = new int[n];
    int[] edited = new int[n];
    int[] cameIn = new int[n];
    int[] wentOut = new int[n];
    for (Strand strand : series.strands()) {
      int last = -2;
      for (Appearance a : strand.appearances()) {
        int at = a.document();
        if (last != at - 1) {
          cameIn[at]++;
        } else if (a.extent() == Extent.WORDS) {
          edited[at]++;
        } else {
          kept[at]++;
        }
        if (last >= 0 && last != at - 1) {
          wentOut[last + 1]++;
        }
        last = at;
      }
      if (last + 1 < n) {
        wentOut[last + 1]++;
      }
    }
    List<SeriesAnswer.Issue> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(
          new SeriesAnswer.Issue(
              Objects.requireNonNull(known.get(series.documents().get(i).id())),
              series.dates().get(i),
              kept[i],
              edited[i],
              cameIn[i],
              wentOut[i]));
    }
    return out;
  }

  private static List<SeriesAnswer.Sentence> sentences(Series series) {
    Map<Integer, CodePoints> points = new HashMap<>();
    return series.strands().stream()
        .sorted(
            Comparator.comparingInt((Strand s) -> -s.last().document())
                .thenComparingInt(s -> s.last().span().begin()))
        .limit(SeriesAnswer.MOST_SENTENCES)
        .map(s -> sentence(s, series, points))
        .toList();
  }

  private static SeriesAnswer.Sentence sentence(
      Strand strand, Series series, Map<Integer, CodePoints> points) {
    return new SeriesAnswer.Sentence(
        strand.last().redline().after(),
        series.dates().get(strand.first().document()),
        series.dates().get(strand.last().document()),
        strand.appearances().size(),
        strand.longestRun(),
        strand.returns(),
        strand.wordings(),
        strand.appearances().stream().map(a -> appearance(a, series, points)).toList());
  }

  private static SeriesAnswer.Appearance appearance(
      Appearance a, Series series, Map<Integer, CodePoints> points) {
    CodePoints own =
        points.computeIfAbsent(a.document(), d -> CodePoints.of(series.documents().get(d).text()));
    return new SeriesAnswer.Appearance(
        a.document(),
        own.at(a.span().begin()),
        own.at(a.span().end()),
        a.extent(),
        a.extent() == Extent.WORDS ? Optional.of(a.redline()) : Optional.empty());
  }
}
