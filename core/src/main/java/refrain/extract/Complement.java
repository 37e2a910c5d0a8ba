package refrain.extract;

import java.util.Set;

/**
 * What follows a verb or noun that may be a cue.
 *
 * @param frame the kind of complement, a key of the cue lexicon
 * @param cueEnd after the last word that belongs to the cue
 * @param begin where the content would begin
 * @param object where a noun phrase before that begins, such as whom somebody tells; else {@code
 *     begin}
 */
record Complement(String frame, int cueEnd, int begin, int object) {

  Complement(String frame, int cueEnd, int begin) {
    this(frame, cueEnd, begin, begin);
  }

  private static final Set<String> QUESTION =
      Set.of("how", "whether", "what", "why", "if", "when", "where", "who", "which");

  private static final Set<String> ADJUNCT =
      Set.of("in", "on", "at", "during", "after", "before", "to", "through", "via", "from", "with");

  private static final Set<String> TIME_NOUNS =
      Set.of(
          "week",
          "month",
          "year",
          "day",
          "night",
          "morning",
          "afternoon",
          "evening",
          "weekend",
          "summer",
          "winter",
          "spring",
          "fall",
          "earlier",
          "later",
          "ago",
          "recently");

  /** Reads the complement that begins after the cue {@code [.., end)}. */
  static Complement after(Line line, int end, int limit) {
    int i = skipAdverbs(line, end, limit);
    return read(line, i, limit, 0);
  }

  /** Reads the complement of a verb: "told them that" has an addressee. */
  static Complement ofVerb(Line line, Predicate verb, int limit, boolean clausal) {
    Complement c = after(line, verb.end(), limit);
    if (ADDRESSED.contains(verb.lemma()) && c.frame.startsWith("NP.")) {
      c = c.afterAdjunct(line, limit);
    }
    return c.of(verb.lemma(), clausal);
  }

  // "told the council on Tuesday it should": the clause comes after the day.
  private Complement afterAdjunct(Line line, int limit) {
    int at = Phrases.nounEnd(line, object, limit);
    if (object != begin || at >= limit || line.tag(at) != Tag.ADP) {
      return this;
    }
    int end = Phrases.nounEnd(line, at + 1, limit);
    if (end == at + 1) {
      return this;
    }
    Complement rest = read(line, end, limit, 2);
    return rest.frame.equals("CLAUSE") ? new Complement("NP.CLAUSE", object, end, object) : this;
  }

  private static int skipAdverbs(Line line, int from, int limit) {
    int i = from;
    while (i < limit
        && ((line.tag(i) == Tag.ADV && !QUESTION.contains(line.word(i).lower()))
            || line.is(i, "n't")
            || line.is(i, "not"))) {
      i++;
    }
    return i;
  }

  private static Complement read(Line line, int i, int limit, int depth) {
    if (i < limit && line.is(i, ":")) {
      return new Complement("COLON", i + 1, i + 1);
    }
    if (i >= limit || isFinal(line, i, limit)) {
      return new Complement("END", i, i);
    }
    Word w = line.word(i);
    if (w.is(",")) {
      int next = i + 1;
      if (next < limit && line.quoteAt(next) >= 0 && !isTitle(line, next)) {
        return new Complement("QUOTE", i, next);
      }
      if (next < limit && line.is(next, "that") && line.tag(next) == Tag.SCONJ) {
        return new Complement("THAT", i, next);
      }
      return new Complement("COMMA", i, i);
    }
    int quote = line.quoteAt(i);
    if (quote >= 0 && isSpeech(line, i)) {
      return new Complement("QUOTE", i, i);
    }
    if (w.is("that") && isClause(line, i, limit)) {
      return new Complement("THAT", i, i);
    }
    if (w.is("to") && startsInfinitive(line, i, limit)) {
      return new Complement("TO", i, i);
    }
    if (QUESTION.contains(w.lower())) {
      return new Complement("WH", i, i);
    }
    if (w.is("as") && line.tag(i) != Tag.ADV) {
      return new Complement("AS", i, i);
    }
    if (line.tag(i) == Tag.VBG && !line.isQuoted(i)) {
      return new Complement("ING", i, i);
    }
    if (line.tag(i) == Tag.ADP && w.kind() == Word.Kind.LETTERS) {
      return preposition(line, i, limit, depth);
    }
    if (line.tag(i) == Tag.ADJ && nounAfter(line, i, limit) == i) {
      if (i + 1 < limit && line.is(i + 1, "that") && isClause(line, i + 1, limit)) {
        return new Complement("THAT", i + 1, i + 1);
      }
      return new Complement("ADJ", i, i);
    }
    return nounPhrase(line, i, limit, depth);
  }

