package refrain.extract;

import java.util.Set;

/** Finds where a content that begins after its cue ends. */
final class ClauseEnd {

  /** What kind of content it is. */
  enum Kind {
    /** A clause: what somebody says. */
    CLAUSE,
    /** An infinitive: what somebody wants. */
    INFINITIVE,
    /** A noun phrase and what belongs to it: what somebody speaks of. */
    PHRASE
  }

  // Boundaries at which the larger part of the contents of a kind end in annotated news.
  private static final Set<String> ENDS_CLAUSE =
      Set.of(
          ";",
          ",VBG",
          ",NP+V",
          ",PRON+V",
          ",which",
          ",who",
          ",but+NP+V",
          ",but+PRON+V",
          ",but+VBD",
          ",and+VBD",
          ",and+NP+V",
          ",according",
          ",and+PRON+V");
  private static final Set<String> ENDS_INFINITIVE =
      Set.of(
          ";",
          "-",
          ",VBG",
          ",NP+V",
          ",PRON+V",
          ",which",
          ",who",
          ",but+NP+V",
          ",but+PRON+V",
          ",but+VBD",
          ",and+VBD",
          ",and+NP+V",
          ",according",
          ",and+PRON+V",
          "and+VBD",
          "but+VBD",
          ",where",
          ",while",
          ",although",
          ",VBD");
  private static final Set<String> ENDS_PHRASE =
      Set.of(
          ";",
          "-",
          ",VBG",
          ",NP+V",
          ",PRON+V",
          ",which",
          ",who",
          ",but+NP+V",
          ",but+PRON+V",
          ",but+VBD",
          ",and+VBD",
          ",and+NP+V",
          ",according",
          ",and+PRON+V",
          "and+VBD",
          "but+VBD",
          ",where",
          ",while",
          ",although",
          ",VBD",
          "and+AUX",
          ",AUX",
          ",even",
          ",and+VBZ",
          "and+VBZ",
          "and+MOD",
          ",because",
          ",when",
          ",but+VB",
          "but+NP+V",
          "but+PRON+V");

  private ClauseEnd() {}

  /** After the last word of the content that begins at {@code from}. */
  static int find(Line line, int from, int limit, Kind kind) {
    Set<String> ends =
        switch (kind) {
          case CLAUSE -> ENDS_CLAUSE;
          case INFINITIVE -> ENDS_INFINITIVE;
          case PHRASE -> ENDS_PHRASE;
        };
    boolean fronted = isFronted(line, from, limit);
    int k = from + 1;
    while (k < limit) {
      if (line.isQuoted(k)) {
        k = line.wordAfter(line.quoteOf()[k]);
        continue;
      }
      String boundary = Boundary.at(line, k, limit);
      if (fronted && boundary.startsWith(",")) {
        fronted = false;
        k++;
        continue;
      }
      boolean complete = kind != Kind.CLAUSE || hasFinite(line, from, k) || boundary.equals(";");
      if (!boundary.isEmpty() && ends.contains(boundary) && complete) {
        return k;
      }
      k++;
    }
    return trim(line, from, limit);
  }

  // "that voters, who are tired, will stay" does not end before its verb.
  private static boolean hasFinite(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (line.tag(i).isFinite()) {
        return true;
      }
    }
    return false;
  }

  // "that if they win, they will stay": the first comma ends the condition, not the content.
  private static boolean isFronted(Line line, int from, int limit) {
    int i = line.is(from, "that") ? from + 1 : from;
    return i < limit
        && !line.isQuoted(i)
        && ((line.tag(i) == Tag.SCONJ && i > from)
            || line.tag(i) == Tag.ADP
            || line.is(i, "if")
            || line.is(i, "when")
            || line.is(i, "while"));
  }

  /** Without the marks that close the sentence; a question mark belongs to the content. */
  static int trim(Line line, int from, int end) {
    int e = end;
    while (e > from + 1 && !line.isQuoted(e - 1)) {
      Word w = line.word(e - 1);
      if (w.is(".")
          || w.is(",")
          || w.is(";")
          || w.is(":")
          || w.is("\u2014")
          || w.is("\u2013")
          || w.is("-")
          || w.is("(")) {
        e--;
      } else {
        break;
      }
    }
    return e;
  }
}
