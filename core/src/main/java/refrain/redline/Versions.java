package refrain.redline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import refrain.domain.Article;
import refrain.domain.Extent;
import refrain.domain.RegionKind;
import refrain.domain.Span;
import refrain.words.Piece;
import refrain.words.Words;

/**
 * Finds which documents are versions of one: at one address, or of one outlet, title and date; and
 * with enough words in common, since pages of different days stand at one address too.
 */
public final class Versions {

  /** Number of words in a row that are counted as one. */
  private static final int IN_A_ROW = 4;

  private static final double SAME_DOCUMENT = 0.3;
  // A page of another month at the same address, such as a yearly greeting, is another document
  // unless nearly all of it stayed.
  private static final double SAME_IN_ANOTHER_MONTH = 0.7;
  private static final int MONTH = 31;

  private Versions() {}

  /**
   * The documents that have several versions, each with its versions in order of time; two that are
   * equal one after the other, a headline above the text apart, count once. The order of the
   * documents makes no difference.
   */
  public static List<List<Article>> of(List<Article> articles) {
    List<List<Article>> out = new ArrayList<>();
    for (List<Article> printings : printings(articles)) {
      List<Article> versions = new ArrayList<>();
      for (Article a : printings) {
        if (versions.isEmpty() || !isSame(versions.getLast(), a)) {
          versions.add(a);
        }
      }
      if (versions.size() > 1) {
        out.add(List.copyOf(versions));
      }
    }
    return out;
  }

  /**
   * The documents that were published several times, changed or not, each with its printings in
   * order of time. The order of the documents makes no difference.
   */
  public static List<List<Article>> printings(List<Article> articles) {
    Map<String, Integer> uses = new HashMap<>();
    articles.forEach(a -> keys(a).forEach(k -> uses.merge(k, 1, Integer::sum)));
    List<Article> inOrder =
        Chronology.inOrder(
            articles.stream()
                .filter(a -> keys(a).stream().anyMatch(k -> uses.getOrDefault(k, 0) > 1))
                .toList());
    Map<String, Integer> groups = new HashMap<>();
    Map<Integer, List<Article>> members = new TreeMap<>();
    for (Article a : inOrder) {
      List<String> keys = keys(a);
      Optional<Integer> known =
          keys.stream()
              .flatMap(k -> Optional.ofNullable(groups.get(k)).stream())
              .filter(g -> isVersion(members.getOrDefault(g, List.of()), a))
              .findFirst();
      int group = known.orElse(members.size());
      keys.forEach(k -> groups.put(k, group));
      members.computeIfAbsent(group, g -> new ArrayList<>()).add(a);
    }
    return members.values().stream().filter(v -> v.size() > 1).map(List::copyOf).toList();
  }

  private static List<String> keys(Article a) {
    List<String> out = new ArrayList<>();
    a.address().filter(s -> !s.isBlank()).ifPresent(s -> out.add("at " + s.strip()));
    if (a.title().isPresent() && a.published().isPresent()) {
      out.add(
          String.join(
              "\n", a.outlet().orElse(""), a.title().get(), a.published().get().date().toString()));
    }
    return out;
  }

  private static boolean isVersion(List<Article> earlier, Article later) {
    if (earlier.isEmpty()) {
      return false;
    }
    Set<String> a = runs(earlier.getLast().text());
    Set<String> b = runs(later.text());
    long common = a.stream().filter(b::contains).count();
    double least = isNear(earlier.getLast(), later) ? SAME_DOCUMENT : SAME_IN_ANOTHER_MONTH;
    return common >= least * Math.min(a.size(), b.size());
  }

  private static boolean isNear(Article x, Article y) {
    Optional<LocalDate> a = Chronology.date(x).flatMap(d -> d.date().findLocalDate());
    Optional<LocalDate> b = Chronology.date(y).flatMap(d -> d.date().findLocalDate());
    return a.isEmpty()
        || b.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) <= MONTH;
  }

  /** Whether two printings have the same text, a headline above it apart. */
  public static boolean isSame(Article x, Article y) {
    return body(x).equals(body(y));
  }

  /** The text without its headline, which one form of a document has in the text and one beside. */
  private static String body(Article article) {
    String text = article.text();
    int from = 0;
    StringBuilder out = new StringBuilder();
    for (Span title : article.regions(RegionKind.TITLE)) {
      boolean known =
          article.title().isPresent()
              && Extents.of(article.title().get(), title.in(text)) != Extent.WORDS;
      if (known && title.begin() >= from) {
        out.append(text, from, title.begin());
        from = title.end();
      }
    }
    return out.append(text, from, text.length()).toString().strip();
  }

  private static Set<String> runs(String text) {
    List<String> words =
        Piece.cut(text).stream().filter(Piece::word).map(p -> Words.fold(p.in(text))).toList();
    Set<String> out = new HashSet<>();
    for (int i = 0; i + IN_A_ROW <= words.size() || (i == 0 && !words.isEmpty()); i++) {
      out.add(String.join(" ", words.subList(i, Math.min(words.size(), i + IN_A_ROW))));
    }
    return out;
  }
}