  private static Complement preposition(Line line, int i, int limit, int depth) {
    String word = line.word(i).lower();
    int after = Phrases.phraseEnd(line, i + 1, limit);
    if (depth < 2 && after > i + 1 && ADJUNCT.contains(word)) {
      Complement rest = read(line, skipAdverbs(line, after, limit), limit, depth + 1);
      boolean dated = Phrases.isDate(line.word(i + 1)) && rest.frame.equals("CLAUSE");
      if (isClausal(rest.frame) || dated) {
        return rest;
      }
      if (rest.frame.equals("END") || rest.frame.equals("COMMA")) {
        return new Complement("P:" + word, i + 1, i + 1);
      }
    }
    return new Complement("P:" + word, i + 1, i + 1);
  }

  private static boolean isClausal(String frame) {
    return frame.equals("THAT") || frame.equals("QUOTE") || frame.equals("COLON");
  }

  private static Complement nounPhrase(Line line, int i, int limit, int depth) {
    int after = nounAfter(line, i, limit);
    if (after == i) {
      return new Complement(line.tag(i) == Tag.CCONJ ? "AND" : "OTHER", i, i);
    }
    if (depth < 2 && isTime(line, i, after)) {
      Complement rest = read(line, skipAdverbs(line, after, limit), limit, depth + 1);
      return new Complement(rest.frame, Math.max(after, rest.cueEnd), rest.begin);
    }
    int phrase = Phrases.phraseEnd(line, i, limit);
    for (int k : new int[] {after, phrase}) {
      int v = skipAdverbs(line, k, limit);
      if (v < limit && line.tag(v).isFinite() && !line.isQuoteMark(v)) {
        boolean certain =
            line.tag(v) != Tag.VBD
                || Phrases.isPersonal(line.word(i))
                || !(v + 1 < limit && line.is(v + 1, "by"));
        if (certain) {
          return new Complement("CLAUSE", i, i);
        }
      }
    }
    int k = skipAdverbs(line, phrase, limit);
    int short_ = skipAdverbs(line, after, limit);
    for (int at : new int[] {short_, k}) {
      if (at >= limit) {
        continue;
      }
      if (line.is(at, "that") && isClause(line, at, limit) && line.tag(at) == Tag.SCONJ) {
        return new Complement("NP.THAT", at, at, i);
      }
      if (line.is(at, "to") && startsInfinitive(line, at, limit)) {
        return new Complement("NP.TO", i, i);
      }
      if (line.is(at, ":")) {
        return new Complement("NP.COLON", at + 1, at + 1, i);
      }
      if (line.is(at, ",") && line.quoteAt(at + 1) >= 0 && isSpeech(line, at + 1)) {
        return new Complement("NP.QUOTE", at, at + 1, i);
      }
      if (line.quoteAt(at) >= 0 && isSpeech(line, at)) {
        return new Complement("NP.QUOTE", at, at, i);
      }
      if (QUESTION.contains(line.word(at).lower())
          && !line.is(at, "who")
          && !line.is(at, "which")) {
        return new Complement("NP.WH", at, at, i);
      }
      if (line.is(at, "as")) {
        return new Complement("NP.AS", i, i);
      }
    }
    if (short_ < limit && line.tag(short_) == Tag.ADP) {
      String p = line.word(short_).lower();
      if (depth < 1 && ADJUNCT.contains(p)) {
        int afterAdjunct = Phrases.phraseEnd(line, short_ + 1, limit);
        if (afterAdjunct > short_ + 1) {
          Complement rest = read(line, afterAdjunct, limit, 2);
          if (isClausal(rest.frame)) {
            return new Complement("NP." + rest.frame, rest.cueEnd, rest.begin, i);
          }
        }
      }
      return new Complement("NP." + p, i, i);
    }
    int next = Phrases.nounEnd(line, after, limit);
    if (next > after && next < limit) {
      int v = skipAdverbs(line, next, limit);
      if (v < limit && line.tag(v).isFinite()) {
        return new Complement("NP.CLAUSE", after, after, i);
      }
    }
    return new Complement("NP", i, i);
  }

