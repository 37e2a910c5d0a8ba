package refrain.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import refrain.domain.Span;
import refrain.resolve.Units.Unit;

/** Reads lists of sources: "Russia and China", "the ministers of France and Italy". */
final class Coordination {

  private static final int MAX_MEMBERS = 24;
  private static final Set<String> JOINS = Set.of("and", "&", "or");

  private final Scene scene;
  private final SourceReader reader;
  private final Units units;

  Coordination(Scene scene, SourceReader reader) {
    this.scene = scene;
    this.reader = reader;
    this.units = scene.units();
  }

  /** The list that a stretch of units is; empty if it is none, or of nobody who could be known. */
  Optional<Reference> read(int lo, int hi) {
    int begin = lo;
    while (begin < hi && (units.get(begin).is(Meaning.Plain.MARK) || isBoth(begin))) {
      begin++;
    }
    Optional<Reference> one = offices(begin, hi).or(() -> describedTwice(lo, hi));
    if (one.isPresent()) {
      return one;
    }
    List<Reference> members = new ArrayList<>();
    boolean and = false;
    boolean closed = false;
    boolean apposed = false;
    int i = begin;
    while (i < hi && members.size() < MAX_MEMBERS && !closed) {
      int end = memberEnd(i, hi);
      if (end == i) {
        break;
      }
      Reference member = reader.read(i, end);
      boolean joined = i > begin && isJoin(i - 1);
      boolean known =
          isKnown(member) && (joined || i == begin || !(member instanceof Reference.Role));
      if (known || (joined && isDescribed(member))) {
        // "Ana Ruiz, head of Trade and Industry": an apposition ends at its comma.
        boolean told =
            isDescribed(member)
                && !SourceWords.DEFINITE.contains(units.lower(i))
                && members.size() == 1
                && members.get(0) instanceof Reference.Named;
        if (joined && apposed && (told || !units.is(i - 2, ","))) {
          return Optional.empty();
        }
        if (joined && isDescribed(member)) {
          int after = memberEnd(Math.min(end + 1, hi), hi);
          Optional<Reference> bearer = bearer(end, after);
          member = bearer.orElse(member);
          end = bearer.isPresent() ? after : end;
        }
        and |= joined;
        members.add(member);
        apposed = false;
      } else if (members.isEmpty() || joined) {
        return and && members.size() > 1 ? group(members, lo, hi) : Optional.empty();
      } else {
        apposed = true;
      }
      closed = joined && !(units.is(end, ",") && end + 1 < hi && isJoin(end + 1));
      i = next(end, hi);
      if (members.size() == 1 && i > end && i < hi && isRelative(i) && !namesAfter(i, hi)) {
        return Optional.empty();
      }
      closed |= i == end;
    }
    return and && members.size() > 1 ? group(members, lo, hi) : Optional.empty();
  }

  /** One person with two descriptions: "former envoy and author Ana Ruiz". */
  private Optional<Reference> describedTwice(int begin, int hi) {
    int and = memberEnd(begin, hi);
    if (and == begin || and + 1 >= hi || !units.is(and, "and")) {
      return Optional.empty();
    }
    int end = memberEnd(and + 1, hi);
    Reference second = reader.read(and + 1, end);
    Reference first = reader.read(begin, and);
    boolean told = first instanceof Reference.Named n && n.mention().isFull();
    if ((told || (isSingle(first) && isLoose(second)))
        && isSingle(second)
        && !isDetermined(and + 1)) {
      return Optional.of(first);
    }
    return isSingle(first)
            && !isDetermined(begin)
            && second instanceof Reference.Named n
            && n.mention().isFull()
            && (n.mention().from() > units.get(and + 1).from())
        ? Optional.of(new Reference.Named(n.mention(), scene.spanOfUnits(begin, hi)))
        : Optional.empty();
  }

  private boolean isDetermined(int unit) {
    String form = units.lower(unit);
    return SourceWords.DEFINITE.contains(form) || SourceWords.INDEFINITE.contains(form);
  }

  /** Whether the words describe one person. */
  private boolean isSingle(Reference r) {
    return switch (r) {
      case Reference.Role x -> true;
      case Reference.Described d ->
          !d.plural()
              && (units.get(units.unitOf(d.word())).isTitle()
                  || scene.nouns().is(SourceNouns.Sort.PERSON, d.noun())
                  || NameForms.isTrade(d.noun()));
      default -> false;
    };
  }

  /** Whether a description is of somebody who may hold an office beside it. */
  private boolean isLoose(Reference r) {
    return switch (r) {
      case Reference.Role x ->
          x.description()
              .role()
              .filter(n -> SourceWords.SOUGHT.contains(n) || (x.description().loose() && !isKin(n)))
              .isPresent();
      case Reference.Described d -> d.description().loose() && !isKin(d.noun());
      default -> false;
    };
  }

  private boolean isKin(String noun) {
    return scene.nouns().is(SourceNouns.Sort.KIN, noun);
  }

  /** A group; or "American and Cuban officials", whose countries only say whose they are. */
  private Optional<Reference> group(List<Reference> members, int lo, int hi) {
    Span span = scene.spanOfUnits(lo, hi);
    boolean others =
        members.stream().limit(members.size() - 1).allMatch(Coordination::isAttributive);
    if (others
        && members.get(members.size() - 1) instanceof Reference.Described d
        && (d.description().country().isPresent() || d.description().body().isPresent())) {
      Description all =
          new Description(
              d.description().role(),
              Optional.empty(),
              Optional.empty(),
              d.description().gender(),
              true);
      return Optional.of(
          new Reference.Described(d.noun(), all, true, d.definite(), 0, d.word(), span));
    }
    return Optional.of(new Reference.Group(members, span));
  }

