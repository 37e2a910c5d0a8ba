package refrain.gist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import refrain.domain.CitedDocument;
import refrain.words.Words;

/**
 * Finds the named documents of a text: well-known ones by their spellings, numbered resolutions and
 * bills, and others by a name with a head noun. "The deal" and "an agreement" are none.
 */
final class Citations {

  private static final int MOST_NAME_WORDS = 8;
  private static final int MOST_TAIL_WORDS = 12;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");
  private static final Set<String> JOINING =
      Set.of(
          "of", "on", "for", "the", "and", "to", "against", "in", "relating", "concerning", "with");
  private static final Set<String> TAIL =
      Set.of("of", "on", "for", "against", "relating", "concerning");
  // Heads that are everyday nouns: a name before them must have two words, or a number.
  private static final Set<String> COMMON = Set.of("Law", "Report", "Act", "Bill");

  private final NamedDocuments known;

  /** A document and the numbers of its words. */
  private record Found(String id, String name, int begin, int end) {}

  Citations(NamedDocuments known) {
    this.known = known;
  }

  /** The documents cited anywhere in a text, in order of place, none overlapping. */
  List<CitedDocument> in(ArticleWords text) {
    List<Found> found = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.size(); i++) {
      Optional<Found> f = at(text, i, begin);
      if (f.isPresent()) {
        found.add(f.get());
        begin = f.get().end();
        i = begin - 1;
      }
    }
    Map<String, Found> numbered = new HashMap<>();
    for (Found f : found) {
      int number = f.id().lastIndexOf("resolution-");
      if (number > 0) {
        numbered.putIfAbsent(f.id().substring(number), f);
      }
    }
    return found.stream()
        .map(f -> numbered.containsKey(f.id()) ? renamed(f, numbered.get(f.id())) : f)
        .map(f -> new CitedDocument(f.id(), f.name(), span(text, f)))
        .toList();
  }

  /** "Resolution 1701" after "UN Security Council Resolution 1701" is the same. */
  private static Found renamed(Found f, Found full) {
    return new Found(full.id(), full.name(), f.begin(), f.end());
  }

  private static refrain.domain.Span span(ArticleWords text, Found f) {
    return new refrain.domain.Span(text.span(f.begin()).begin(), text.span(f.end() - 1).end());
  }

  private Optional<Found> at(ArticleWords text, int i, int from) {
    if (isResolution(text.word(i))) {
      return resolution(text, i, from);
    }
    Optional<Found> wellKnown = spelled(text, i);
    if (wellKnown.isPresent()) {
      return wellKnown.map(f -> withArticle(text, f, from));
    }
    if (text.word(i).equals("UNSCR") || text.word(i).equals("unscr")) {
      return numbered(text, i + 1)
          .map(n -> named("un-security-council", "UN Security Council", n, i, i + 2));
    }
    if (text.word(i).equals("HR")
        && i + 1 < text.size()
        && NUMBER.matcher(text.word(i + 1)).matches()) {
      return Optional.of(new Found("hr-" + text.word(i + 1), "H.R. " + text.word(i + 1), i, i + 2));
    }
    return text.isCapital(i) && known.isHead(text.printed(i))
        ? byHead(text, i, from)
        : Optional.empty();
  }

  private Optional<Found> spelled(ArticleWords text, int i) {
    Optional<NamedDocuments.Spelling> longest = Optional.empty();
    for (NamedDocuments.Spelling s : known.documents(text.word(i))) {
      if (s.standsAt(text, i)
          && (longest.isEmpty() || s.words().size() > longest.get().words().size())) {
        longest = Optional.of(s);
      }
    }
    return longest.map(s -> new Found(s.id(), s.name(), i, i + s.words().size()));
  }

  /** With "Article 5 of the" before it. */
  private static Found withArticle(ArticleWords text, Found f, int from) {
    int i = f.begin();
    if (i > from && text.word(i - 1).equals("the")) {
      i--;
    }
    if (i - 3 >= from
        && text.word(i - 1).equals("of")
        && NUMBER.matcher(text.word(i - 2)).matches()
        && text.printed(i - 3).equals("Article")) {
      return new Found(f.id(), f.name(), i - 3, f.end());
    }
    return f;
  }

  private static boolean isResolution(String word) {
    return word.equals("resolution");
  }

  private static Optional<String> numbered(ArticleWords text, int i) {
    return i < text.size() && NUMBER.matcher(text.word(i)).matches() && text.gapBefore(i).isBlank()
        ? Optional.of(text.word(i))
        : Optional.empty();
  }

  private static Found named(String body, String name, String number, int begin, int end) {
    return new Found(body + "-resolution-" + number, name + " Resolution " + number, begin, end);
  }

  private Optional<Found> resolution(ArticleWords text, int i, int from) {
    Optional<String> number = numbered(text, i + 1);
    Optional<Found> body = bodyBefore(text, i, from);
    if (number.isPresent()) {
      Optional<Found> spelled = spelled(text, i);
      if (body.isPresent() && spelled.isEmpty()) {
        return body.map(b -> named(b.id(), b.name(), number.get(), b.begin(), i + 2));
      }
      int begin = body.map(Found::begin).orElse(i);
      return Optional.of(
          spelled
              .map(s -> new Found(s.id(), s.name(), begin, i + 2))
              .orElse(
                  new Found("resolution-" + number.get(), "Resolution " + number.get(), i, i + 2)));
    }
    boolean several = text.printed(i).endsWith("s");
    return several
        ? body.map(
            b -> new Found(b.id() + "-resolutions", b.name() + " resolutions", b.begin(), i + 1))
        : Optional.empty();
  }

  /** The body named right before a word, the longest of its spellings. */
  private Optional<Found> bodyBefore(ArticleWords text, int end, int from) {
    for (int begin = Math.max(from, end - 4); begin < end; begin++) {
      for (NamedDocuments.Spelling s : known.bodies(text.word(begin))) {
        if (begin + s.words().size() == end && s.standsAt(text, begin)) {
          return Optional.of(new Found(s.id(), s.name(), begin, end));
        }
      }
    }
    return Optional.empty();
  }

  /** A name around a head noun: before it, or behind "of", "on", "for". */
  private Optional<Found> byHead(ArticleWords text, int head, int from) {
    int begin = nameBegin(text, head, from);
    int end = tailEnd(text, head);
    boolean tailed = end > head + 1;
    boolean named = !tailed && end < text.size() && isName(text, end) && isBlank(text, end);
    int names = head - begin + (tailed ? 1 : 0);
    String printedHead = text.printed(head);
    // "Act on Climate" may be a call: of the everyday nouns only "Law" may begin a name.
    boolean everyday = COMMON.contains(printedHead);
    boolean bare = begin == head && everyday && !printedHead.equals("Law");
    if (named || bare || names < (everyday ? 2 : 1)) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    for (int i = begin; i < end; i++) {
      name.append(i == begin ? "" : text.gapBefore(i)).append(text.printed(i));
    }
    String printed = name.toString().replaceAll("\\s+", " ");
    return Optional.of(withArticle(text, new Found(id(printed), printed, begin, end), from));
  }

  /** Number of the first word of the name before a head noun; the head's own without a name. */
  private int nameBegin(ArticleWords text, int head, int from) {
    int begin = head;
    while (begin > from
        && head - begin < MOST_NAME_WORDS
        && text.sentence(begin - 1) == text.sentence(head)
        && isName(text, begin - 1)
        && joins(text, begin)) {
      begin--;
    }
    return begin;
  }

  /** Number after the last word of the name behind a head noun; after the head without one. */
  private int tailEnd(ArticleWords text, int head) {
    int end = head + 1;
    if (end >= text.size() || !TAIL.contains(text.printed(end)) || !isBlank(text, end)) {
      return end;
    }
    boolean and = false;
    int last = Math.min(text.size(), head + MOST_TAIL_WORDS);
    for (int i = end; i < last && text.sentence(i) == text.sentence(head); i++) {
      String word = text.printed(i);
      if (isName(text, i) && (isBlank(text, i) || text.gapBefore(i).equals("-"))) {
        if (and && known.isHead(word)) {
          // "... and the Treaty of Osmera" is another one.
          return end;
        }
        and = false;
        end = i + 1;
      } else if (JOINING.contains(word) && isBlank(text, i)) {
        and |= word.equals("and");
      } else {
        return end;
      }
    }
    return end;
  }

  private static boolean isBlank(ArticleWords text, int i) {
    return text.gapBefore(i).isBlank();
  }

  private boolean isName(ArticleWords text, int i) {
    boolean year = text.word(i).matches("(19|20)\\d\\d");
    return year || (text.isCapital(i) && !known.isUnnamed(text.printed(i)));
  }

  private static boolean joins(ArticleWords text, int i) {
    String gap = text.gapBefore(i);
    return gap.isBlank()
        || gap.equals("-")
        || gap.equals("–")
        || gap.equals("’ ")
        || gap.equals("' ");
  }

  /** One for all spellings of a name: lower case, without marks. */
  private static String id(String name) {
    String plain = Words.fold(name).replace("u.s.", "us").replace("united nations", "un");
    String id = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return id.toLowerCase(Locale.ROOT);
  }
}
