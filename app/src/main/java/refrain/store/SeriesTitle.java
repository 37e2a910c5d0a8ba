package refrain.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the titles of a series have in common: a title without its dates, numbers and ordinals.
 *
 * @param title the words that stay, as printed
 * @param slug the same for an address: lower-case letters, digits and hyphens
 * @param words number of words that stay
 */
record SeriesTitle(String title, String slug, int words) {

  private static final int LONGEST = 100;

  private static final Set<String> OF_DATES =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday"
                  + " thursday friday saturday sunday mon tue wed thu fri sat sun first second third"
                  + " fourth fifth sixth seventh eighth ninth tenth eleventh twelfth spring summer"
                  + " autumn winter")
              .split(" ", -1));

  /** Words that stand before a date and mean nothing without it. */
  private static final Set<String> HANGING =
      Set.of("on", "of", "in", "for", "at", "from", "the", "dated", "no", "and", "a", "to");

  static SeriesTitle of(String title) {
    Folded folded = Folded.of(title);
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (int i = 0; i < folded.words().size(); i++) {
      if (isOfDate(folded.words().get(i))) {
        kept.append(title, at, folded.spans().get(i).begin());
        at = folded.spans().get(i).end();
      }
    }
    String rest = trimmed(kept.append(title.substring(at)).toString());
    List<String> words =
        Folded.of(rest).words().stream().filter(w -> !HANGING.contains(w)).toList();
    return new SeriesTitle(rest, cut(String.join("-", ascii(words))), words.size());
  }

  /** The same name for an address. */
  static String slug(String name) {
    return cut(String.join("-", ascii(Folded.of(name).words())));
  }

  private static List<String> ascii(List<String> words) {
    return words.stream()
        .map(
            w ->
                w.chars().allMatch(c -> c < 128)
                    ? w
                    : w.codePoints()
                        .mapToObj(
                            c -> c < 128 ? Character.toString(c) : "u" + Integer.toHexString(c))
                        .collect(Collectors.joining()))
        .toList();
  }

  private static String cut(String slug) {
    return slug.length() <= LONGEST ? slug : slug.substring(0, LONGEST);
  }

  private static boolean isOfDate(String word) {
    return OF_DATES.contains(word)
        || word.matches("[0-9]+(st|nd|rd|th)?")
        || word.matches("[ivxl]{2,}");
  }

  private static String trimmed(String rest) {
    String out =
        rest.replaceAll("[(\\[]\\s*[)\\]]", " ").replaceAll("[\\s,.;:/–—-]*\\s[,.;:/–—-]*", " ");
    while (true) {
      String next = out.replaceAll("^[^\\p{L}\\p{N}(\\[\"“]+|[^\\p{L}\\p{N})\\]\"”]+$", "");
      int blank = next.lastIndexOf(' ');
      if (blank > 0 && HANGING.contains(next.substring(blank + 1).toLowerCase(Locale.ROOT))) {
        next = next.substring(0, blank);
      }
      if (next.equals(out)) {
        return out;
      }
      out = next;
    }
  }
}
