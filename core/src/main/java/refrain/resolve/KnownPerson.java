package refrain.resolve;

import java.util.List;
import java.util.Optional;

/**
 * A person whom articles name by title and surname alone.
 *
 * @param name the canonical name
 * @param country the country the person speaks for
 * @param gender as far as it is given
 * @param titles the roles that tell this person from others of the surname
 * @param spellings further full names
 * @param held the offices held, with their days
 */
record KnownPerson(
    String name,
    Optional<String> country,
    Gender gender,
    List<String> titles,
    List<String> spellings,
    List<HeldOffice> held) {

  KnownPerson {
    titles = List.copyOf(titles);
    spellings = List.copyOf(spellings);
    held = List.copyOf(held);
  }
}
