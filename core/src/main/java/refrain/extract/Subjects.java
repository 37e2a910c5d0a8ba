package refrain.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import refrain.domain.Span;

/** Finds who does what a verb says. */
final class Subjects {

  private static final int FARTHEST_COMMA = 45;
  private static final int FARTHEST_VERB = 12;

  private final Line line;
  private final int begin;
  private final int end;
  private final List<Predicate> predicates;
  private final List<Draft> hidden = new ArrayList<>();
  private final List<Optional<Source>> known = new ArrayList<>();

  Subjects(Line line, int begin, int end, List<Predicate> predicates) {
    this.line = line;
    this.begin = begin;
    this.end = end;
    this.predicates = predicates;
  }

  /** The source of the predicate with this number in the sentence. */
  @Nullable Source of(int number) {
    while (known.size() <= number) {
      known.add(Optional.ofNullable(find(known.size())));
    }
    return known.get(number).orElse(null);
  }

  private @Nullable Source find(int number) {
    Predicate p = predicates.get(number);
    return switch (p.shape()) {
      case PASSIVE -> agent(p);
      case FINITE -> {
        Source left = left(p.begin());
        if (left != null) {
          yield left;
        }
        Source inverted = inverted(p);
        yield inverted != null ? inverted : shared(number);
      }
      case INFINITIVE -> {
        boolean chained = p.begin() < p.head() && line.tag(p.begin()) != Tag.PART;
        Source left = chained ? left(p.begin()) : object(p.begin());
        yield left != null ? left : shared(number);
      }
      case PARTICIPLE -> {
        Source near = p.begin() > begin && isBare(p.begin() - 1) ? left(p.begin()) : null;
        yield near != null && near.kind() == Source.Kind.PHRASE ? near : shared(number);
      }
    };
  }

  /**
   * Marks the content of an attribution: its verbs are not those that the sentence goes on with.
   */
  void hide(Draft draft) {
    hidden.add(draft);
  }

