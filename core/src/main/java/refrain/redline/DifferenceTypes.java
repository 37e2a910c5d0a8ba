package refrain.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import refrain.domain.Difference;
import refrain.domain.DifferenceKind;
import refrain.words.WordClass;

/**
 * Says what kind of change a differing run is. A replaced run is taken apart into the pairs that
 * belong together, each typed by its own words; a pair that carries several grave changes yields
 * one difference for all of it and one more for each further grave kind, so that a dropped "not" is
 * never hidden behind a changed name.
 */
final class DifferenceTypes {

  private static final List<WordClass> GRAVE =
      List.of(
          WordClass.NEGATION,
          WordClass.NUMERAL,
          WordClass.MODAL,
          WordClass.SCOPE,
          WordClass.CONDITION);

  // A longer run that came or went alone is a clause of its own: it changes no other's sense.
  private static final int LONG_RUN = 7;
  // Two runs of that many words together are phrases: their small words belong to themselves.
  private static final int PHRASE = 4;

  private DifferenceTypes() {}

  /**
   * The differences between two runs, of which one may be empty.
   *
   * @param gone the characters of the first, marks included
   * @param come the characters of the second
   */
  static List<Difference> of(Changed a, Changed b, String gone, String come) {
    if (a.words().isEmpty() && b.words().isEmpty()) {
      return List.of(new Difference(DifferenceKind.SPELLING, gone, come));
    }
    if (a.words().isEmpty() || b.words().isEmpty()) {
      return typed(a, b, ellipsis(gone), ellipsis(come));
    }
    if (form(a, b).isPresent()) {
      return List.of(new Difference(form(a, b).get(), a.run(), b.run()));
    }
    if (!WordPairs.fits(a, b)) {
      return sentences(a, b);
    }
    List<Difference> out = new ArrayList<>();
    for (WordPairs.Pair pair : WordPairs.of(a, b)) {
      out.addAll(typed(pair.before(), pair.after(), "", ""));
    }
    return out;
  }

  /** The gravest kind of change from one run to the other; both have words. */
  static DifferenceKind kind(Changed a, Changed b) {
    return typed(a, b, "", "").get(0).kind();
  }

  /** An ellipsis stands for the words left out; any other mark is no part of a difference. */
  private static String ellipsis(String marks) {
    return marks.contains("…") || marks.contains("...") ? "…" : "";
  }

  private static List<Difference> typed(Changed a, Changed b, String marksA, String marksB) {
    String before = a.words().isEmpty() ? marksA : a.run();
    String after = b.words().isEmpty() ? marksB : b.run();
    Optional<DifferenceKind> form = form(a, b);
    if (form.isPresent()) {
      return List.of(new Difference(form.get(), before, after));
    }
    List<Difference> out = new ArrayList<>();
    for (WordClass kind : told(a, b)) {
      String gone = String.join(" ", only(kind, a, b));
      String come = String.join(" ", only(kind, b, a));
      if (!gone.isEmpty() || !come.isEmpty()) {
        DifferenceKind of = DifferenceKind.valueOf(kind.name());
        out.add(out.isEmpty() ? new Difference(of, before, after) : new Difference(of, gone, come));
      }
    }
    return out.isEmpty() ? List.of(new Difference(mild(a, b), before, after)) : out;
  }

  /** The grave kinds that a change of these words can be of. */
  private static List<WordClass> told(Changed a, Changed b) {
    if (!a.words().isEmpty() && !b.words().isEmpty()) {
      boolean phrases = Math.min(a.size(), b.size()) > 1 && a.size() + b.size() > PHRASE;
      return phrases ? List.of(WordClass.NEGATION, WordClass.NUMERAL) : GRAVE;
    }
    Changed alone = a.words().isEmpty() ? b : a;
    // What is negated or bound in a clause of its own says nothing of the clause that stays.
    if (alone.words().get(0).kind() == WordClass.CONDITION) {
      return List.of(WordClass.CONDITION);
    }
    if (alone.size() > LONG_RUN) {
      return List.of();
    }
    List<WordClass> out = new ArrayList<>(GRAVE);
    if (hasVerbAfter(WordClass.MODAL, alone)) {
      out.remove(WordClass.MODAL);
    }
    boolean joined = WordClass.joins(alone.words().get(0).folded());
    if (joined && hasVerbAfter(WordClass.NEGATION, alone)) {
      out.remove(WordClass.NEGATION);
    }
    return out;
  }

