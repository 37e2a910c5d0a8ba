package refrain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import refrain.domain.Link;
import refrain.domain.LinkKind;
import refrain.domain.Passage;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.extract.ModelExtractor;
import refrain.model.AttributionModel;
import refrain.model.TextEncoder;

/** The shared quotations of stories that several articles tell, against the hand-checked list. */
class SharedQuotationsTest {

  /** A row of the list; a kind of background is neither asked for nor wrong. */
  private record Row(String doc, Span at, String other, Span otherAt, String kind) {

    static Row of(String line) {
      String[] f = line.split("\t", -1);
      return new Row(f[0], span(f[1], f[2]), f[3], span(f[4], f[5]), f[6]);
    }

    private static Span span(String begin, String end) {
      return new Span(Integer.parseInt(begin), Integer.parseInt(end));
    }

    boolean isBackground() {
      return kind.equals("background");
    }

    boolean fits(Passage first, Passage second) {
      return fits(first, doc, at) && fits(second, other, otherAt);
    }

    /** Half of the smaller of the two stretches is in both. */
    private static boolean fits(Passage passage, String doc, Span span) {
      if (!passage.report().article().doc().equals(doc)) {
        return false;
      }
      String text = passage.report().article().text();
      int begin = text.codePointCount(0, passage.span().begin());
      int end = text.codePointCount(0, passage.span().end());
      int common = Math.min(end, span.end()) - Math.max(begin, span.begin());
      return common * 2 >= Math.min(end - begin, span.length());
    }
  }

  @Test
  void areLinkedAndCutOnesTyped() throws Exception {
    Path texts = SharedTexts.at("news-dev");
    List<Row> gold =
        Files.readAllLines(SharedTexts.root().resolve("laboratory/gold/shared-quotations.tsv"))
            .stream()
            .skip(1)
            .map(Row::of)
            .toList();
    List<Link> links;
    try (AttributionModel model = AttributionModel.find("best").orElseThrow()) {
      ModelExtractor best = new ModelExtractor(model, TextEncoder.ofModel());
      links =
          Product.over(List.of(texts), best).findings().links().stream()
              .filter(l -> isOfOneStatement(l.kind()))
              .toList();
    }
    Map<Row, List<String>> found = new HashMap<>();
    List<Link> wrong = new ArrayList<>();
    for (Link link : links) {
      Optional<Row> row = row(gold, link);
      if (row.isEmpty()) {
        wrong.add(link);
      } else {
        found
            .computeIfAbsent(row.get(), k -> new ArrayList<>())
            .add(link.kind().name().toLowerCase(Locale.ROOT));
      }
    }
    List<Row> asked = gold.stream().filter(r -> !r.isBackground()).toList();
    List<Row> cut = asked.stream().filter(r -> !r.kind().equals("rendering")).toList();
    long hit = asked.stream().filter(found::containsKey).count();
    long hitCut = cut.stream().filter(found::containsKey).count();
    long right =
        asked.stream()
            .filter(found::containsKey)
            .filter(r -> found.getOrDefault(r, List.of()).stream().allMatch(r.kind()::equals))
            .count();
    System.out.printf(
        Locale.ROOT,
        "shared quotations: %d of %d found, %d of %d of those in the same words; %d of %d links wrong;"
            + " kind right %d of %d%n",
        hit,
        asked.size(),
        hitCut,
        cut.size(),
        wrong.size(),
        links.size(),
        right,
        hit);
    asked.stream()
        .filter(r -> !found.containsKey(r))
        .forEach(r -> System.out.println("missed " + r));
    wrong.forEach(l -> System.out.println("wrong " + where(l.earlier()) + " " + where(l.later())));
    assertThat((double) hitCut / cut.size()).isGreaterThanOrEqualTo(0.94);
    assertThat((double) hit / asked.size()).isGreaterThanOrEqualTo(0.86);
    assertThat((double) wrong.size() / links.size()).isLessThanOrEqualTo(0.05);
    assertThat((double) right / hit).isGreaterThanOrEqualTo(0.95);
  }

  private static boolean isOfOneStatement(LinkKind kind) {
    return switch (kind) {
      case COPY, TRIMMED, ALTERED, RENDERING -> true;
      case REVISION, RECURRENCE, ECHO -> false;
    };
  }

  /** The row that a link answers to, one that is asked for before one of background. */
  private static Optional<Row> row(List<Row> gold, Link link) {
    List<Row> fitting =
        gold.stream()
            .filter(
                r -> r.fits(link.earlier(), link.later()) || r.fits(link.later(), link.earlier()))
            .toList();
    return fitting.stream()
        .filter(r -> !r.isBackground())
        .findFirst()
        .or(() -> fitting.stream().findFirst());
  }

  private static String where(Passage passage) {
    Report report = passage.report();
    return report.article().doc() + " " + passage.span();
  }
}
