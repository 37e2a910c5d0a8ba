package refrain.resolve;

import java.util.Optional;

/** What a word or phrase of an article is, as far as the actors and its form tell. */
sealed interface Meaning {

  /** The country that it stands for by itself; empty for all but names, demonyms and seats. */
  default Optional<String> findCode() {
    return Optional.empty();
  }

  /** A country's name. */
  record CountryName(String code) implements Meaning {

    @Override
    public Optional<String> findCode() {
      return Optional.of(code);
    }
  }

  /** A word such as "Chinese". */
  record Demonym(String code) implements Meaning {

    @Override
    public Optional<String> findCode() {
      return Optional.of(code);
    }
  }

  /** A place that stands for a government. */
  record Seat(String code) implements Meaning {

    @Override
    public Optional<String> findCode() {
      return Optional.of(code);
    }
  }

  /** A particular body. */
  record BodyName(Body body) implements Meaning {}

  /** A kind of body, its country still open. */
  record KindName(BodyKind kind) implements Meaning {}

  /** A title of an office. */
  record Title(Office office, Gender gender, boolean plural) implements Meaning {}

  /** "Mr", "Mrs". */
  record Civility(Gender gender) implements Meaning {}

  /** Words and marks that no table knows. */
  enum Plain implements Meaning {
    /** A capitalised word that may be part of a name. */
    NAME,
    /** Any other word. */
    WORD,
    /** The ending 's. */
    POSSESSIVE,
    /** A mark. */
    MARK
  }
}
