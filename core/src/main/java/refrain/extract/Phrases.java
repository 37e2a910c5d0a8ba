package refrain.extract;

import java.util.Set;

/** Where the noun phrases of a line begin and end. Positions index the line's words. */
final class Phrases {

  private static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "my", "our", "your", "whose");

  private static final Set<String> PERSONAL =
      Set.of(
          "he",
          "she",
          "they",
          "i",
          "we",
          "you",
          "it",
          "him",
          "them",
          "me",
          "us",
          "himself",
          "herself",
          "themselves",
          "itself",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "nobody",
          "anyone",
          "anybody",
          "nothing",
          "something",
          "everything",
          "anything");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private static final Set<String> LINKING =
      Set.of(
          "of", "for", "at", "in", "from", "on", "with", "about", "between", "against", "under",
          "near", "behind", "over", "among", "to", "by", "across", "around", "into", "within",
          "than", "inside");

  private static final int LONGEST_BRACKET = 12;
  private static final int LONGEST_SUBJECT = 60;

  private Phrases() {}

  static boolean isPossessive(Word w) {
    return POSSESSIVES.contains(w.lower());
  }

  static boolean isPersonal(Word w) {
    return PERSONAL.contains(w.lower());
  }

  static boolean isLinking(Word w) {
    return LINKING.contains(w.lower());
  }

  static boolean isRelative(Word w) {
    return RELATIVES.contains(w.lower());
  }

  /** Where the plain noun phrase that begins here ends, or {@code i} if none does. */
  static int nounEnd(Line line, int i, int limit) {
    int end = i;
    boolean noun = false;
    int k = i;
    while (k < limit) {
      Word w = line.word(k);
      Tag tag = line.tag(k);
      if (line.isQuoteMark(k) || w.is("$") || w.is("#") || w.is("@") || w.is("[") || w.is("]")) {
        k++;
        continue;
      }
      if (w.is("(") && noun) {
        int close = bracketEnd(line, k, limit);
        if (close < 0) {
          break;
        }
        k = close;
        end = k;
        continue;
      }
      if (isPersonal(w)) {
        return k == i || !noun && end == i ? k + 1 : end;
      }
      if (isPossessive(w)) {
        if (noun) {
          break;
        }
      } else if (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.NUM || isQuantity(line, k)) {
        noun = true;
        end = k + 1;
      } else if (tag == Tag.PART && noun && isPossessiveMark(line, k)) {
        noun = false;
      } else if (tag == Tag.DET || tag == Tag.PRON) {
        if (noun || tag == Tag.PRON && k > i) {
          break;
        }
        if (tag == Tag.PRON && !isRelative(w)) {
          end = k + 1;
        }
      } else if (tag == Tag.ADJ) {
        if (noun && !(k + 1 < limit && line.tag(k + 1).isNominal())) {
          break;
        }
      } else if (tag == Tag.ADV || tag == Tag.VBD || tag == Tag.VBG) {
        if (noun || k + 1 >= limit || !isInside(line.tag(k + 1))) {
          break;
        }
      } else if (w.is("&") || w.is("%") || w.is("/")) {
        if (!noun) {
          break;
        }
        end = w.is("%") ? k + 1 : end;
      } else {
        break;
      }
      k++;
    }
    // A quotation opened inside the phrase closes inside it.
    while (end > i
        && end < limit
        && line.isQuoteMark(end)
        && line.quoteOf()[end] == line.quoteOf()[end - 1]
        && line.quoteOf()[end] != line.quoteOf()[i]) {
      end++;
    }
    return end;
  }

  private static boolean isQuantity(Line line, int k) {
    String w = line.word(k).lower();
    return line.tag(k) == Tag.DET
        && (w.equals("all")
            || w.equals("both")
            || w.equals("some")
            || w.equals("many")
            || w.equals("others")
            || w.equals("another")
            || w.equals("this")
            || w.equals("that")
            || w.equals("these")
            || w.equals("those")
            || w.equals("most"))
        && (k + 1 >= line.size() || !isInside(line.tag(k + 1)));
  }

  private static boolean isInside(Tag tag) {
    return tag == Tag.ADJ || tag.isNominal() || tag == Tag.VBG || tag == Tag.VBD;
  }

  static boolean isPossessiveMark(Line line, int k) {
    return line.is(k, "'s") || line.is(k, "'");
  }

  private static int bracketEnd(Line line, int open, int limit) {
    for (int k = open + 1; k < Math.min(limit, open + LONGEST_BRACKET); k++) {
      if (line.is(k, ")")) {
        return k + 1;
      }
    }
    return -1;
  }

  /** Where the noun phrase that begins here ends, with the prepositional phrases after it. */
  static int phraseEnd(Line line, int i, int limit) {
    int end = nounEnd(line, i, limit);
    if (end == i) {
      return i;
    }
    while (end + 1 < limit
        && line.tag(end) == Tag.ADP
        && LINKING.contains(line.word(end).lower())) {
      int next = nounEnd(line, end + 1, limit);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Where the noun phrase that names one speaker ends: "of", "for" and "at" belong to it. */
  static int namedEnd(Line line, int i, int limit) {
    int end = nounEnd(line, i, limit);
    if (end == i) {
      return i;
    }
    while (end + 1 < limit
        && (line.is(end, "of")
            || line.is(end, "for")
            || line.is(end, "at")
            || line.is(end, "from")
            || line.is(end, "with"))) {
      int next = nounEnd(line, end + 1, limit);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /**
   * Where the noun phrase that ends before {@code end} begins, or {@code end} if there is none;
   * never before {@code limit}.
   */
  static int nounBegin(Line line, int limit, int end) {
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
        int first = line.firstWordOf(q, p);
        if (first <= stop || line.lengthOf(q, p) > 6 || endsClause(line, q, p)) {
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
          if (isPossessive(w) && k < end) {
            k = p;
          } else if (k == end) {
            k = p;
            break scan;
          } else if (!isRelative(w) && !isPersonal(w)) {
            k = p;
          } else {
            break scan;
          }
        }
        case PART -> {
          if (!isPossessiveMark(line, p) || !isInside(before) && before != Tag.PRON) {
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
                      || before == Tag.ADJ && line.is(p, "of")
                      || line.isQuoted(Math.max(0, p - 1)));
          if (!attached) {
            break scan;
          }
          k = p;
        }
        case CCONJ -> {
          boolean joins =
              k < end
                      && (w.is("and") || w.is("or") || w.is("&"))
                      && (before.isNominal() || before == Tag.ADJ || line.is(p - 1, ")"))
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
                  && isInside(after)
                  && (before == Tag.DET
                      || before == Tag.ADJ
                      || before == Tag.ADP
                      || p == limit
                      || isPossessive(line.word(Math.max(0, p - 1)))
                      || before == Tag.PART
                      || before == Tag.NUM
                      || before == Tag.CCONJ);
          boolean reduced =
              k < end
                  && (before == Tag.NOUN || before == Tag.PRON && line.is(p - 1, "those"))
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
            while (open > stop && p - open < LONGEST_BRACKET && !line.is(open, "(")) {
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
    // "On Tuesday Smith said", "In a statement Smith said": the phrase before is no part of it.
    boolean afterPreposition = k > limit && line.tag(k - 1) == Tag.ADP;
    if (afterPreposition) {
      for (int i = k + 1; i < end; i++) {
        boolean starts =
            line.tag(i) == Tag.DET
                || line.tag(i) == Tag.PROPN && line.tag(i - 1) == Tag.NOUN
                || line.tag(i) == Tag.PROPN && isDate(line.word(i - 1));
        if (starts) {
          return i;
        }
      }
    } else if (k + 1 < end && isDate(line.word(k)) && line.tag(k + 1) != Tag.PART) {
      int i = k + 1;
      while (i < end && line.tag(i) == Tag.NUM) {
        i++;
      }
      return i < end && !line.tag(i).isVerb() && line.tag(i) != Tag.ADP ? i : k;
    }
    return k;
  }

  private static final Set<String> DATES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "tonight");

  static boolean isDate(Word w) {
    return DATES.contains(w.lower()) && (w.isCapitalised() || !w.is("march"));
  }
}