  /** Whether a word of the class is followed by one that it belongs to: "and will not yield". */
  private static boolean hasVerbAfter(WordClass kind, Changed run) {
    boolean found = false;
    for (Changed.Word w : run.words()) {
      if (found && w.kind() == WordClass.CONTENT) {
        return true;
      }
      found |= w.kind() == kind || (kind == WordClass.NEGATION && w.folded().endsWith(" not"));
    }
    return false;
  }

  /** Two sentences that stand in one place: what they are about, and what either denies. */
  private static List<Difference> sentences(Changed a, Changed b) {
    List<Difference> out = new ArrayList<>();
    String gone = String.join(" ", only(WordClass.NEGATION, a, b));
    String come = String.join(" ", only(WordClass.NEGATION, b, a));
    if (!gone.isEmpty() || !come.isEmpty()) {
      out.add(new Difference(DifferenceKind.NEGATION, gone, come));
    }
    out.add(new Difference(DifferenceKind.OTHER, a.run(), b.run()));
    return out;
  }

  /** Changes of form alone: spelling, order, inflection, an opposing prefix. */
  private static Optional<DifferenceKind> form(Changed a, Changed b) {
    List<String> x = a.single();
    List<String> y = b.single();
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    if (Likeness.sameLetters(String.join("", x), String.join("", y))) {
      return Optional.of(DifferenceKind.SPELLING);
    }
    if (x.size() > 1 && sorted(x).equals(sorted(y))) {
      return Optional.of(DifferenceKind.ORDER);
    }
    if (a.size() != b.size()) {
      return Optional.empty();
    }
    boolean forms = true;
    boolean verbs = true;
    for (int i = 0; i < a.size(); i++) {
      Changed.Word v = a.words().get(i);
      Changed.Word w = b.words().get(i);
      if (Likeness.opposite(v.folded(), w.folded())) {
        return a.size() == 1 ? Optional.of(DifferenceKind.NEGATION) : Optional.empty();
      }
      boolean same = Likeness.sameLetters(v.folded(), w.folded());
      forms &= same || Likeness.sameStem(v, w);
      verbs &= same || Likeness.verbForms(v, w);
    }
    if (forms) {
      return Optional.of(verbs ? DifferenceKind.TENSE : DifferenceKind.NAME);
    }
    return x.size() == 1 && y.size() == 1 && Likeness.nearlySpelt(x.get(0), y.get(0))
        ? Optional.of(DifferenceKind.SPELLING)
        : Optional.empty();
  }

  private static DifferenceKind mild(Changed a, Changed b) {
    if (intensifies(a, b) || intensifies(b, a)) {
      return DifferenceKind.INTENSITY;
    }
    if (a.hasName() || b.hasName() || namesAtBegin(a, b)) {
      return DifferenceKind.NAME;
    }
    return Tenses.onlyVerbForms(a.single(), b.single())
        ? DifferenceKind.TENSE
        : DifferenceKind.OTHER;
  }

  /** Whether the side has a word of intensity more, and says nothing else. */
  private static boolean intensifies(Changed x, Changed other) {
    boolean more = false;
    for (Changed.Word w : x.words()) {
      if (w.kind() == WordClass.CONTENT || other.size() > 1) {
        return false;
      }
      more |= w.kind() == WordClass.INTENSITY && !other.single().contains(w.folded());
    }
    return more;
  }

  /** At the begin of a sentence only two content words with capitals are taken for names. */
  private static boolean namesAtBegin(Changed a, Changed b) {
    return a.size() == 1
        && b.size() == 1
        && isCapitalContent(a.words().get(0))
        && isCapitalContent(b.words().get(0));
  }

  private static boolean isCapitalContent(Changed.Word word) {
    return word.capital() && word.kind() == WordClass.CONTENT;
  }

  /** The words of one kind that the other side lacks. */
  private static List<String> only(WordClass kind, Changed side, Changed other) {
    List<String> rest = new ArrayList<>(other.single());
    List<String> out = new ArrayList<>();
    for (Changed.Word w : side.words()) {
      if (w.kind() == WordClass.CONTENT || w.folded().equals("no longer")) {
        if (w.kind() == kind) {
          out.add(w.folded());
        }
        continue;
      }
      for (String part : w.folded().split(" ", -1)) {
        if (kind.has(part) && !rest.remove(part)) {
          out.add(part);
        }
      }
    }
    return out;
  }

  private static List<String> sorted(List<String> words) {
    List<String> out = new ArrayList<>(words);
    Collections.sort(out);
    return out;
  }
}
