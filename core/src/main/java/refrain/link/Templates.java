package refrain.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;

/**
 * Recognises boilerplate: what an outlet prints in nearly the same words at the same place of a
 * large share of its documents, and lists of names and figures.
 */
final class Templates {

  private static final double LIKENESS = 0.75;
  private static final double SHARE = 0.15;
  private static final int FEWEST_DOCUMENTS = 4;
  private static final double SAME_PLACE = 0.8;
  private static final int HEAD = 350;
  private static final int TAIL = 450;
  private static final double LIST = 0.6;
  private static final int SHORTEST_LIST = 8;

  private final List<Report> reports;
  private final Map<String, Integer> documents = new HashMap<>();

  Templates(List<Report> reports) {
    this.reports = reports;
    Set<Id> seen = new HashSet<>();
    for (Report r : reports) {
      if (seen.add(r.article().id())) {
        documents.merge(outlet(r.article()), 1, Integer::sum);
      }
    }
  }

  private static String outlet(Article article) {
    return article.outlet().orElse("");
  }

  boolean isTemplate(Family family) {
    return isList(family.lead()) || isHouseNotice(family);
  }

  /** Whether most words are names or figures: a vote list, a table of rates, a list of guests. */
  private boolean isList(Find lead) {
    Article article = reports.get(lead.report()).article();
    String text = lead.span().in(article.text());
    int words = 0;
    int names = 0;
    for (Piece p : Piece.cut(text)) {
      if (p.word()) {
        words++;
        int first = text.codePointAt(p.begin());
        names += Character.isUpperCase(first) || Character.isDigit(first) ? 1 : 0;
      }
    }
    return words >= SHORTEST_LIST && names >= words * LIST;
  }

  private boolean isHouseNotice(Family family) {
    Map<String, Set<Id>> byOutlet = new HashMap<>();
    int head = 0;
    int tail = 0;
    double likeness = 0;
    for (Find f : family.finds()) {
      Article article = reports.get(f.report()).article();
      byOutlet.computeIfAbsent(outlet(article), k -> new HashSet<>()).add(article.id());
      Span span = f.span();
      head += span.begin() < HEAD ? 1 : 0;
      tail += article.text().length() - span.end() < TAIL ? 1 : 0;
      likeness += f.likeness();
    }
    int n = family.finds().size();
    if (likeness < n * LIKENESS || Math.max(head, tail) < n * SAME_PLACE) {
      return false;
    }
    for (Map.Entry<String, Set<Id>> e : byOutlet.entrySet()) {
      int of = documents.getOrDefault(e.getKey(), 0);
      int here = e.getValue().size();
      if (here >= FEWEST_DOCUMENTS && here >= of * SHARE) {
        return true;
      }
    }
    return false;
  }
}
