package refrain.model;

import java.util.ArrayList;
import java.util.List;
import refrain.model.QuotedRegions.Region;

/**
 * Tells single quotation marks from apostrophes in one paragraph. A mark opens after a blank, a
 * bracket or a dash and before a word that is no elision ('em, '90s, 'n'); it closes after a word
 * or a mark. Which of several marks closes is a matter of how surely it is no apostrophe: one after
 * a comma or a stop is sure; one after a plural's "s" or a dropped letter ("ministers' plan",
 * "goin' home") closes only where nothing else does.
 */
final class SingleMarks {

  private static final String OPENERS = "'\u2018`";
  private static final String CLOSERS = "'\u2019";
  private static final String BEFORE_OPENER = "([{\u2014\u2013-:/";
  private static final String AFTER_OPENER = "[($\u00a3\u20ac#@\u2026\"\u201c";
  private static final String SURE = ".,?!\u2026;\"\u201d";
  private static final List<String> ELIDED =
      List.of("em", "til", "till", "tis", "twas", "cause", "cos", "cuz", "bout", "round", "n", "s");

  // A lone apostrophe must not swallow a paragraph: how many units a quotation can have whose end
  // is no more than likely, and one whose end may be an apostrophe.
  private static final int LONGEST_LIKELY = 700;
  private static final int LONGEST_DOUBTFUL = 80;

  /** What a mark can be, by its place. */
  private enum Role {
    NONE,
    OPENS,
    /** Closes, or is an apostrophe. */
    DOUBTFUL,
    LIKELY,
    /** Closes, after a comma or a stop. */
    SURE
  }

  private final String text;
  private final int begin;
  private final int end;

  SingleMarks(String text, int begin, int end) {
    this.text = text;
    this.begin = begin;
    this.end = end;
  }

  /**
   * The regions of single marks outside these, in order with those of these that are not inside.
   *
   * @param doubles the paragraph's regions between double marks, in order
   */
  List<Region> around(List<Region> doubles) {
    List<Integer> marks = new ArrayList<>();
    List<Role> roles = new ArrayList<>();
    int next = 0;
    for (int i = begin; i < end; i++) {
      if (next < doubles.size() && doubles.get(next).begin() <= i) {
        i = doubles.get(next++).end() - 1;
      } else {
        Role role = role(i);
        if (role != Role.NONE) {
          marks.add(i);
          roles.add(role);
        }
      }
    }
    return roles.contains(Role.OPENS) ? merged(doubles, pairs(marks, roles)) : doubles;
  }

  private static List<Region> pairs(List<Integer> marks, List<Role> roles) {
    Pairing pairing = new Pairing(marks, roles);
    List<Region> regions = new ArrayList<>();
    int k = 0;
    while (k < marks.size()) {
      int close = roles.get(k) == Role.OPENS ? pairing.close(k) : marks.size();
      if (close < marks.size()) {
        regions.add(new Region(marks.get(k), marks.get(close) + 1, 1, 1));
        k = close;
      }
      k++;
    }
    return regions;
  }

  private static List<Region> merged(List<Region> doubles, List<Region> singles) {
    List<Region> regions = new ArrayList<>();
    int next = 0;
    for (Region single : singles) {
      while (next < doubles.size() && doubles.get(next).begin() < single.end()) {
        Region some = doubles.get(next++);
        if (some.end() <= single.begin()) {
          regions.add(some);
        }
      }
      regions.add(single);
    }
    regions.addAll(doubles.subList(next, doubles.size()));
    return regions;
  }

  private Role role(int i) {
    char c = text.charAt(i);
    boolean blankBefore = i == begin || QuotedRegions.isBlank(text.charAt(i - 1));
    boolean blankAfter = i + 1 >= end || QuotedRegions.isBlank(text.charAt(i + 1));
    if (OPENERS.indexOf(c) >= 0
        && !blankAfter
        && (blankBefore || BEFORE_OPENER.indexOf(text.charAt(i - 1)) >= 0)) {
      return isQuotable(i + 1) ? Role.OPENS : Role.NONE;
    }
    boolean wordAfter = !blankAfter && Character.isLetterOrDigit(text.charAt(i + 1));
    if (CLOSERS.indexOf(c) < 0 || blankBefore || wordAfter) {
      return Role.NONE;
    }
    char before = text.charAt(i - 1);
    if (SURE.indexOf(before) >= 0) {
      return Role.SURE;
    }
    boolean wordNext = i + 2 < end && blankAfter && Character.isLetterOrDigit(text.charAt(i + 2));
    return wordNext && isElidable(before, i) ? Role.DOUBTFUL : Role.LIKELY;
  }

  private boolean isElidable(char before, int i) {
    return before == 's'
        || Character.isDigit(before)
        || (before == 'n' && i - 2 >= begin && "ia".indexOf(text.charAt(i - 2)) >= 0);
  }

  private boolean isQuotable(int i) {
    char c = text.charAt(i);
    if (Character.isDigit(c)) {
      return !isYear(i);
    }
    return Character.isLetter(c) ? !isElided(i) : AFTER_OPENER.indexOf(c) >= 0;
  }

  /** '90s, '16. */
  private boolean isYear(int i) {
    return i + 1 < end
        && Character.isDigit(text.charAt(i + 1))
        && (i + 2 >= end
            || text.charAt(i + 2) == 's'
            || !Character.isLetterOrDigit(text.charAt(i + 2)));
  }

  private boolean isElided(int i) {
    int e = i;
    while (e < end && Character.isLetter(text.charAt(e))) {
      e++;
    }
    int length = e - i;
    return ELIDED.stream()
        .anyMatch(w -> w.length() == length && text.regionMatches(true, i, w, 0, length));
  }

  /** For each mark the number of the first of a role from it on; their number if there is none. */
  private static final class Pairing {

    private final List<Integer> marks;
    private final int[] opens;
    private final int[] doubtful;
    private final int[] likely;
    private final int[] sure;

    Pairing(List<Integer> marks, List<Role> roles) {
      this.marks = marks;
      this.opens = next(roles, Role.OPENS);
      this.doubtful = next(roles, Role.DOUBTFUL);
      this.likely = next(roles, Role.LIKELY);
      this.sure = next(roles, Role.SURE);
    }

    private static int[] next(List<Role> roles, Role role) {
      int n = roles.size();
      int[] at = new int[n + 1];
      at[n] = n;
      for (int k = n - 1; k >= 0; k--) {
        at[k] = roles.get(k) == role ? k : at[k + 1];
      }
      return at;
    }

    /** Number of the mark that closes what mark k opens; the number of marks if none does. */
    int close(int k) {
      int n = marks.size();
      int opener = opens[k + 1];
      int first = doubtful[k + 1];
      int firm =
          Math.min(sure[k + 1], isNear(k, likely[k + 1], LONGEST_LIKELY) ? likely[k + 1] : n);
      // 'Cowards' and 'fools': where the next one opens, this one was closed.
      if (isNear(k, first, LONGEST_DOUBTFUL)
          && first < firm
          && (firm == n || (first < opener && opener < firm))) {
        return first;
      }
      // 'He said 'no' to us,' where the inner one closes before.
      if (opener < firm && firm < n) {
        int outer = sure[firm + 1];
        return outer < opens[firm + 1] && isNear(k, outer, LONGEST_LIKELY) ? outer : firm;
      }
      return firm;
    }

    private boolean isNear(int k, int other, int limit) {
      return other < marks.size() && marks.get(other) - marks.get(k) <= limit;
    }
  }
}
