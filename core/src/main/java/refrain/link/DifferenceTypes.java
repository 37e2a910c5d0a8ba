package refrain.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.domain.Span;

/**
 * Says what kind of change a differing run is. A run that carries several grave changes yields one
 * difference for the whole run and one more for each further grave kind, so that a dropped "not" is
 * never hidden behind a changed name.
 */
final class DifferenceTypes {

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "neither", "nor", "without", "nobody", "none", "nothing", "nowhere",
          "cannot", "hardly", "n't", "refuse", "refused", "refuses", "deny", "denied", "denies");
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "should", "must", "may", "might", "can", "could", "ought",
          "need", "needs", "cannot");
  private static final Set<String> SCOPES =
      Set.of(
          "any",
          "all",
          "every",
          "each",
          "some",
          "no",
          "none",
          "both",
          "most",
          "many",
          "few",
          "several",
          "only",
          "whole",
          "entire",
          "either",
          "certain",
          "everything",
          "anything",
          "everyone",
          "anyone",
          "always",
          "sometimes",
          "partly",
          "fully",
          "mostly",
          "almost");
  private static final Set<String> INTENSITIES =
      Set.of(
          "firmly",
          "strongly",
          "gravely",
          "seriously",
          "resolutely",
          "very",
          "deeply",
          "highly",
          "extremely",
          "severely",
          "surely",
          "definitely",
          "absolutely",
          "strenuously",
          "solemnly",
          "sternly",
          "somewhat",
          "slightly",
          "significantly",
          "considerably",
          "substantially",
          "greatly",
          "utterly",
          "categorically",
          "vehemently",
          "sharply",
          "modestly",
          "moderately",
          "increasingly",
          "particularly",
          "especially",
          "extensively",
          "fiercely",
          "totally",
          "completely",
          "entirely",
          "unequivocally",
          "earnestly",
          "quite",
          "rather",
          "too",
          "more",
          "less",
          "much",
          "grave",
          "serious",
          "strong",
          "firm",
          "stern",
          "solemn");
  private static final Set<String> CONDITIONS =
      Set.of(
          "if",
          "unless",
          "provided",
          "providing",
          "until",
          "whether",
          "otherwise",
          "except",
          "conditional",
          "conditionally",
          "conditions",
          "condition",
          "when",
          "once",
          "lest");
  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "millions",
          "billion",
          "trillion",
          "dozen",
          "dozens",
          "half",
          "quarter",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "first",
          "second",
          "twice",
          "double",
          "triple");
  private static final List<String> PREFIXES =
      List.of("un", "in", "im", "il", "ir", "non", "dis", "mis", "anti", "de");
  private static final List<DifferenceKind> GRAVE =
      List.of(
          DifferenceKind.NEGATION,
          DifferenceKind.NUMERAL,
          DifferenceKind.MODAL,
          DifferenceKind.SCOPE,
          DifferenceKind.CONDITION);

  // A longer run that came or went alone is a clause of its own: it changes no other's sense.
  private static final int LONG_RUN = 7;

  private DifferenceTypes() {}

  /** The differences between two runs, of which one may be empty. */
  static List<Difference> of(String before, String after) {
    List<String> a = words(before);
    List<String> b = words(after);
    Optional<DifferenceKind> form = form(before, after, a, b);
    List<Difference> out = new ArrayList<>();
    if (form.isPresent()) {
      out.add(new Difference(form.get(), before, after));
      return out;
    }
    boolean clause = a.isEmpty() ? b.size() > LONG_RUN : b.isEmpty() && a.size() > LONG_RUN;
    for (DifferenceKind kind : clause ? List.<DifferenceKind>of() : GRAVE) {
      String gone = String.join(" ", only(kind, a, b, before));
      String come = String.join(" ", only(kind, b, a, after));
      if (gone.isEmpty() && come.isEmpty()) {
        continue;
      }
      out.add(
          out.isEmpty() ? new Difference(kind, before, after) : new Difference(kind, gone, come));
    }
    if (out.isEmpty()) {
      out.add(new Difference(mild(before, after, a, b), before, after));
    }
    return out;
  }

  /** Changes of form alone: spelling, order, inflection, an opposing prefix. */
  private static Optional<DifferenceKind> form(
      String before, String after, List<String> a, List<String> b) {
    if (String.join("", a).equals(String.join("", b))) {
      return Optional.of(DifferenceKind.SPELLING);
    }
    List<String> sortedA = sorted(a);
    if (a.size() > 1 && sortedA.equals(sorted(b))) {
      return Optional.of(DifferenceKind.ORDER);
    }
    if (a.size() == b.size()) {
      for (int i = 0; i < a.size(); i++) {
        if (opposite(a.get(i), b.get(i)) || opposite(b.get(i), a.get(i))) {
          return Optional.of(DifferenceKind.NEGATION);
        }
      }
      if (!a.isEmpty() && stems(before).equals(stems(after)) && figures(a).equals(figures(b))) {
        return Optional.of(DifferenceKind.TENSE);
      }
    }
    return a.size() == 1 && b.size() == 1 && nearlySpelt(a.get(0), b.get(0))
        ? Optional.of(DifferenceKind.SPELLING)
        : Optional.empty();
  }

  private static DifferenceKind mild(String before, String after, List<String> a, List<String> b) {
    if (has(INTENSITIES, a, b) || has(INTENSITIES, b, a)) {
      return DifferenceKind.INTENSITY;
    }
    if (Names.in(before) || Names.in(after)) {
      return DifferenceKind.NAME;
    }
    return Tenses.onlyVerbForms(a, b) ? DifferenceKind.TENSE : DifferenceKind.OTHER;
  }

  /** The words of one kind that the other side lacks. */
  private static List<String> only(
      DifferenceKind kind, List<String> words, List<String> other, String run) {
    List<String> rest = new ArrayList<>(other);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String w = words.get(i);
      if (is(kind, words, i, run) && !rest.remove(w)) {
        out.add(w);
      }
    }
    return out;
  }

  private static boolean is(DifferenceKind kind, List<String> words, int i, String run) {
    String w = words.get(i);
    String next = i + 1 < words.size() ? words.get(i + 1) : "";
    return switch (kind) {
      case NEGATION -> NEGATIONS.contains(w) || (w.equals("no") && next.equals("longer"));
      case NUMERAL -> isFigure(w) || NUMBER_WORDS.contains(w);
      case MODAL -> MODALS.contains(w) && !isMonth(w, run);
      case SCOPE -> SCOPES.contains(w) && !(w.equals("no") && next.equals("longer"));
      case CONDITION -> CONDITIONS.contains(w);
      case INTENSITY, NAME, TENSE, ORDER, SPELLING, OTHER -> false;
    };
  }

  /** "May" with a capital is the month, unless it opens a wish: "May they rest". */
  private static boolean isMonth(String word, String run) {
    return word.equals("may") && run.contains("May");
  }

  private static boolean has(Set<String> set, List<String> words, List<String> other) {
    return words.stream().anyMatch(w -> set.contains(w) && !other.contains(w));
  }

  private static boolean opposite(String plain, String negated) {
    if (plain.length() < 4) {
      return false;
    }
    for (String prefix : PREFIXES) {
      if (negated.equals(prefix + plain)) {
        return true;
      }
    }
    return false;
  }

  /** One letter more, less or other in a word of six or more, figures excepted. */
  private static boolean nearlySpelt(String a, String b) {
    if (Math.min(a.length(), b.length()) < 6 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int head = 0;
    int shorter = Math.min(a.length(), b.length());
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return head > 1 && Math.max(a.length(), b.length()) - head - tail <= 1 && !isFigure(a);
  }

  private static List<String> figures(List<String> words) {
    return words.stream().filter(DifferenceTypes::isFigure).toList();
  }

  private static boolean isFigure(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  private static List<String> sorted(List<String> words) {
    List<String> out = new ArrayList<>(words);
    Collections.sort(out);
    return out;
  }

  private static List<String> stems(String run) {
    return Words.of(run, List.of(new Span(0, run.length()))).words();
  }

  /** The words in lower case, "n't" split off. */
  private static List<String> words(String run) {
    List<String> out = new ArrayList<>();
    for (Piece p : Piece.cut(run)) {
      if (p.word()) {
        String w = Words.fold(p.in(run)).replace('’', '\'');
        if (w.endsWith("n't")) {
          out.add(w.substring(0, w.length() - 3));
          out.add("not");
        } else {
          out.add(w);
        }
      }
    }
    return out;
  }
}
