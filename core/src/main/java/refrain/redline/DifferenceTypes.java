package refrain.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  // Two runs of that many words together are phrases: their small words belong to themselves.
  private static final int PHRASE = 4;
  private static final int SENTENCE_PART = 7;

  private static final Set<String> ONE = Set.of("one", "a", "an", "single");

  private DifferenceTypes() {}

  /**
   * The differences between two runs, of which one may be empty.
   *
   * @param gone the characters of the first, marks included
   * @param come the characters of the second
   */
  static List<Difference> of(Changed a, Changed b, String gone, String come) {
    if (Amounts.same(gone, come)) {
      return List.of(new Difference(DifferenceKind.SPELLING, gone, come));
    }
    if (a.words().isEmpty() && b.words().isEmpty()) {
      boolean amount = Amounts.hasSign(gone) || Amounts.hasSign(come);
      return List.of(
          new Difference(
              amount ? DifferenceKind.NUMERAL : DifferenceKind.SPELLING, gone, come, amount));
    }
    if (a.words().isEmpty() || b.words().isEmpty()) {
      return typed(a, b, ellipsis(gone), ellipsis(come));
    }
    if (form(a, b).isPresent()) {
      return List.of(formed(form(a, b).get(), a.run(), b.run()));
    }
    if (isNumber(a) && isNumber(b)) {
      boolean sense =
          Amounts.hasSign(gone + come)
              || GraveWords.changeSense(
                  WordClass.NUMERAL, only(WordClass.NUMERAL, a, b), only(WordClass.NUMERAL, b, a));
      return List.of(new Difference(DifferenceKind.NUMERAL, gone, come, sense));
    }
    if (!WordPairs.fits(a, b)) {
      return sentences(a, b);
    }
    List<Difference> out = new ArrayList<>();
    for (WordPairs.Pair pair : WordPairs.of(a, b)) {
      out.addAll(typed(pair.before(), pair.after(), "", ""));
    }
    return Polarity.weighed(out);
  }

  private static boolean isNumber(Changed side) {
    return side.words().stream().allMatch(w -> w.kind() == WordClass.NUMERAL);
  }

  /** The gravest kind of change from one run to the other; both have words. */
  static DifferenceKind kind(Changed a, Changed b) {
    return typed(a, b, "", "").get(0).kind();
  }

  /** An ellipsis stands for the words left out; any other mark is no part of a difference. */
  private static String ellipsis(String marks) {
    return Ellipsis.isIn(marks) ? "…" : "";
  }

  /** A change of form; of these only a turned word changes the sense. */
  private static Difference formed(DifferenceKind kind, String before, String after) {
    return new Difference(kind, before, after, kind == DifferenceKind.NEGATION);
  }

  private static List<Difference> typed(Changed a, Changed b, String marksA, String marksB) {
    String before = a.words().isEmpty() ? marksA : a.run();
    String after = b.words().isEmpty() ? marksB : b.run();
    if (!a.words().isEmpty() && Amounts.same(before, after)) {
      return List.of(new Difference(DifferenceKind.SPELLING, before, after));
    }
    Optional<DifferenceKind> form = form(a, b);
    if (form.isPresent()) {
      return List.of(formed(form.get(), before, after));
    }
    List<Difference> out = new ArrayList<>();
    for (WordClass kind : told(a, b)) {
      List<String> gone = only(kind, a, b);
      List<String> come = only(kind, b, a);
      if (!gone.isEmpty() || !come.isEmpty()) {
        DifferenceKind of = DifferenceKind.valueOf(kind.name());
        boolean sense = changesSense(kind, a, b, gone, come);
        out.add(
            out.isEmpty()
                ? new Difference(of, before, after, sense)
                : new Difference(of, String.join(" ", gone), String.join(" ", come), sense));
      }
      // One word for another changes one thing: "nobody" for "everybody" is no matter of scope too.
      if (!out.isEmpty() && isPlain(a) && isPlain(b)) {
        break;
      }
    }
    return out.isEmpty() ? List.of(new Difference(mild(a, b), before, after)) : out;
  }

  private static boolean changesSense(
      WordClass kind, Changed a, Changed b, List<String> gone, List<String> come) {
    if (!GraveWords.changeSense(kind, gone, come)) {
      return false;
    }
    if (a.words().isEmpty() || b.words().isEmpty()) {
      Changed alone = Reach.lastSentence(a.words().isEmpty() ? b : a);
      return kind != WordClass.CONDITION || new Reach(alone).governs(kind);
    }
    if (kind == WordClass.NUMERAL) {
      // A number in other words than before is part of what they say: "unanimously", "by seven".
      return (!gone.isEmpty() || isSmall(a)) && (!come.isEmpty() || isSmall(b));
    }
    return true;
  }

  private static boolean isPlain(Changed side) {
    return side.size() == 1 && side.words().getFirst().folded().indexOf(' ') < 0;
  }

  private static boolean isSmall(Changed side) {
    return side.single().stream().anyMatch(ONE::contains)
        || side.words().stream().noneMatch(w -> w.kind() == WordClass.CONTENT);
  }

  /** The grave kinds that a change of these words can be of. */
  private static List<WordClass> told(Changed a, Changed b) {
    if (!a.words().isEmpty() && !b.words().isEmpty()) {
      int size = a.size() + b.size();
      boolean phrases = size > SENTENCE_PART || (Math.min(a.size(), b.size()) > 1 && size > PHRASE);
      return phrases ? List.of(WordClass.NEGATION, WordClass.NUMERAL) : GRAVE;
    }
    // Of a run over several sentences only the last can reach on into what stays.
    Changed alone = Reach.lastSentence(a.words().isEmpty() ? b : a);
    if (alone.words().isEmpty()) {
      return List.of();
    }
    Reach reach = new Reach(alone);
    if (reach.isCondition()) {
      return List.of(WordClass.CONDITION);
    }
    List<WordClass> out = new ArrayList<>();
    for (WordClass kind : GRAVE) {
      if (kind != WordClass.CONDITION && reach.governs(kind)) {
        out.add(kind);
      }
    }
    return out;
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
    if (Likeness.sameLetters(String.join("", x), String.join("", y))
        || Contractions.same(x, y)
        || Contractions.same(y, x)) {
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
    boolean others = false;
    for (int i = 0; i < a.size(); i++) {
      Changed.Word v = a.words().get(i);
      Changed.Word w = b.words().get(i);
      if (Likeness.opposite(v.folded(), w.folded())) {
        return a.size() == 1 ? Optional.of(DifferenceKind.NEGATION) : Optional.empty();
      }
      boolean same = Likeness.sameLetters(v.folded(), w.folded());
      forms &= same || Likeness.sameStem(v, w);
      verbs &= same || Likeness.verbForms(v, w);
      others |= !same && Inflection.isOfNoVerb(v, a.text(), w, b.text());
    }
    if (forms) {
      DifferenceKind form = others ? DifferenceKind.OTHER : DifferenceKind.TENSE;
      return Optional.of(verbs ? form : DifferenceKind.NAME);
    }
    return x.size() == 1 && y.size() == 1 && Likeness.nearlySpelt(x.get(0), y.get(0))
        ? Optional.of(DifferenceKind.SPELLING)
        : Optional.empty();
  }

  private static DifferenceKind mild(Changed a, Changed b) {
    if (isAmount(a) && isAmount(b)) {
      return DifferenceKind.NUMERAL;
    }
    if (intensifies(a, b) || intensifies(b, a)) {
      return DifferenceKind.INTENSITY;
    }
    if (isNamed(a) || isNamed(b) || namesAtBegin(a, b)) {
      return DifferenceKind.NAME;
    }
    return Tenses.onlyVerbForms(a.single(), b.single())
        ? DifferenceKind.TENSE
        : DifferenceKind.OTHER;
  }

  /** A date or amount with its preposition: "on 14 January", "by 3 percent"; or nothing. */
  private static boolean isAmount(Changed side) {
    boolean number = side.words().isEmpty();
    for (Changed.Word w : side.words()) {
      if (w.kind() == WordClass.CONTENT) {
        return false;
      }
      number |= w.kind() == WordClass.NUMERAL;
    }
    return number;
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

  /** Whether it says a name and not much more: no clause in which one happens to stand. */
  private static boolean isNamed(Changed side) {
    int names = 0;
    int others = 0;
    for (Changed.Word w : side.words()) {
      names += w.isName() ? 1 : 0;
      others += !w.isName() && w.kind() == WordClass.CONTENT ? 1 : 0;
    }
    return names > 0 && names >= others;
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
    List<String> rest = new ArrayList<>();
    other.words().forEach(w -> w.part(kind).ifPresent(rest::add));
    List<String> out = new ArrayList<>();
    for (Changed.Word w : side.words()) {
      w.part(kind).filter(part -> !rest.remove(part)).ifPresent(out::add);
    }
    // "Without a licence" is a condition that no word of its own tells.
    if (kind == WordClass.CONDITION && out.isEmpty() && other.words().isEmpty()) {
      out.add(side.words().isEmpty() ? "" : side.words().getFirst().folded());
      out.removeIf(String::isEmpty);
    }
    return out;
  }

  private static List<String> sorted(List<String> words) {
    List<String> out = new ArrayList<>(words);
    Collections.sort(out);
    return out;
  }
}
