package refrain.extract;

/** Where the noun phrase that stands before a word begins: the subject of a verb, mostly. */
final class PhraseBefore {

  private static final int LONGEST_SUBJECT = 60;

  private PhraseBefore() {}

  /**
   * Where the noun phrase that ends before {@code end} begins, or {@code end} if there is none;
   * never before {@code limit}.
   */
  static int begin(Line line, int limit, int end) {
    int k = end;
    int lastAnd = -1;
    boolean verbBefore = false;
    boolean list = false;
    int stop = Math.max(limit, end - LONGEST_SUBJECT);
    scan:
    while (k > stop) {
      int p = k - 1;
      Word w = line.word(p);
      Tag tag = line.tag(p);
      Tag before = p > limit ? line.tag(p - 1) : Tag.PUNCT;
      Tag after = p + 1 < end ? line.tag(p + 1) : Tag.PUNCT;
      if (line.isQuoted(p)) {
        int q = line.quoteOf()[p];
        int first = line.firstWordOf(q);
        if (first <= stop || line.lengthOf(q) > 6 || endsClause(line, q, p)) {
          break;
        }
        k = first;
        continue;
      }
      switch (tag) {
        case NOUN, PROPN, NUM, ADJ -> k = p;
        case DET -> {
          k = p;
          if (p > limit && before.isNominal() && !line.is(p - 1, "'s")) {
            break scan;
          }
        }
        case PRON -> {
          if (Phrases.isPossessive(w) && k < end) {
            k = p;
          } else if (k == end) {
            k = p;
            break scan;
          } else if (!Phrases.isRelative(w) && !Phrases.isPersonal(w)) {
            k = p;
          } else {
            break scan;
          }
        }
        case PART -> {
          if (!Phrases.isPossessiveMark(line, p)
              || (!Phrases.isInside(before) && before != Tag.PRON)) {
            break scan;
          }
          k = p;
        }
        case ADP -> {
          boolean attached =
              k < end
                  && (before.isNominal()
                      || before == Tag.DET
                      || before == Tag.PRON
                      || line.is(p - 1, ")")
                      || (before == Tag.ADJ && line.is(p, "of"))
                      || line.isQuoted(Math.max(0, p - 1)));
          if (!attached) {
            break scan;
          }
          k = p;
        }
        case CCONJ -> {
          boolean joins =
              (k < end
                      && (w.is("and") || w.is("or") || w.is("&"))
                      && (before.isNominal() || before == Tag.ADJ || line.is(p - 1, ")")))
                  || w.is("&");
          boolean listEnd = k < end && w.is("and") && line.is(p - 1, ",") && list;
          if (!joins && !listEnd) {
            break scan;
          }
          lastAnd = p;
          list = true;
          k = p;
        }
        case ADV -> {
          boolean inside = k < end && (after == Tag.NUM || after == Tag.ADJ || after == Tag.DET);
          if (!inside) {
            break scan;
          }
          k = p;
        }
        case VBD, VBG -> {
          boolean adjective =
              k < end
                  && Phrases.isInside(after)
                  && (before == Tag.DET
                      || before == Tag.ADJ
                      || before == Tag.ADP
                      || p == limit
                      || Phrases.isPossessive(line.word(Math.max(0, p - 1)))
                      || before == Tag.PART
                      || before == Tag.NUM
                      || before == Tag.CCONJ);
          boolean reduced =
              k < end
                  && (before == Tag.NOUN || (before == Tag.PRON && line.is(p - 1, "those")))
                  && (after == Tag.ADP || tag == Tag.VBG);
          if (adjective || reduced) {
            k = p;
          } else {
            int relative = relativeBefore(line, limit, p);
            if (relative < 0 || k == end) {
              verbBefore = true;
              break scan;
            }
            k = relative;
          }
        }
        case VB, VBZ, AUX, MOD -> {
          int relative = relativeBefore(line, limit, p);
          if (relative < 0) {
            verbBefore = true;
            break scan;
          }
          k = relative;
        }
        case SCONJ -> {
          break scan;
        }
        case PUNCT -> {
          if (w.is(")")) {
            int open = p;
            while (open > stop && p - open < Phrases.LONGEST_BRACKET && !line.is(open, "(")) {
              open--;
            }
            if (!line.is(open, "(")) {
              break scan;
            }
            k = open;
          } else if (w.is("$") || w.is("%") || w.is("#") || w.is("@") || w.is("/") || w.is("'")) {
            k = p;
          } else if (w.is(",") && list && before.isNominal() && k < end) {
            k = p;
          } else {
            break scan;
          }
        }
      }
    }
    if (verbBefore && lastAnd >= 0) {
      k = lastAnd + 1;
    }
    return strip(line, k, end, limit);
  }

  // "makes me smart," before its closing mark.
  private static boolean endsClause(Line line, int quote, int last) {
    int k = last;
    while (k > 0 && line.isQuoteMark(k) && line.quoteOf()[k - 1] == quote) {
      k--;
    }
    return line.is(k, ",") || line.is(k, ".") || line.is(k, "?") || line.is(k, "!");
  }

  // "the man who shot him said": the relative clause belongs to the phrase.
  private static int relativeBefore(Line line, int limit, int verb) {
    for (int k = verb - 1; k > limit && k > verb - 5; k--) {
      Word w = line.word(k);
      if (w.is("who") || w.is("that") || w.is("which")) {
        return line.tag(k - 1).isNominal() || line.is(k - 1, "those") || line.is(k - 1, "one")
            ? k
            : -1;
      }
      if (w.isMark() || line.tag(k) == Tag.CCONJ) {
        return -1;
      }
    }
    return -1;
  }

  private static int strip(Line line, int begin, int end, int limit) {
    int k = begin;
    while (k < end
        && (line.tag(k) == Tag.CCONJ
            || line.tag(k) == Tag.ADP
            || line.is(k, ",")
            || line.is(k, "'"))) {
      k++;
    }
    // "On Tuesday Orsk said", "In a statement Orsk said": the phrase before is no part of it.
    boolean afterPreposition = k > limit && line.tag(k - 1) == Tag.ADP;
    if (afterPreposition) {
      for (int i = k + 1; i < end; i++) {
        boolean starts =
            line.tag(i) == Tag.DET
                || (line.tag(i) == Tag.PROPN && line.tag(i - 1) == Tag.NOUN)
                || (line.tag(i) == Tag.PROPN && Phrases.isDate(line.word(i - 1)));
        if (starts) {
          return i;
        }
      }
    } else if (k + 1 < end && Phrases.isDate(line.word(k)) && line.tag(k + 1) != Tag.PART) {
      int i = k + 1;
      while (i < end && line.tag(i) == Tag.NUM) {
        i++;
      }
      return i < end && !line.tag(i).isVerb() && line.tag(i) != Tag.ADP ? i : k;
    }
    return k;
  }
}
