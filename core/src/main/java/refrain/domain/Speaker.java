package refrain.domain;

import java.util.Optional;

/**
 * The person or body that a mention stands for, with the office held that day. At least one
 * component is present.
 *
 * @param name a person's name, "Given Family" or as the article gives it
 * @param role the office: "spokesperson", "President", "Secretary of State"
 * @param body the institution spoken for: "Ministry of Foreign Affairs"
 * @param country two-letter code of ISO 3166-1, or the code that the actors file gives
 */
public record Speaker(
    Optional<String> name, Optional<String> role, Optional<String> body, Optional<String> country) {

  /**
   * @throws IllegalArgumentException if every component is absent
   */
  public Speaker {
    if (name.isEmpty() && role.isEmpty() && body.isEmpty() && country.isEmpty()) {
      throw new IllegalArgumentException("speaker about whom nothing is known");
    }
  }

  /** A body that speaks for itself. */
  public static Speaker ofBody(String body, Optional<String> country) {
    return new Speaker(Optional.empty(), Optional.empty(), Optional.of(body), country);
  }

  /** The same, where no country is told. */
  public static Speaker ofBody(String body) {
    return ofBody(body, Optional.empty());
  }

  /** A country, which its government speaks for. */
  public static Speaker ofCountry(String code) {
    return new Speaker(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(code));
  }

  /** A person of whom only the name is known. */
  public static Speaker ofName(String name) {
    return new Speaker(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Who it is, whatever the office of the day: a named person by name and country, a body by its
   * name and country, else the role, else the country.
   */
  public Id id() {
    String who = name.or(() -> body).or(() -> role).orElse("");
    return Id.of("speaker", who, country.orElse(""));
  }

  /** The shortest full way to say who: name, else role and body, else body, else country. */
  public String label() {
    if (name.isPresent()) {
      return name.get();
    }
    if (role.isPresent() && body.isPresent()) {
      return role.get() + ", " + body.get();
    }
    return role.or(() -> body).or(() -> country).orElseThrow();
  }
}