  private static int nounAfter(Line line, int i, int limit) {
    return Phrases.nounEnd(line, i, limit);
  }

  private static boolean isTime(Line line, int begin, int end) {
    return Phrases.isDate(line.word(begin))
        || (TIME_NOUNS.contains(line.word(end - 1).lower())
            && (line.tag(begin) == Tag.ADJ
                || line.tag(begin) == Tag.DET
                || line.tag(begin) == Tag.NUM
                || end - begin == 1));
  }

  static boolean isFinal(Line line, int i, int limit) {
    Word w = line.word(i);
    return w.is(".") || w.is("?") || w.is("!") || w.is(";") || (i + 1 == limit && w.isMark());
  }

  /** Whether the quotation that begins here is a sentence of its own, not a word or two. */
  static boolean isSpeech(Line line, int i) {
    int q = line.quoteAt(i);
    if (q < 0) {
      return false;
    }
    int first = i + 1;
    while (first < line.size() && line.quoteOf()[first] == q && line.word(first).isMark()) {
      first++;
    }
    boolean capital = first < line.size() && line.word(first).isCapitalised();
    return capital
        && !isTitle(line, i)
        && (line.lengthOf(q) > 4 || line.word(Math.max(0, line.wordAfter(q) - 2)).isMark());
  }

  /** Whether the quotation that begins here is the title of a work: its long words are capitals. */
  static boolean isTitle(Line line, int i) {
    int q = line.quoteAt(i);
    int words = 0;
    int capitals = 0;
    for (int k = i; k < line.size() && line.quoteOf()[k] == q; k++) {
      Word w = line.word(k);
      if (w.kind() == Word.Kind.LETTERS && !Phrases.isLinking(w)) {
        words++;
        capitals += w.isCapitalised() ? 1 : 0;
        if (!w.isCapitalised() && w.text().length() > 3) {
          return false;
        }
      } else if (w.is("?") || w.is("!")) {
        return false;
      }
    }
    return words > 1 && words <= 7 && capitals * 3 >= words * 2;
  }

  private static final Set<String> ADDRESSED =
      Set.of(
          "tell",
          "remind",
          "assure",
          "reassure",
          "inform",
          "warn",
          "convince",
          "persuade",
          "notify",
          "advise",
          "ask",
          "promise",
          "show",
          "teach",
          "press",
          "email",
          "brief",
          "caution",
          "instruct",
          "alert");

  private static final Set<String> LIGHT =
      Set.of(
          "make", "express", "raise", "give", "voice", "share", "float", "renew", "send", "issue",
          "offer", "hold", "put", "release", "deliver", "post");

  /**
   * The same complement as this verb takes it: "told them that" has an addressee, "rejected the
   * idea that" an object, "made the case that" is one phrase.
   */
  Complement of(String lemma, boolean clausal) {
    if (object == begin || !frame.startsWith("NP.")) {
      return this;
    }
    if (ADDRESSED.contains(lemma)) {
      return new Complement(frame, object, begin, object);
    }
    if (LIGHT.contains(lemma) && !frame.equals("NP.CLAUSE")) {
      return this;
    }
    if (frame.equals("NP.QUOTE") || frame.equals("NP.COLON")) {
      return this;
    }
    return clausal
        ? new Complement("CLAUSE", object, object)
        : new Complement("NP", object, object);
  }

  private static boolean isClause(Line line, int that, int limit) {
    return line.tag(that) == Tag.SCONJ || Phrases.nounEnd(line, that + 1, limit) > that + 1;
  }

  private static boolean startsInfinitive(Line line, int to, int limit) {
    int i = to + 1;
    while (i < limit && (line.tag(i) == Tag.ADV || line.isQuoteMark(i))) {
      i++;
    }
    return i < limit
        && (line.tag(i) == Tag.VB || line.tag(i) == Tag.AUX)
        && line.tag(to) != Tag.ADP;
  }
}