  /** "his lawyer, Ana Ruiz": the name after the comma. */
  private Optional<Reference> bearer(int comma, int to) {
    return units.is(comma, ",") && comma + 1 < to
        ? Optional.of(reader.read(comma + 1, to))
            .filter(r -> r instanceof Reference.Named n && n.mention().isFull())
        : Optional.empty();
  }

  private boolean isRelative(int unit) {
    return units.is(unit, "who") || units.is(unit, "whose") || units.is(unit, "which");
  }

  /** Whether ", and" with a name comes after: else all that follows "who" is told of one person. */
  private boolean namesAfter(int unit, int hi) {
    for (int i = unit + 1; i + 1 < hi; i++) {
      if (units.is(i - 1, ",") && units.is(i, "and")) {
        int next = units.get(i + 1).from();
        return scene.mentionAt(next).isPresent() || units.get(i + 1).isTitle();
      }
    }
    return false;
  }

  private static boolean isAttributive(Reference member) {
    return member instanceof Reference.OfCountry || member instanceof Reference.OfBody;
  }

  private boolean isBoth(int unit) {
    return units.is(unit, "both") || units.is(unit, "either") || units.is(unit, "neither");
  }

  private boolean isJoin(int unit) {
    return JOINS.contains(units.form(unit));
  }

  /** Where a member ends: at a comma, at "and", or where the list's phrase does. */
  private int memberEnd(int begin, int hi) {
    int depth = 0;
    int field = fieldEnd(begin, hi);
    for (int i = begin; i < hi; i++) {
      Unit u = units.get(i);
      if (i < field) {
        continue;
      }
      depth += units.is(i, "(") ? 1 : 0;
      boolean inName = scene.mentionAt(u.from()).filter(m -> m.from() < u.from()).isPresent();
      boolean ends =
          u.is(Meaning.Plain.WORD)
              && (isJoin(i) || SourceWords.ENDS.contains(units.form(i)))
              && !units.is(i, "of")
              && !units.is(i, "for");
      if (i > begin && depth == 0 && !inName && (ends || units.is(i, ",") || units.is(i, ";"))) {
        return i;
      }
      depth -= units.is(i, ")") ? 1 : 0;
    }
    return hi;
  }

  /**
   * Where the name begins after a title with its field: "Secretary for Trade and Work Ana Ruiz".
   */
  private int fieldEnd(int begin, int hi) {
    int link = begin;
    while (link < hi
        && !(units.get(link).isTitle()
            && link + 1 < hi
            && (units.is(link + 1, "for") || units.is(link + 1, "of")))) {
      if (!units.get(link).is(Meaning.Plain.WORD)
          && !units.get(link).isBody()
          && !units.get(link).isCountry()) {
        return begin;
      }
      link++;
    }
    for (int i = link + 2; i < hi && i < link + 14; i++) {
      Optional<NameMention> m = scene.mentionAt(units.get(i).from());
      if (m.isPresent() && m.get().isFull() && m.get().description().role().isPresent()) {
        return i;
      }
      if (!units.get(i).is(Meaning.Plain.NAME) && !isLink(i)) {
        return begin;
      }
    }
    return begin;
  }

  /** The first unit of the next member after commas and "and"; the same unit if none follows. */
  private int next(int end, int hi) {
    int i = end;
    while (i < hi && (units.is(i, ",") || units.is(i, ";"))) {
      i++;
    }
    if (i < hi && isJoin(i)) {
      i++;
      i += i < hi && units.is(i, "of") ? 1 : 0;
    }
    return i;
  }

  private static boolean isKnown(Reference r) {
    return switch (r) {
      case Reference.Named n -> true;
      case Reference.OfBody b -> true;
      case Reference.OfCountry c -> true;
      case Reference.Role x -> x.definite();
      case Reference.HeadNoun h -> true;
      case Reference.Camp c -> true;
      case Reference.Described d -> false;
      case Reference.Writing w -> false;
      case Reference.Group g -> false;
      case Reference.Unknown u -> false;
      case Reference.Pronoun p -> false;
    };
  }

  private static boolean isDescribed(Reference r) {
    return r instanceof Reference.Described || r instanceof Reference.Role;
  }

  /** One office in several countries: "Russian and Chinese foreign ministers". */
  private Optional<Reference> offices(int begin, int hi) {
    int title = -1;
    List<String> codes = new ArrayList<>();
    for (int i = begin; i < hi; i++) {
      Unit u = units.get(i);
      if (u.isCountry()) {
        u.findCode().filter(c -> !codes.contains(c)).ifPresent(codes::add);
      } else if (title < 0 && u.meaning() instanceof Meaning.Title t && t.plural()) {
        if (t.office().loose() || (!codes.isEmpty() && i + 1 < hi && units.is(i + 1, "of"))) {
          return Optional.empty();
        }
        title = i;
      } else if (!isLink(i)) {
        return Optional.empty();
      }
    }
    if (title < 0 || codes.size() < 2) {
      return Optional.empty();
    }
    Meaning.Title t = (Meaning.Title) units.get(title).meaning();
    Span span = scene.spanOfUnits(begin, hi);
    List<Reference> members = new ArrayList<>();
    for (String code : codes) {
      Description d = scene.phrases().ofOffice(t, code);
      members.add(new Reference.Role(d, true, units.get(title).from(), span));
    }
    return Optional.of(new Reference.Group(members, span));
  }

  private boolean isLink(int unit) {
    return isJoin(unit)
        || units.is(unit, ",")
        || units.is(unit, "of")
        || units.is(unit, "the")
        || units.get(unit).is(Meaning.Plain.POSSESSIVE)
        || SourceWords.number(units.form(unit)) > 0;
  }
}
