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

  static final int LONGEST_BRACKET = 12;

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
        return k == i || (!noun && end == i) ? k + 1 : end;
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
        if (noun || (tag == Tag.PRON && k > i)) {
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

  static boolean isInside(Tag tag) {
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
