package refrain.domain;

import java.util.List;
import java.util.Optional;

/**
 * One speaker across articles.
 *
 * @param speaker who it is: name, body or country, and for a person no office, as that changes
 * @param tenures a person's offices, in order of their first day
 * @param reports how many attributions are of this speaker
 * @param articles in how many articles
 * @param first the earliest known day of speaking
 * @param last the latest
 */
public record Profile(
    Speaker speaker,
    List<Tenure> tenures,
    int reports,
    int articles,
    Optional<Dated> first,
    Optional<Dated> last) {

  public Profile {
    tenures = List.copyOf(tenures);
  }
}
