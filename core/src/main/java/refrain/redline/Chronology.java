package refrain.redline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import refrain.domain.Article;
import refrain.domain.DateOrigin;
import refrain.domain.Dated;
import refrain.domain.EdtfDate;

/** Documents in order of time, as far as their dates or names tell it. */
public final class Chronology {

  private static final Pattern DAY_IN_NAME =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");

  private Chronology() {}

  /** When a document was published: as it is known, else the day in its name. */
  public static Optional<Dated> date(Article article) {
    return article.published().filter(d -> d.date().year().isPresent()).or(() -> inName(article));
  }

  private static Optional<Dated> inName(Article article) {
    Matcher m = DAY_IN_NAME.matcher(article.doc());
    while (m.find()) {
      Optional<EdtfDate> day = EdtfDate.parse(m.group(1) + "-" + m.group(3) + "-" + m.group(4));
      if (day.isPresent()) {
        return Optional.of(Dated.of(day.get(), DateOrigin.GIVEN));
      }
    }
    return article.published();
  }

  /** The documents by date, undated ones last; those of one date by name, numbers by value. */
  public static List<Article> inOrder(List<Article> articles) {
    return articles.stream()
        .sorted(
            Comparator.comparing(
                    (Article a) -> date(a),
                    Comparator.comparing(
                        (Optional<Dated> d) -> d.orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .thenComparing(Article::doc, Chronology::byName)
                .thenComparing(Article::path))
        .toList();
  }

  /** As people sort names: "v2" before "v10". */
  static int byName(String x, String y) {
    int i = 0;
    int j = 0;
    while (i < x.length() && j < y.length()) {
      int endX = figuresEnd(x, i);
      int endY = figuresEnd(y, j);
      if (endX > i && endY > j) {
        String a = x.substring(i, endX).replaceFirst("^0+", "");
        String b = y.substring(j, endY).replaceFirst("^0+", "");
        int order = a.length() != b.length() ? a.length() - b.length() : a.compareTo(b);
        if (order != 0) {
          return order;
        }
        i = endX;
        j = endY;
      } else if (x.charAt(i) != y.charAt(j)) {
        return x.charAt(i) - y.charAt(j);
      } else {
        i++;
        j++;
      }
    }
    int left = (x.length() - i) - (y.length() - j);
    return left != 0 ? left : x.compareTo(y);
  }

  private static int figuresEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
