package refrain.resolve;

import java.util.List;
import java.util.Set;
import refrain.domain.Span;

/** Makes words that a network points at a whole phrase: it is surer of where than of how far. */
final class WholePhrase {

  private static final int NEAR = 5;
  private static final int MOST = 12;
  private static final Set<String> LOOSE = Set.of(",", "of", "and", "that", ":", "\"", "”", "“");
  private static final Set<String> OPEN =
      Set.of(
          "a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "these",
          "those", "of", "to", "in", "on", "for", "with", "at", "from", "by", "about", "over",
          "against", "into", "and", "or", "as", "than", "some", "any", "no", "new", "former", "be",
          "not");

  private final Scene scene;
  private final Words words;
  private final Occasions occasions;

  WholePhrase(Scene scene, Occasions occasions) {
    this.scene = scene;
    this.words = scene.words();
    this.occasions = occasions;
  }

  /**
   * The phrase: to the end of the clause or a mark if that is near, else until no word asks for
   * another.
   */
  Span of(Span found) {
    int from = words.firstEndingAfter(found.begin());
    int to = words.firstFrom(found.end());
    while (from + 1 < to && LOOSE.contains(words.lower(from))) {
      from++;
    }
    while (from > 0 && isBegun(from)) {
      from--;
    }
    int end = occasions.end(Math.min(to, words.size()) - 1);
    int clause = occasions.clauseEnd(to, end, List.of());
    int stop = to;
    while (stop < clause && (words.isWord(stop) || words.isPossessive(stop))) {
      stop++;
    }
    if (stop - to <= NEAR) {
      to = stop;
    } else {
      for (int i = 0; i < MOST && to < clause && isOpen(to); i++) {
        to++;
      }
    }
    while (to - 1 > from
        && (LOOSE.contains(words.lower(to - 1)) || OPEN.contains(words.lower(to - 1)))) {
      to--;
    }
    return scene.span(from, to);
  }

  /** Whether the word before belongs to this one: its article, its owner, a name's first part. */
  private boolean isBegun(int from) {
    String before = words.lower(from - 1);
    boolean owned = words.isPossessive(from - 1) || (from > 1 && words.isPossessive(from));
    boolean article = before.equals("the") || before.equals("a") || before.equals("an");
    boolean name = isCapitalised(from) && isCapitalised(from - 1);
    return words.sameSentence(from - 1, from)
        && (owned || article || name || Set.of("his", "her", "its", "their").contains(before));
  }

  /** Whether what ends before a word goes on with it. */
  private boolean isOpen(int to) {
    return OPEN.contains(words.lower(to - 1))
        || words.isPossessive(to - 1)
        || words.isPossessive(to)
        || (isCapitalised(to - 1) && isCapitalised(to));
  }

  private boolean isCapitalised(int w) {
    return Character.isUpperCase(words.form(w).codePointAt(0));
  }
}
