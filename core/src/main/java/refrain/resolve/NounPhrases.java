package refrain.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Span;
import refrain.resolve.Units.Unit;

/** Reads noun phrases after a verb: somebody, or what somebody did. */
final class NounPhrases {

  /** What a noun phrase names. */
  enum Kind {
    /** Somebody who can be spoken to. */
    ACTOR,
    /** A personal pronoun. */
    PRONOUN,
    /** Some definite thing, or something said. */
    DEED,
    /** Anything else. */
    THING
  }

  /**
   * A noun phrase.
   *
   * @param from its first word
   * @param to after its last word
   * @param owner the words of him whose deed it is; empty where none are told
   */
  record NounPhrase(int from, int to, Kind kind, Optional<Span> owner) {}

  private static final int LONGEST = 12;
  private static final Set<String> OBJECTS =
      Set.of("him", "her", "them", "it", "me", "us", "you", "himself", "themselves", "herself");
  private static final Set<String> TELLING = Set.of("of", "by", "in", "on", "against", "from");
  private static final Set<String> BEFORE =
      Set.of("also", "again", "once", "further", "even", "now", "directly", "openly");

  private final Scene scene;
  private final Units units;
  private final Words words;
  private final AimTable table;

  NounPhrases(Scene scene, AimTable table) {
    this.scene = scene;
    this.units = scene.units();
    this.words = scene.words();
    this.table = table;
  }

  /** The noun phrases joined by commas and "and" from a word on, none reaching the limit. */
  List<NounPhrase> readAll(int word, int limit) {
    Optional<NounPhrase> first = read(word, limit);
    if (first.isEmpty()) {
      return List.of();
    }
    List<NounPhrase> all = new ArrayList<>(List.of(first.get()));
    boolean and = false;
    int at = first.get().to();
    while (first.get().kind() == Kind.ACTOR && !and && at < limit && all.size() < LONGEST) {
      boolean comma = words.form(at).equals(",");
      int next = comma ? at + 1 : at;
      and = next < limit && isAnd(words.form(next));
      Optional<NounPhrase> more =
          (comma || and) && !isVerb(and ? next + 1 : next, limit)
              ? read(and ? next + 1 : next, limit).filter(p -> p.kind() == Kind.ACTOR)
              : Optional.empty();
      if (more.isEmpty()) {
        break;
      }
      all.add(more.get());
      at = more.get().to();
    }
    return and ? all : all.subList(0, 1);
  }

  /** "thanked Osmera and urged Tessia" */
  private boolean isVerb(int word, int limit) {
    return word < limit && !table.verb(words.form(word)).isEmpty();
  }

  private static boolean isAnd(String form) {
    return form.equals("and") || form.equals("or") || form.equals("&");
  }

  /** The noun phrase that begins at a word. */
  Optional<NounPhrase> read(int word, int limit) {
    if (word >= limit) {
      return Optional.empty();
    }
    int i = units.unitOf(word);
    int end = units.unitOf(limit - 1) + 1;
    while (i < end && (isQuote(i) || BEFORE.contains(units.lower(i)))) {
      i++;
    }
    if (i >= end) {
      return Optional.empty();
    }
    int begin = i;
    boolean plain = units.get(i).is(Meaning.Plain.WORD);
    if (plain
        && OBJECTS.contains(units.lower(i))
        && !(units.lower(i).equals("her") && isNoun(i + 1, end))) {
      return Optional.of(phrase(begin, i + 1, Kind.PRONOUN, Optional.empty()));
    }
    boolean definite = false;
    while (i < end
        && i < begin + 3
        && units.get(i).is(Meaning.Plain.WORD)
        && table.isDeterminer(units.lower(i))
        && !(units.is(i, "that") && !isSmallNoun(i + 1, end))) {
      definite |= table.isDefinite(units.lower(i));
      i++;
    }
    // "condemned this and Osmera's raid"
    if (units.is(begin, "this") && i + 1 < end && units.is(i, "and")) {
      return read(units.get(i + 1).from(), limit);
    }
    return core(begin, i, end, definite);
  }

  private Optional<NounPhrase> core(int begin, int noun, int end, boolean definite) {
    int i = noun;
    int owned = -1;
    int head = -1;
    while (i < end && i < begin + LONGEST) {
      Unit u = units.get(i);
      if (u.is(Meaning.Plain.POSSESSIVE)) {
        owned = i;
      } else if (isNoun(i, end) && !startsOther(head, i)) {
        head = i;
      } else if (!units.is(i, "-") && !(owned >= 0 && joins(i, end))) {
        break;
      }
      i++;
    }
    if (head < 0) {
      return Optional.empty();
    }
    boolean bare = owned > head;
    Optional<Span> owner = owner(begin, noun, bare ? head + 1 : owned, head);
    int to = head + 1;
    if (bare) {
      return Optional.of(phrase(begin, to, kind(noun, head, definite), Optional.empty()));
    }
    Kind kind = kind(noun, head, definite || owned >= 0);
    if (kind == Kind.ACTOR) {
      return Optional.of(phrase(begin, extended(head, to, end), kind, Optional.empty()));
    }
    if (kind == Kind.DEED && owner.isEmpty()) {
      owner = doer(to, end);
    }
    return Optional.of(phrase(begin, deedEnd(to, end), kind, owner));
  }

