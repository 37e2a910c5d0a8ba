package refrain.resolve;

import java.util.List;
import java.util.Optional;

/**
 * Of several who share a surname, whom an article means by it alone: it keeps the bare surname for
 * one of them and gives the others a first name or a title.
 */
final class SharedNames {

  private SharedNames() {}

  /** The only one of them whom the article's title names. */
  static List<Person> ofTitle(List<Person> persons) {
    if (persons.size() < 2) {
      return persons;
    }
    List<Person> titled = persons.stream().filter(Person::isInTitle).toList();
    return titled.size() == 1 ? titled : persons;
  }

  /**
   * The one who is called by title or "Mr" and surname alone before a word, where the others are
   * not; else the one whom the article introduces first, in a sentence before the others.
   */
  static Optional<Person> usual(Words words, List<Person> persons, int word) {
    List<Person> called = persons.stream().filter(p -> p.isCalledBySurname(word)).toList();
    if (!called.isEmpty()) {
      return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }
    int first = persons.stream().mapToInt(Person::since).min().orElse(-1);
    List<Person> early =
        persons.stream()
            .filter(p -> p.since() < 0 || (first >= 0 && words.sameSentence(first, p.since())))
            .toList();
    return early.size() == 1 ? Optional.of(early.get(0)) : Optional.empty();
  }
}
