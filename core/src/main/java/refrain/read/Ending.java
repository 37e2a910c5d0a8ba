package refrain.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import refrain.domain.EdtfDate;
import refrain.domain.Region;
import refrain.domain.RegionKind;
import refrain.domain.Span;

/**
 * End marks and credits: those at the end and those that stand between paragraphs.
 *
 * @param regions in order; whole paragraphs or tails of them
 * @param reporters whether one names who reported or edited
 * @param signed the date of a last line that is nothing but a date
 */
record Ending(List<Region> regions, boolean reporters, Optional<EdtfDate> signed) {

  private static final int PARAGRAPHS_WITH_CLOSER = 4;
  private static final int LONGEST_TAIL = 600;

  private static final Pattern CLOSER =
      Pattern.compile(
          "(?i:enditem|end item|endit|[(\\[]ends?[)\\]]|-\\s?30\\s?-|-+\\s?ends?\\s?-+)|ENDS?|\\\\?#{3,}|(?:# ){2,}#");
  private static final Pattern TAIL_CLOSER =
      Pattern.compile(
          "\\s(Enditem|ENDITEM|\\(END\\)|\\(Ends?\\)|\\(ENDS\\)|-\\s?30\\s?-|#{3,}|Ends\\.?)$");
  private static final Pattern TAIL_CREDIT =
      Pattern.compile(
          "\\((?:Additional |With additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled) (?:and \\w+ )?by ");
  private static final Pattern REPORTERS =
      Pattern.compile("(?i)\\(?(?:additional )?(?:reporting|writing|editing)\\b.{0,30}\\bby ");

  Ending {
    regions = List.copyOf(regions);
  }

  static Ending of(String text, List<Span> paragraphs) {
    List<Region> out = new ArrayList<>();
    boolean reporters = false;
    Optional<EdtfDate> signed = Optional.empty();
    int count = paragraphs.size();
    for (int i = 0; i < count; i++) {
      Span p = paragraphs.get(i);
      boolean last = i >= count - PARAGRAPHS_WITH_CLOSER;
      if (p.length() <= 20 && last && i > 0 && CLOSER.matcher(p.in(text)).matches()) {
        out.add(new Region(p, RegionKind.CLOSER));
      } else if (Lines.isRule(text, p)) {
        out.add(new Region(p, i == count - 1 ? RegionKind.CLOSER : RegionKind.MARKUP));
      } else if (i > 0
          && p.length() <= 60
          && Lines.announcesCredit(text, paragraphs.get(i - 1))
          && !Lines.endsSentence(text, p)) {
        out.add(new Region(p, RegionKind.CREDIT));
      } else if (i > 0 && Lines.isCredit(text, p)) {
        out.add(new Region(p, RegionKind.CREDIT));
        reporters |= REPORTERS.matcher(p.in(text)).lookingAt();
      } else if (last && i > 1 && p.length() <= 40 && dateOf(p.in(text)).isPresent()) {
        signed = dateOf(p.in(text));
        out.add(new Region(p, RegionKind.HEADER));
      } else if (last) {
        reporters |= tail(text, p, out);
      }
    }
    return new Ending(out, reporters, signed);
  }

  /** The date, if the line is a full date and no more than a place and a weekday beside it. */
  private static Optional<EdtfDate> dateOf(String line) {
    return Dates.find(line)
        .filter(f -> f.end() == line.length() && f.begin() <= 20)
        .filter(f -> !line.substring(0, f.begin()).contains(" on "))
        .map(Dates.Found::date)
        .filter(d -> d.findLocalDate().isPresent());
  }

  private static boolean tail(String text, Span p, List<Region> out) {
    int from = Math.max(p.begin(), p.end() - LONGEST_TAIL);
    String tail = text.substring(from, p.end());
    Matcher credit = TAIL_CREDIT.matcher(tail);
    if (tail.endsWith(")")
        && credit.find()
        && tail.indexOf(')', credit.start()) == tail.length() - 1) {
      Span span = new Span(from + credit.start(), p.end());
      if (span.begin() > p.begin()) {
        out.add(new Region(span, RegionKind.CREDIT));
        return true;
      }
    }
    String shorter = tail.substring(Math.max(0, tail.length() - 20));
    Matcher closer = TAIL_CLOSER.matcher(shorter);
    if (closer.find() && p.length() > shorter.length()) {
      int begin = p.end() - shorter.length() + closer.start(1);
      out.add(new Region(new Span(begin, p.end()), RegionKind.CLOSER));
    }
    return false;
  }
}
