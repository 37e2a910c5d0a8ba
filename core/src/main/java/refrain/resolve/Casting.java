package refrain.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes persons of an article's names. */
final class Casting {

  private final Cast cast;
  private final Words words;
  private final NameWords names;

  Casting(Cast cast, Words words, NameWords names) {
    this.cast = cast;
    this.words = words;
    this.names = names;
  }

  /** Makes persons of the names: first those sure to be persons, then the doubtful ones. */
  void enter(List<NameMention> list, boolean outside) {
    if (list.isEmpty()) {
      return;
    }
    for (NameMention m : list) {
      boolean sure =
          m.titled()
              || m.description().role().isPresent()
              || names.isGiven(m.tokens().get(0))
              || (!outside && isCalledByTrade(m));
      if (!m.organisation() && m.isFull() && sure) {
        Person person = cast.addFull(m.tokens(), outside ? -1 : m.from());
        person.confirm();
        person.add(m.description());
        if (outside || (words.isTitle(m.from()) && words.paragraph(m.from()) == 0)) {
          person.nameInTitle();
        }
        if (!outside) {
          nickname(m).ifPresent(n -> cast.alsoCall(person, n));
        }
      }
    }
    enterCalledByTitle(list, outside);
    for (boolean office : new boolean[] {true, false}) {
      for (NameMention m : list) {
        boolean now = m.description().role().isPresent() == office;
        if (!m.organisation() && !m.isFull() && m.titled() && now) {
          enterTitled(m, outside ? -1 : m.from());
        }
      }
    }
    for (NameMention m : list) {
      if (!m.organisation() && m.isFull() && cast.findFull(m.tokens()).isEmpty()) {
        boolean given = m.tokens().stream().anyMatch(names::isGiven);
        cast.addDoubtful(m.tokens(), outside ? -1 : m.from(), given);
      }
    }
    // Who is also called by one name alone is a person.
    for (NameMention m : list) {
      if (!m.organisation() && !m.isFull() && !m.titled()) {
        List<Person> fit = cast.fit(m);
        if (fit.size() == 1) {
          fit.get(0).confirm();
        }
      }
    }
  }

  /** "Mr. Roe" says that a longer name which ends so is a person's. */
  private void enterCalledByTitle(List<NameMention> list, boolean outside) {
    Set<String> called = new HashSet<>();
    for (NameMention m : list) {
      if (!m.organisation() && !m.isFull() && m.titled()) {
        called.add(m.tokens().get(0));
      }
    }
    if (called.isEmpty()) {
      return;
    }
    for (NameMention m : list) {
      boolean so =
          !m.organisation() && m.tokens().size() == 2 && called.contains(m.tokens().getLast());
      if (so && cast.findFull(m.tokens()).isEmpty()) {
        cast.addFull(m.tokens(), outside ? -1 : m.from()).confirm();
      }
    }
  }

  /** "Bob" in Robert "Bob" Roe. */
  private Optional<String> nickname(NameMention m) {
    for (int w = m.from() + 1; w + 1 < m.to(); w++) {
      if (!words.isWord(w - 1) && words.isWord(w) && "\"”’'".contains(words.form(w + 1))) {
        return Optional.of(words.form(w));
      }
    }
    return Optional.empty();
  }

  /** "footballer Ana Ruiz": a word for what people do stands before the name. */
  private boolean isCalledByTrade(NameMention m) {
    int before = m.from() - 1;
    if (before < 0
        || words.sentence(before) != words.sentence(m.from())
        || words.isCapital(before)) {
      return false;
    }
    String form = words.form(before);
    return form.length() > 5
        && !SourceWords.NO_TRADES.contains(form)
        && (form.endsWith("er")
            || form.endsWith("or")
            || form.endsWith("ist")
            || form.endsWith("ian"))
        && !SourceWords.ENDS.contains(form);
  }

  private void enterTitled(NameMention m, int at) {
    String name = m.tokens().get(0);
    Optional<Person> known = cast.addKnown(name, at, m.description());
    List<Person> fit =
        known.isPresent()
            ? List.of(known.get())
            : cast.findSingle(name, at, m.description()).persons();
    Person person = fit.isEmpty() ? cast.addSingle(name, at, m.description()) : fit.get(0);
    if (fit.size() < 2) {
      person.confirm();
      person.add(m.description());
      person.callBySurname(at);
    }
  }
}
