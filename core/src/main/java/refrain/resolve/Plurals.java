package refrain.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import refrain.domain.Resolution;
import refrain.domain.Speaker;
import refrain.domain.Voice;
import refrain.resolve.SourceNouns.Sort;

/** Whom several without their names stand for: "the two ministers", "both countries", "they". */
final class Plurals {

  /** Two or more that a text names together. */
  private record Together(int word, List<Speaker> members, boolean countries) {}

  private static final int NEAR = 4;
  private static final int MAX_TOGETHER = 400;
  private static final int MAX_MEMBERS = 7;

  private final Scene scene;
  private final Units units;
  private final Words words;
  private final SourceNouns nouns;
  private final Holders holders;
  private final Once<List<Together>> together = new Once<>(this::findTogether);

  Plurals(Scene scene, Holders holders) {
    this.scene = scene;
    this.units = scene.units();
    this.words = scene.words();
    this.nouns = scene.nouns();
    this.holders = holders;
  }

  private List<Together> findTogether() {
    List<Together> together = new ArrayList<>();
    for (int i = 1; i + 1 < units.size() && together.size() < MAX_TOGETHER; i++) {
      if (units.is(i, "and") && units.sameSentence(i - 1, i) && units.sameSentence(i, i + 1)) {
        int and = i;
        countries(and).or(() -> persons(and)).ifPresent(together::add);
      }
    }
    return together;
  }

  private Optional<Together> countries(int and) {
    List<Speaker> members = new ArrayList<>();
    int right = units.is(and + 1, "the") ? and + 2 : and + 1;
    if (!isCountry(right) || isOwner(right)) {
      return Optional.empty();
    }
    int i = units.is(and - 1, ",") ? and - 2 : and - 1;
    while (i >= 0 && members.size() < MAX_MEMBERS && isCountry(i)) {
      country(i).ifPresent(s -> members.add(0, s));
      i = units.is(i - 1, "the") ? i - 2 : i - 1;
      if (!units.is(i, ",")) {
        break;
      }
      i--;
    }
    if (members.isEmpty()) {
      return Optional.empty();
    }
    country(right).ifPresent(members::add);
    List<Speaker> distinct = members.stream().distinct().toList();
    return distinct.size() < 2
        ? Optional.empty()
        : Optional.of(new Together(units.get(and).from(), distinct, true));
  }

  private boolean isCountry(int unit) {
    return unit >= 0 && unit < units.size() && units.get(unit).isCountry();
  }

  private boolean isOwner(int unit) {
    return unit + 1 < units.size() && units.get(unit + 1).is(Meaning.Plain.POSSESSIVE);
  }

  private Optional<Speaker> country(int unit) {
    return Description.NOTHING.inCountry(units.get(unit).findCode()).findSpeaker();
  }

  private Optional<Together> persons(int and) {
    Optional<Person> left = person(units.get(and).from() - 1);
    int right = and + 1;
    while (right < units.size()
        && right < and + 8
        && !scene.mentionAt(units.get(right).from()).isPresent()
        && !units.get(right).is(Meaning.Plain.MARK)
        && (!units.get(right).is(Meaning.Plain.WORD) || scene.phrases().isModifier(right))) {
      right++;
    }
    if (left.isEmpty() || right >= units.size()) {
      return Optional.empty();
    }
    Optional<Person> second = person(units.get(right).from());
    return second.isEmpty() || second.equals(left)
        ? Optional.empty()
        : Optional.of(
            new Together(
                units.get(and).from(),
                List.of(left.get().speaker(), second.get().speaker()),
                false));
  }

  private Optional<Person> person(int word) {
    return scene
        .mentionAt(word)
        .filter(m -> !m.organisation())
        .map(scene::fit)
        .filter(fit -> fit.size() == 1)
        .map(fit -> fit.get(0))
        .filter(Person::isFirm);
  }

  private Optional<List<Speaker>> lastTogether(int word, boolean countries, int number, int near) {
    for (int i = before(word); i >= 0; i--) {
      Together t = together.get().get(i);
      if (words.paragraph(word) - words.paragraph(t.word()) > near) {
        return Optional.empty();
      }
      if (t.countries() == countries && (number == 0 || t.members().size() == number)) {
        return Optional.of(t.members());
      }
    }
    return Optional.empty();
  }

  private int before(int word) {
    List<Together> all = together.get();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).word() < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The members of the group that a plural description stands for; empty if nothing tells. */
  Optional<List<Speaker>> of(Reference.Described d, Heard heard) {
    boolean pair = nouns.is(Sort.PAIR, d.noun());
    boolean told = d.definite() || d.number() > 0 || pair;
    if ((!d.plural() && !pair) || !told || d.description().country().isPresent()) {
      return Optional.empty();
    }
    int number = pair ? 2 : d.number();
    if (nouns.is(Sort.STATE, d.noun())) {
      // Answers of a briefing go from one subject to the next.
      boolean transcript = scene.article().voice() == Voice.TRANSCRIPT;
      return lastTogether(d.word(), true, number, transcript ? 0 : NEAR);
    }
    if (d.description().loose() && !pair) {
      return Optional.empty();
    }
    List<Speaker> bearers = bearers(d);
    if (bearers.size() > 1 && (number == 0 || bearers.size() == number)) {
      return Optional.of(bearers);
    }
    int paragraph = words.paragraph(d.word());
    Optional<List<Speaker>> group =
        heard
            .lastGroup(paragraph, NEAR)
            .map(Resolution.Group::members)
            .filter(m -> number == 0 || m.size() == number);
    return group.or(
        () -> number == 0 ? Optional.empty() : lastTogether(d.word(), false, number, 2));
  }

  private List<Speaker> bearers(Reference.Described d) {
    Reference.Role role = new Reference.Role(d.description(), true, d.word(), d.span());
    List<Person> before = holders.find(role).persons();
    int paragraph = words.paragraph(d.word());
    return before.stream()
        .filter(p -> p.since() >= 0 && paragraph - words.paragraph(p.since()) <= 2 * NEAR)
        .map(Person::speaker)
        .distinct()
        .toList();
  }

  /** Whom "they" at a word stands for: those named together just before in its own sentence. */
  Optional<List<Speaker>> they(int word) {
    for (int i = before(word); i >= 0; i--) {
      Together t = together.get().get(i);
      boolean same =
          words.sentence(t.word()) == words.sentence(word)
              && words.paragraph(t.word()) == words.paragraph(word);
      if (!same) {
        return Optional.empty();
      }
      return Optional.of(t.members());
    }
    return Optional.empty();
  }
}