  private boolean isHidden(int word) {
    Span span = line.span(word, word + 1);
    for (int i = hidden.size() - 1; i >= Math.max(0, hidden.size() - FARTHEST_VERB); i--) {
      if (hidden.get(i).covers(span)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBare(int before) {
    return line.tag(before).isNominal() || line.tag(before) == Tag.PRON;
  }

  // "asked him to say": who is asked says it.
  private @Nullable Source object(int to) {
    boolean named =
        to > begin + 1
            && (line.tag(to - 1) == Tag.PROPN
                || (Phrases.isPersonal(line.word(to - 1)) && !line.is(to - 1, "it")));
    return named ? phrase(to) : null;
  }

  private @Nullable Source agent(Predicate p) {
    int limit = Math.min(end, p.end() + 25);
    for (int i = p.end(); i < limit && !line.word(i).isMark() && !line.tag(i).isFinite(); i++) {
      if (line.is(i, "by")) {
        int e = Phrases.namedEnd(line, i + 1, end);
        return e > i + 1 && line.tag(i + 1) != Tag.VBG
            ? new Source(i + 1, e, Source.Kind.AGENT)
            : null;
      }
    }
    return null;
  }

  /** The noun phrase or pronoun that ends before this word, with what stands between commas. */
  @Nullable Source left(int at) {
    int e = at;
    while (e > begin && line.tag(e - 1) == Tag.ADV && !line.isQuoted(e - 1)) {
      e--;
    }
    if (e == begin) {
      return null;
    }
    Word before = line.word(e - 1);
    if (before.is(",")) {
      return parenthetical(e - 1);
    }
    if (before.is("\u2014") || before.is("\u2013") || before.is("--")) {
      return dashed(e - 1);
    }
    return phrase(e);
  }

  private @Nullable Source phrase(int e) {
    Word before = line.word(e - 1);
    if (Phrases.isRelative(before)
        && (e < 2 || !line.is(e - 2, "."))
        && line.tag(e - 1) == Tag.PRON) {
      return new Source(e - 1, e, Source.Kind.RELATIVE);
    }
    if (Phrases.isPersonal(before)) {
      return new Source(e - 1, e, Source.Kind.PRONOUN);
    }
    int b = PhraseBefore.begin(line, begin, e);
    if (b >= e || !hasNominal(b, e)) {
      return null;
    }
    // "who in 2010 said": what stands between is no subject.
    if (b - 2 >= begin && line.tag(b - 1) == Tag.ADP && Phrases.isRelative(line.word(b - 2))) {
      return new Source(b - 2, b - 1, Source.Kind.RELATIVE);
    }
    return new Source(b, withoutDate(b, e), Source.Kind.PHRASE);
  }

  // "the ministry on Sunday": the day is no part of the name.
  private int withoutDate(int b, int e) {
    int k = e;
    while (k > b + 1 && (line.tag(k - 1) == Tag.NUM || Phrases.isDate(line.word(k - 1)))) {
      k--;
    }
    boolean dated = k < e && Phrases.isDate(line.word(k));
    if (!dated) {
      return e;
    }
    return k > b + 1 && line.tag(k - 1) == Tag.ADP ? k - 1 : k;
  }

  private boolean hasNominal(int b, int e) {
    for (int i = b; i < e; i++) {
      if (line.tag(i).isNominal()
          || line.tag(i) == Tag.PRON
          || line.tag(i) == Tag.DET
          || line.tag(i) == Tag.ADJ) {
        return true;
      }
    }
    return false;
  }

  // "Felt, a senator from Port Alba, said": the comma before the verb closes a parenthesis.
  private @Nullable Source parenthetical(int comma) {
    int stop = Math.max(begin, comma - FARTHEST_COMMA);
    int open = comma - 1;
    while (open > stop && !(line.is(open, ",") && !line.isQuoted(open))) {
      open--;
    }
    if (open <= stop || !line.is(open, ",") || open - begin < 1 || comma - open < 2) {
      return null;
    }
    int first = open + 1;
    Tag tag = line.tag(first);
    boolean clause = line.is(first, "who") || line.is(first, "whose") || line.is(first, "which");
    boolean apposition =
        clause || tag == Tag.DET || tag.isNominal() || tag == Tag.ADJ || tag == Tag.PRON;
    boolean adverbial =
        tag == Tag.ADP
            || tag == Tag.ADV
            || tag == Tag.VBG
            || tag == Tag.VBD
            || tag == Tag.SCONJ
            || tag == Tag.PART;
    if ((!apposition && !adverbial)
        || (tag == Tag.PRON && !clause && !Phrases.isPossessive(line.word(first)))) {
      return null;
    }
    if (line.isQuoted(open - 1) && !line.tag(open - 1).isNominal()) {
      return null;
    }
    Source head = left(open);
    if (head == null || head.kind() == Source.Kind.RELATIVE) {
      return null;
    }
    // "Holm, 59, of Port Alba, who ..., said": one parenthesis after another.
    boolean part =
        head.kind() == Source.Kind.PHRASE
            && head.begin() - 1 > begin
            && line.is(head.begin() - 1, ",")
            && (head.end() - head.begin() == 1
                || line.tag(head.begin()) == Tag.ADP
                || line.tag(head.begin()) == Tag.NUM);
    if (part) {
      Source longer = left(head.begin() - 1);
      if (longer != null && longer.kind() == Source.Kind.PHRASE) {
        head = new Source(longer.begin(), head.end(), Source.Kind.PHRASE);
      }
    }
    boolean time = Phrases.isDate(line.word(first));
    return apposition && !time && head.kind() == Source.Kind.PHRASE
        ? new Source(head.begin(), comma, Source.Kind.PHRASE)
        : head;
  }

  private @Nullable Source dashed(int dash) {
    int stop = Math.max(begin, dash - FARTHEST_COMMA);
    String mark = line.word(dash).text();
    int open = dash - 1;
    while (open > stop && !line.word(open).text().equals(mark)) {
      open--;
    }
    return open > stop ? left(open) : null;
  }

  // ..., said Marek Tovan, the mayor of the town
  private @Nullable Source inverted(Predicate p) {
    boolean afterContent =
        p.begin() == begin
            || line.is(p.begin() - 1, ",")
            || line.quoteBefore(p.begin()) >= 0
            || line.is(p.begin() - 1, "as")
            || line.is(p.begin() - 1, "so");
    if (!afterContent || p.end() >= end || (p.begin() == begin && line.quotes().isEmpty())) {
      return null;
    }
    Word next = line.word(p.end());
    if (Phrases.isPersonal(next)) {
      return new Source(p.end(), p.end() + 1, Source.Kind.PRONOUN);
    }
    int e = Phrases.namedEnd(line, p.end(), end);
    if (e == p.end() || line.isQuoteMark(p.end())) {
      return null;
    }
    return new Source(p.end(), withApposition(e), Source.Kind.PHRASE);
  }

  /** Extends a phrase by what follows it between commas, where that says who it is. */
  int withApposition(int phraseEnd) {
    int e = phraseEnd;
    if (line.is(e, "and") && e + 1 < end && line.tag(e + 1) == Tag.PROPN) {
      int second = Phrases.namedEnd(line, e + 1, end);
      if (second > e + 1 && (second >= end || !line.tag(second).isFinite())) {
        e = second;
      }
    }
    while (e + 1 < end && line.is(e, ",") && !line.isQuoted(e)) {
      int first = e + 1;
      Tag tag = line.tag(first);
      if (line.is(first, "who") || line.is(first, "whose")) {
        int k = first;
        while (k < end
            && !(line.is(k, ",") && k > first + 2)
            && !Complement.isFinal(line, k, end)) {
          k++;
        }
        return k;
      }
      boolean names =
          (tag == Tag.DET
                  || tag.isNominal()
                  || tag == Tag.ADJ
                  || line.is(first, "his")
                  || line.is(first, "her"))
              && !Phrases.isDate(line.word(first))
              && !line.isQuoteMark(first);
      if (!names) {
        return e;
      }
      int next = Phrases.phraseEnd(line, first, end);
      if (next == first || (next < end && line.tag(next).isFinite() && line.tag(next) != Tag.VBD)) {
        return e;
      }
      while (next + 1 < end
          && line.is(next, "and")
          && Phrases.nounEnd(line, next + 1, end) > next + 1) {
        next = Phrases.phraseEnd(line, next + 1, end);
      }
      if (next < end
          && (line.is(next, "who") || line.tag(next) == Tag.VBG || line.is(next, "that"))) {
        while (next < end && !line.is(next, ",") && !Complement.isFinal(line, next, end)) {
          next++;
        }
      }
      e = next;
    }
    return e;
  }

  private @Nullable Source shared(int number) {
    Predicate p = predicates.get(number);
    for (int k = number - 1; k >= Math.max(0, number - FARTHEST_VERB); k--) {
      Predicate other = predicates.get(k);
      if (other.shape() != Predicate.Shape.FINITE
          && !(other.shape() == Predicate.Shape.PASSIVE && p.shape() != Predicate.Shape.FINITE)) {
        continue;
      }
      boolean sameTense =
          p.shape() != Predicate.Shape.FINITE
              || (line.tag(p.head()) == Tag.VBD) == (line.tag(other.head()) == Tag.VBD);
      Source s = other.shape() == Predicate.Shape.PASSIVE ? left(other.begin()) : of(k);
      boolean nested =
          p.shape() == Predicate.Shape.PARTICIPLE
              && s != null
              && s.kind() == Source.Kind.RELATIVE
              && k > 0
              && line.is(p.begin() - 1, ",");
      boolean hidden = p.shape() == Predicate.Shape.PARTICIPLE && isHidden(other.head());
      if (s != null && sameTense && s.end() <= p.begin() && !nested && !hidden) {
        return new Source(s.begin(), s.end(), Source.Kind.SHARED);
      }
    }
    if (p.shape() == Predicate.Shape.PARTICIPLE && number + 1 < predicates.size()) {
      for (int k = number + 1; k < Math.min(predicates.size(), number + FARTHEST_VERB); k++) {
        Predicate other = predicates.get(k);
        if (other.shape() == Predicate.Shape.FINITE && p.begin() <= begin + 2) {
          Source s = left(other.begin());
          if (s != null && s.begin() > p.head() && line.is(s.begin() - 1, ",")) {
            return new Source(s.begin(), s.end(), Source.Kind.SHARED);
          }
        }
      }
    }
    return null;
  }
}
