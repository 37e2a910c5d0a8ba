package refrain.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.redline.Versions;

/** Which articles are printings of one document: copies and later versions of each other. */
final class Printings {

  private final Map<Id, Printing> printings = new HashMap<>();

  private record Printing(int document, int version) {}

  /**
   * @param reports whose articles are looked at; their order makes no difference
   */
  Printings(List<Report> reports) {
    Map<Id, Article> articles = new TreeMap<>();
    reports.forEach(r -> articles.putIfAbsent(r.article().id(), r.article()));
    int document = 0;
    for (List<Article> several : Versions.printings(new ArrayList<>(articles.values()))) {
      int version = 0;
      Article before = several.getFirst();
      for (Article a : several) {
        version += Versions.isSame(before, a) ? 0 : 1;
        printings.put(a.id(), new Printing(document, version));
        before = a;
      }
      document++;
    }
  }

  /** Whether the one's article is a later version of the other's. */
  boolean areVersions(Report x, Report y) {
    @Nullable Printing a = printings.get(x.article().id());
    @Nullable Printing b = printings.get(y.article().id());
    return a != null && b != null && a.document() == b.document() && a.version() != b.version();
  }

  /** Whether the one's article is the other's published again, unchanged. */
  boolean areCopies(Report x, Report y) {
    @Nullable Printing a = printings.get(x.article().id());
    return a != null
        && a.equals(printings.get(y.article().id()))
        && !x.article().id().equals(y.article().id());
  }
}
