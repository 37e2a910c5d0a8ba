package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A verb with the words that go with it: "did not say", "has repeatedly called", "went on to add".
 *
 * @param begin first word of the group
 * @param head the verb itself
 * @param end after the last word of the group
 * @param lemma base form of the verb
 * @param shape how the group stands in its clause
 */
record Predicate(int begin, int head, int end, String lemma, Shape shape) {

  enum Shape {
    /** It can be the main verb of a clause. */
    FINITE,
    /** A participle without an auxiliary: "adding". */
    PARTICIPLE,
    /** An infinitive with "to". */
    INFINITIVE,
    /** The subject is what is said: "was criticized", "is expected". */
    PASSIVE
  }

  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");

  private static final Set<String> PARTICLES =
      Set.of("out", "up", "down", "off", "back", "away", "forward", "ahead");

  /** The verb groups of the words {@code [begin, end)} that stand outside quotations, in order. */
  static List<Predicate> find(Line line, int begin, int end, Inflections inflections) {
    List<Predicate> out = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      if (line.tag(i).isVerb()
          && !isInsideLongQuote(line, i)
          && !isAdjective(line, i, begin, end)) {
        out.add(at(line, i, begin, end, out, inflections));
      }
    }
    return out;
  }

  private static boolean isInsideLongQuote(Line line, int i) {
    if (!line.isQuoted(i)) {
      return false;
    }
    int q = line.quoteOf()[i];
    return line.quotes().get(q).marks() == Quote.Marks.DOUBLE || line.lengthOf(q) > 3;
  }

  private static boolean isAdjective(Line line, int i, int begin, int end) {
    if ((line.tag(i) != Tag.VBD && line.tag(i) != Tag.VBG) || i == begin || i + 1 >= end) {
      return false;
    }
    Tag before = line.tag(i - 1);
    Tag after = line.tag(i + 1);
    boolean opens =
        before == Tag.DET
            || before == Tag.ADJ
            || (before == Tag.PART && line.is(i - 1, "'s"))
            || Phrases.isPossessive(line.word(i - 1));
    return opens && (after.isNominal() || after == Tag.ADJ);
  }

  private static Predicate at(
      Line line, int head, int begin, int end, List<Predicate> before, Inflections inflections) {
    int b = head;
    boolean be = false;
    boolean infinitive = false;
    boolean auxiliary = false;
    while (b > begin) {
      int p = b - 1;
      Tag tag = line.tag(p);
      if (tag == Tag.AUX || tag == Tag.MOD) {
        // "he's called for" has "has"; "it's said to" has "is".
        boolean has =
            line.is(p, "'s")
                && !(head + 1 < end && (line.is(head + 1, "by") || line.is(head + 1, "to")));
        be |= BE.contains(line.word(p).lower()) && !(has && line.tag(head) == Tag.VBD);
        auxiliary = true;
        b = p;
      } else if (tag == Tag.PART
          && line.is(p, "'s")
          && p > begin
          && line.tag(p - 1) == Tag.PRON
          && !Phrases.isPossessive(line.word(p - 1))) {
        be |= line.tag(head) == Tag.VBG;
        auxiliary = true;
        b = p;
        break;
      } else if (tag == Tag.PART && line.is(p, "to")) {
        infinitive = true;
        b = p;
        break;
      } else if ((tag == Tag.ADV && !line.isQuoted(p)) || (tag == Tag.PART && !line.is(p, "'s"))) {
        b = p;
      } else {
        break;
      }
    }
    int e = head + 1;
    boolean goesOn = e + 1 < end && line.is(e, "on") && line.is(e + 1, "to");
    if ((e < end && PARTICLES.contains(line.word(e).lower())) || goesOn) {
      e++;
    }
    Shape shape = shapeOf(line, head, end, be, infinitive, auxiliary);
    if (infinitive && !before.isEmpty()) {
      Predicate last = before.get(before.size() - 1);
      if (last.end == b) {
        b = last.begin;
      }
    }
    while (b < head && line.tag(b) == Tag.ADV && isConnective(line.word(b))) {
      b++;
    }
    return new Predicate(b, head, e, inflections.lemma(line.word(head).lower()), shape);
  }

  private static Shape shapeOf(
      Line line, int head, int end, boolean be, boolean infinitive, boolean auxiliary) {
    Tag tag = line.tag(head);
    if (tag == Tag.VBD && (be || (head + 1 < end && line.is(head + 1, "by") && !auxiliary))) {
      return Shape.PASSIVE;
    }
    if (infinitive) {
      return Shape.INFINITIVE;
    }
    return tag == Tag.VBG && !be ? Shape.PARTICIPLE : Shape.FINITE;
  }

  private static boolean isConnective(Word w) {
    return w.is("when")
        || w.is("how")
        || w.is("where")
        || w.is("why")
        || w.is("however")
        || w.is("instead")
        || w.is("so");
  }

  boolean isFinite() {
    return shape == Shape.FINITE || shape == Shape.PASSIVE;
  }
}
