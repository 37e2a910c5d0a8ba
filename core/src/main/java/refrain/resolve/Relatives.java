package refrain.resolve;

import java.util.Optional;
import java.util.Set;

/** What the relative pronouns "who", "which" and "that" refer to. */
final class Relatives {

  /** How far before the pronoun the name may stand that is told more of. */
  private static final int LONG = 24;

  /** Words that begin what is told more of a name after a comma. */
  private static final Set<String> OPENING =
      Set.of("a", "an", "the", "his", "her", "its", "from", "of");

  /** Words that such a phrase does not hold. */
  private static final Set<String> CLOSING =
      Set.of("and", "or", "but", "those", "people", "as", "when", "while", "after", "because");

  /** Verbs of several. */
  private static final Set<String> SEVERAL = Set.of("are", "were", "have");

  private final Scene scene;
  private final Units units;
  private final SourceReader reader;

  Relatives(Scene scene, SourceReader reader) {
    this.scene = scene;
    this.units = scene.units();
    this.reader = reader;
  }

  /** Whether the verb after the pronoun is of several. */
  boolean isOfSeveral(int unit) {
    return unit + 1 < units.size() && SEVERAL.contains(units.lower(unit + 1));
  }

  /** What a relative pronoun at this unit refers to by the words just before it. */
  Optional<Reference> before(int unit) {
    int i = unit - 1;
    while (i >= 0 && units.get(i).is(Meaning.Plain.MARK) && i > unit - 3) {
      i--;
    }
    if (i < 0 || !units.sameSentence(i, unit)) {
      return Optional.empty();
    }
    Optional<Reference> apposed = units.is(unit, "who") ? apposed(i) : Optional.empty();
    if (apposed.isPresent()) {
      return apposed;
    }
    int lo = i;
    // Back to the beginning of the noun phrase, so that its determiner and country are read.
    while (lo > 0
        && lo > i - 12
        && units.sameSentence(lo - 1, unit)
        && (!units.get(lo - 1).is(Meaning.Plain.WORD) || isPhraseWord(lo - 1))
        && !units.get(lo - 1).is(Meaning.Plain.MARK)) {
      lo--;
    }
    // "leaders, including Ana Ruiz, who ...": all of them are meant.
    return units.is(lo - 1, "including") ? Optional.empty() : Optional.of(reader.read(lo, i + 1));
  }

  private boolean isPhraseWord(int unit) {
    String form = units.lower(unit);
    return form.equals("of")
        || form.equals("the")
        || form.equals("a")
        || form.equals("an")
        || scene.phrases().isModifier(unit);
  }

  /** The person of whom the words before a unit tell more: "Roe, 24, a clerk from Obrin, who". */
  private Optional<Reference> apposed(int last) {
    String noun = units.lower(last);
    boolean plural =
        units.get(last).is(Meaning.Plain.WORD) && !SourceNouns.singular(noun).equals(noun);
    if (plural || person(last).isPresent()) {
      return Optional.empty();
    }
    for (int i = last - 1; i >= 0 && i > last - LONG && units.sameSentence(i, last); i--) {
      String form = units.lower(i);
      if (CLOSING.contains(form)
          || SourceWords.PRONOUNS.contains(form)
          || "\"“”;:".contains(form)) {
        return Optional.empty();
      }
      Optional<NameMention> name = person(i);
      if (name.isPresent()) {
        return isOpened(i + 1)
            ? name.map(n -> new Reference.Named(n, scene.span(n.from(), n.to())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether what follows a name tells more of it. */
  private boolean isOpened(int unit) {
    if (units.is(unit, "(") || units.is(unit, "of")) {
      return true;
    }
    String next = units.lower(unit + 1);
    return units.is(unit, ",") && (OPENING.contains(next) || Character.isDigit(next.charAt(0)));
  }

  private Optional<NameMention> person(int unit) {
    return scene
        .mentionAt(units.get(unit).to() - 1)
        .filter(m -> !m.organisation())
        .filter(m -> scene.fit(m).size() == 1 && scene.fit(m).get(0).isFirm());
  }
}