  /** "Osmera's reckless, unprovoked and unlawful raid" */
  private boolean joins(int i, int end) {
    int next = units.is(i, ",") && units.is(i + 1, "and") ? i + 2 : i + 1;
    return (units.is(i, ",") || units.is(i, "and"))
        && isSmallNoun(next, end)
        && !units.form(next).endsWith("ing");
  }

  /** A second name or a country right after a name is no part of it: "told Brandl Osmera". */
  private boolean startsOther(int head, int i) {
    if (head < 0 || head != i - 1 || !units.get(head).is(Meaning.Plain.NAME)) {
      return false;
    }
    Unit next = units.get(i);
    if (!next.is(Meaning.Plain.NAME) && !next.isCountry()) {
      return false;
    }
    Optional<NameMention> name = scene.mentionAt(units.get(head).from());
    return name.isPresent() && !name.equals(scene.mentionAt(units.get(i).from()));
  }

  private Kind kind(int noun, int head, boolean definite) {
    Unit u = units.get(head);
    String form = units.lower(head);
    if (table.isPaper(last(u))) {
      return definite ? Kind.DEED : Kind.THING;
    }
    boolean actor =
        switch (u.meaning()) {
          case Meaning.CountryName c -> true;
          case Meaning.Seat s -> true;
          case Meaning.BodyName b -> true;
          case Meaning.KindName k -> true;
          case Meaning.Title t -> true;
          case Meaning.Civility c -> false;
          case Meaning.Demonym d -> form.endsWith("s") || (definite && head == noun);
          case Meaning.Plain p ->
              p == Meaning.Plain.NAME
                  ? scene.mentionAt(u.from()).isPresent() || table.isActor(form)
                  : table.isActor(form);
        };
    if (actor) {
      return Kind.ACTOR;
    }
    return definite || table.isSaying(form) ? Kind.DEED : Kind.THING;
  }

  private String last(Unit u) {
    return words.lower(u.to() - 1);
  }

  /** Whose deed it is: who stands before 's, or the country that stands before the noun. */
  private Optional<Span> owner(int begin, int noun, int owned, int head) {
    if (owned > noun) {
      int last = owned - 1;
      return kind(noun, last, true) == Kind.ACTOR
          ? Optional.of(scene.spanOfUnits(begin, owned))
          : Optional.empty();
    }
    for (int i = noun; i < head; i++) {
      if (units.get(i).isCountry() || units.get(i).isBody()) {
        return Optional.of(scene.spanOfUnits(i, i + 1));
      }
    }
    return Optional.empty();
  }

  /** "the raid by Osmera", "the statements by leftists in the region". */
  private Optional<Span> doer(int from, int end) {
    for (int i = from; i < end && i < from + LONGEST && !units.get(i).is(Meaning.Plain.MARK); i++) {
      if (units.is(i, "by") || units.is(i, "from")) {
        return read(units.get(i).to(), units.get(end - 1).to())
            .filter(p -> p.kind() == Kind.ACTOR)
            .map(p -> scene.span(p.from(), p.to()));
      }
    }
    return Optional.empty();
  }

  /** "leaders of Osmera", "the people of Osmera". */
  private int extended(int head, int to, int end) {
    boolean noun = units.get(head).is(Meaning.Plain.WORD) || units.get(head).isTitle();
    if (!noun || !units.is(to, "of") || to + 1 >= end) {
      return to;
    }
    return read(units.get(to + 1).from(), units.get(end - 1).to())
        .filter(p -> p.kind() == Kind.ACTOR)
        .map(p -> withCountry(units.unitOf(p.to() - 1) + 1, end))
        .orElse(to);
  }

  /** "of the Kingdom of Osmera" */
  private int withCountry(int to, int end) {
    boolean country = to + 1 < end && units.is(to, "of") && units.get(to + 1).isCountry();
    return country ? to + 2 : to;
  }

  /** A deed is told with what follows "of", "by", "in", "on" and "against". */
  private int deedEnd(int from, int end) {
    int to = from;
    for (int pieces = 0; pieces < 2 && to + 1 < end; pieces++) {
      if (!TELLING.contains(units.lower(to))) {
        break;
      }
      int i = to + 1;
      while (i < end
          && i < to + LONGEST
          && (isNoun(i, end) || table.isDeterminer(units.lower(i)))) {
        i++;
      }
      if (i == to + 1) {
        break;
      }
      to = i;
    }
    return to;
  }

  private boolean isNoun(int i, int end) {
    if (i >= end) {
      return false;
    }
    Unit u = units.get(i);
    if (u.is(Meaning.Plain.MARK) || u.is(Meaning.Plain.POSSESSIVE)) {
      return false;
    }
    if (!u.is(Meaning.Plain.WORD)) {
      return true;
    }
    String form = units.lower(i);
    boolean owns = i + 1 < end && units.get(i + 1).is(Meaning.Plain.POSSESSIVE);
    return !table.isStop(form) && (owns || !Days.isWeekday(form));
  }

  private boolean isSmallNoun(int i, int end) {
    return i < end && units.get(i).is(Meaning.Plain.WORD) && isNoun(i, end);
  }

  private NounPhrase phrase(int from, int to, Kind kind, Optional<Span> owner) {
    return new NounPhrase(units.get(from).from(), units.get(to - 1).to(), kind, owner);
  }

  private boolean isQuote(int i) {
    return "\"“”'‘’".contains(units.form(i));
  }
}
