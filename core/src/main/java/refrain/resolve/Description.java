package refrain.resolve;

import java.util.Optional;
import refrain.domain.Speaker;

/**
 * What words around a name, or in its place, tell of someone.
 *
 * @param role the office held, in canonical words
 * @param body the body spoken for
 * @param country the country spoken for
 * @param gender as far as the words tell
 * @param loose true if the role describes more than it names a post
 */
record Description(
    Optional<String> role,
    Optional<String> body,
    Optional<String> country,
    Gender gender,
    boolean loose) {

  static final Description NOTHING =
      new Description(Optional.empty(), Optional.empty(), Optional.empty(), Gender.UNKNOWN, false);

  static Description of(Gender gender) {
    return new Description(Optional.empty(), Optional.empty(), Optional.empty(), gender, false);
  }

  Description inCountry(Optional<String> code) {
    return new Description(role, body, code, gender, loose);
  }

  /** Whether one person can be both: nothing known of both differs. */
  boolean fits(Description other) {
    return gender.fits(other.gender)
        && fits(role, other.role)
        && fits(body, other.body)
        && fits(country, other.country);
  }

  static boolean fits(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.get().equals(b.get());
  }

  /** The speaker without a name; empty if nothing is known. */
  Optional<Speaker> findSpeaker() {
    return role.isEmpty() && body.isEmpty() && country.isEmpty()
        ? Optional.empty()
        : Optional.of(new Speaker(Optional.empty(), role, body, country));
  }
}
