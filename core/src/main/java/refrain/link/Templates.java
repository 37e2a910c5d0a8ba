package refrain.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import refrain.domain.Article;
import refrain.domain.Id;
import refrain.domain.Report;
import refrain.domain.Span;
import refrain.words.Piece;

/**
 * Recognises boilerplate: what an outlet prints in nearly the same words at the same place of a
 * large share of its documents, and lists of names and figures.
 */
final class Templates {

  private static final double LIKENESS = 0.75;
  private static final double SHARE = 0.15;
  private static final int FEWEST_DOCUMENTS = 4;
  private static final double SHARE_OF_MANY = 0.02;
  private static final int MANY_DOCUMENTS = 12;
  private static final Pattern ADDRESS =
      Pattern.compile("\\w@\\w|\\bwww\\.|\\bhttps?:|\\.(?:com|org|net|gov|edu|int)\\b");
  // A bulletin or a programme: it names a day, and each time another.
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? (\\d{1,2})(?!\\d)"
              + "|(?<![:\\d])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))");
  private static final int FEWEST_DAYS = 4;
  private static final double DATED = 0.6;
  private static final double MOST = 0.8;
  private static final double HALF = 0.5;
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
    // Many places print the same words.
    Map<String, Integer> texts = new HashMap<>();
    for (Find f : family.finds()) {
      String text = f.span().in(reports.get(f.report()).article().text());
      texts.merge(text, 1, Integer::sum);
    }
    int lists = 0;
    int addresses = 0;
    for (Map.Entry<String, Integer> text : texts.entrySet()) {
      lists += isList(text.getKey()) ? text.getValue() : 0;
      addresses += hasAddress(text.getKey()) ? text.getValue() : 0;
    }
    int size = family.finds().size();
    return lists >= size * HALF
        || addresses >= size * MOST
        || isDated(texts, size)
        || isHouseNotice(family);
  }

  /** Whether most words are names or figures: a vote list, a table of rates, an official title. */
  private static boolean isList(String text) {
    int words = 0;
    int names = 0;
    for (Piece p : Piece.cut(text)) {
      if (p.word()) {
        words++;
        int first = text.codePointAt(p.begin());
        names += Character.isUpperCase(first) || Character.isDigit(first) ? 1 : 0;
      }
    }
    return (words >= SHORTEST_LIST && names >= words * LIST)
        || (names >= Naming.FEWEST_NAMES_IN_TITLE && Naming.title(text));
  }

  /** Whether it names a web page or a mailbox: a notice for readers, not words of a speaker. */
  private static boolean hasAddress(String text) {
    return text.chars().anyMatch(c -> c == '.' || c == ':' || c == '@')
        && ADDRESS.matcher(text).find();
  }

  /** Whether most places name a day, each another one. */
  private static boolean isDated(Map<String, Integer> texts, int size) {
    Set<String> days = new HashSet<>();
    int dated = 0;
    for (Map.Entry<String, Integer> text : texts.entrySet()) {
      Matcher day = DAY.matcher(text.getKey());
      if (text.getKey().chars().anyMatch(Character::isDigit) && day.find()) {
        dated += text.getValue();
        days.add(day.group(1) != null ? day.group(1) + day.group(2) : day.group(4) + day.group(3));
      }
    }
    return days.size() >= FEWEST_DAYS && dated >= size * DATED && days.size() >= dated * DATED;
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
    if (likeness < n * LIKENESS || Math.max(head, tail) < n * MOST) {
      return false;
    }
    for (Map.Entry<String, Set<Id>> e : byOutlet.entrySet()) {
      int of = documents.getOrDefault(e.getKey(), 0);
      int here = e.getValue().size();
      boolean many = here >= MANY_DOCUMENTS && here >= of * SHARE_OF_MANY;
      if (many || (here >= FEWEST_DOCUMENTS && here >= of * SHARE)) {
        return true;
      }
    }
    return false;
  }
}
