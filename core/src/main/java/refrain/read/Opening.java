package refrain.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import refrain.domain.EdtfDate;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;

/**
 * What stands before the running text: headline, lines of facts, bylines, the dateline.
 *
 * @param regions those parts, in order
 * @param title the headline
 * @param headerDate the date of a header line or byline
 * @param address the address in a header line
 * @param dateline place, date and agency before the first sentence
 * @param dayOfLine the date of a line that is nothing but a date
 * @param agency an agency that a byline names
 * @param byline whether a reporter is named
 * @param bodyFrom index of the first paragraph of running text; the number of paragraphs if none
 */
record Opening(
    List<Region> regions,
    Optional<String> title,
    Optional<EdtfDate> headerDate,
    Optional<String> address,
    Optional<Dateline> dateline,
    Optional<EdtfDate> dayOfLine,
    Optional<String> agency,
    boolean byline,
    int bodyFrom) {

  private static final int MOST_PARAGRAPHS = 14;
  private static final int LONGEST_LINE = 420;
  private static final int LONGEST_BYLINE = 160;
  private static final int LONGEST_FACT = 130;

  private static final Pattern ADDRESS = Pattern.compile("<?(https?://[^\\s<>\"]{4,300})>?");
  private static final Pattern FACT_WORDS =
      Pattern.compile(
          "(?i)\\b(?:date|dated|published|posted|updated|last|modified|created|release|released|time"
              + "|source|url|link|issued|on|at|for|immediate|from|gmt|utc|edt|est|et|cet|bst|am|pm|a\\.m\\.?|p\\.m\\.?"
              + "|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b");
  private static final Pattern FACT =
      Pattern.compile(
          "(?i)(?:date|published|posted|updated|last (?:updated|modified)|release date|source|url|link"
              + "|for (?:immediate )?release|embargo(?:ed)?|distr\\.?|original|document|ref(?:erence)?|doc|location|venue|topic|subject)\\b\\s?(?:on|at)?\\s?:?.*");
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{1,2}[:.]\\d{2} ?(?:[AaPp]\\.?[Mm]\\.?)?(?: ?\\(?[A-Z]{2,4}\\)?)?(?: [A-Z][a-z]+ [Tt]ime)?");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|by|Written by|Reported by|Story by)[ :\\u00a0]{1,3}(?:the )?[\\p{Lu}@].*");
  private static final Pattern BY_AGENCY =
      Pattern.compile(
          "(?i:by) (?:the )?(Associated Press|Reuters|Xinhua|Agence France-Presse|AFP|UPI|TASS)\\b.*");

  Opening {
    regions = List.copyOf(regions);
  }

  /** Index after the last region, 0 if there is none. */
  int end() {
    return regions.isEmpty() ? 0 : regions.get(regions.size() - 1).span().end();
  }

  static Opening of(
      String text,
      List<Span> paragraphs,
      List<Region> headings,
      Optional<String> knownTitle,
      boolean reporters) {
    return new Search(text, paragraphs, headings, knownTitle, reporters).run();
  }

  /** One walk over the first paragraphs. */
  private static final class Search {
    private final String text;
    private final List<Span> paragraphs;
    private final List<Region> headings;
    private final Optional<String> knownTitle;
    private final boolean reporters;
    private final List<Region> regions = new ArrayList<>();
    private @Nullable Span title;
    private Optional<EdtfDate> headerDate = Optional.empty();
    private Optional<EdtfDate> dayOfLine = Optional.empty();
    private Optional<String> address = Optional.empty();
    private Optional<String> agency = Optional.empty();
    private Optional<Dateline> dateline = Optional.empty();
    private boolean byline;

    Search(
        String text,
        List<Span> paragraphs,
        List<Region> headings,
        Optional<String> knownTitle,
        boolean reporters) {
      this.text = text;
      this.paragraphs = paragraphs;
      this.headings = headings;
      this.knownTitle = knownTitle;
      this.reporters = reporters;
    }

    Opening run() {
      int i = 0;
      while (i < paragraphs.size() && i < MOST_PARAGRAPHS && isBeforeBody(i)) {
        i++;
      }
      if (dateline.isPresent()) {
        i++;
      } else if (i < paragraphs.size()) {
        dateline = Dateline.find(text, paragraphs.get(i), reporters);
        dateline.ifPresent(d -> regions.add(new Region(d.span(), RegionKind.DATELINE)));
      }
      Span found = title;
      return new Opening(
          regions,
          found == null ? Optional.empty() : Optional.of(titleText(found)),
          headerDate,
          address,
          dateline,
          dayOfLine,
          agency,
          byline,
          i);
    }

    private String titleText(Span span) {
      return span.in(text).replaceAll("[\\s\\u00a0]+", " ");
    }

    /** Takes one paragraph as a part of the opening; false if running text begins here. */
    private boolean isBeforeBody(int i) {
      Span p = paragraphs.get(i);
      if (p.length() > LONGEST_LINE || (isTurn(p) && !(i == 0 && isTitle(i, p)))) {
        return false;
      }
      String line = p.in(text);
      if (Lines.isRule(text, p)) {
        regions.add(new Region(p, RegionKind.MARKUP));
        return true;
      }
      boolean fact = (i > 0 || paragraphs.size() > 1) && isFact(line, i == 0);
      if (fact) {
        regions.add(new Region(p, takeFact(line)));
        return true;
      }
      if (isByline(line)) {
        takeByline(p, line);
        return true;
      }
      Optional<Dateline> alone =
          i + 1 < paragraphs.size() ? aloneDateline(p) : Optional.<Dateline>empty();
      if (alone.isPresent()) {
        dateline = alone;
        regions.add(new Region(p, RegionKind.DATELINE));
        return false;
      }
      if (title == null && i < 6 && i + 2 < paragraphs.size() && Issuer.isLetterhead(line)) {
        regions.add(new Region(p, RegionKind.BYLINE));
        return true;
      }
      boolean announced = i > 0 && Lines.announcesCredit(text, paragraphs.get(i - 1));
      if (Lines.isCredit(text, p) || (announced && p.length() <= 60)) {
        regions.add(new Region(p, RegionKind.CREDIT));
        return true;
      }
      if (title == null && isTitle(i, p)) {
        title = p;
        regions.add(new Region(p, RegionKind.TITLE));
        return true;
      }
      if (title != null && isDeck(i, p)) {
        regions.add(new Region(p, RegionKind.SUBHEAD));
        return true;
      }
      if (title != null && isSecondLine(i, p)) {
        regions.add(new Region(p, secondLineKind(line)));
        return true;
      }
      return false;
    }

    private boolean isTurn(Span p) {
      return TurnLabel.find(text, p).isPresent();
    }

    private Optional<Dateline> aloneDateline(Span p) {
      return p.length() <= 80
          ? Dateline.find(text, p, reporters).filter(d -> d.span().end() == p.end())
          : Optional.empty();
    }

    private boolean isTitle(int i, Span p) {
      if (i + 1 >= paragraphs.size()) {
        return false;
      }
      for (Region h : headings) {
        if (h.span().overlaps(p)) {
          return true;
        }
      }
      if (knownTitle.isPresent() && same(knownTitle.get(), p.in(text))) {
        return true;
      }
      Span next = paragraphs.get(i + 1);
      boolean blank = blankLineBetween(p, next);
      if (Lines.isTitle(text, p, blank)) {
        return knownTitle.isEmpty() || Lines.isHeadlineCase(text, p);
      }
      // A headline with a period, over a lead with its dateline.
      return blank
          && p.length() <= 120
          && Dateline.find(text, next, false).isPresent()
          && Dateline.find(text, p, false).isEmpty();
    }

    /** The line under a headline that ends with a semicolon. */
    private boolean isDeck(int i, Span p) {
      Span before = paragraphs.get(i - 1);
      return i + 1 < paragraphs.size()
          && before.equals(title)
          && text.charAt(before.end() - 1) == ';'
          && p.length() <= 250
          && blankLineBetween(p, paragraphs.get(i + 1));
    }

    private boolean blankLineBetween(Span a, Span b) {
      int ends = 0;
      for (int k = a.end(); k < b.begin(); k++) {
        ends += text.charAt(k) == '\n' ? 1 : 0;
      }
      return ends >= 2;
    }

    private static boolean same(String a, String b) {
      return letters(a).equals(letters(b));
    }

    private static String letters(String s) {
      return s.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }

    private boolean isFact(String line, boolean first) {
      if (line.length() <= LONGEST_FACT && TIME.matcher(line).matches()) {
        return true;
      }
      boolean labelled = FACT.matcher(line).matches();
      String rest = ADDRESS.matcher(line).replaceAll(" ");
      boolean linked = rest.length() < line.length();
      Optional<Dates.Found> date = Dates.find(rest);
      if (date.isPresent()) {
        rest = rest.substring(0, date.get().begin()) + " " + rest.substring(date.get().end());
      }
      if (date.isEmpty() && !linked && !(labelled && line.contains(":") && line.length() <= 80)) {
        return false;
      }
      rest = FACT_WORDS.matcher(rest).replaceAll(" ").replaceAll("[^\\p{L}]+", "");
      return rest.length() <= (labelled ? 40 : linked || !first ? 12 : 3);
    }

    private RegionKind takeFact(String line) {
      Matcher m = ADDRESS.matcher(line);
      boolean linked = m.find();
      if (linked && address.isEmpty()) {
        address = Optional.of(m.group(1));
      }
      String words = ADDRESS.matcher(line).replaceAll(" ");
      Optional<EdtfDate> date = Dates.find(words).map(Dates.Found::date);
      boolean bare = !linked && !FACT.matcher(line).matches() && date.isPresent();
      if (bare && dayOfLine.isEmpty()) {
        dayOfLine = date;
        return RegionKind.DATELINE;
      }
      if (headerDate.isEmpty()) {
        headerDate = date;
      }
      return RegionKind.HEADER;
    }

    private static boolean isByline(String line) {
      return line.length() <= LONGEST_BYLINE
          && BYLINE.matcher(line).matches()
          && !line.endsWith(".")
          && !line.endsWith("?")
          && !line.contains(", the ");
    }

    private void takeByline(Span p, String line) {
      byline = true;
      regions.add(new Region(p, RegionKind.BYLINE));
      Matcher m = BY_AGENCY.matcher(line);
      if (m.matches()) {
        agency = Optional.of(m.group(1));
      }
      if (headerDate.isEmpty()) {
        headerDate = Dates.find(line).map(Dates.Found::date);
      }
    }

    /** A short line under the headline that is no sentence: who issues it, where, on what. */
    private boolean isSecondLine(int i, Span p) {
      return p.length() <= LONGEST_FACT
          && i + 1 < paragraphs.size()
          && Lines.isHeading(text, p)
          && text.charAt(p.end() - 1) != '?'
          && !Marks.isQuote(text.charAt(p.begin()));
    }

    private static RegionKind secondLineKind(String line) {
      return Issuer.isSignature(line) ? RegionKind.BYLINE : RegionKind.SUBHEAD;
    }
  }
}
