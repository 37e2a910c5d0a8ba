package refrain.store;

import java.util.List;
import java.util.Optional;
import refrain.domain.Dated;
import refrain.domain.Id;
import refrain.domain.Speaker;
import refrain.domain.Tenure;

/**
 * A person, body or country that speaks.
 *
 * @param id of the speaker
 * @param speaker who it is, without an office
 * @param tenures a person's offices, in order
 * @param reports number of attributions
 * @param articles in how many articles
 * @param first the earliest known day
 * @param last the latest
 */
public record SpeakerRow(
    Id id,
    Speaker speaker,
    List<Tenure> tenures,
    int reports,
    int articles,
    Optional<Dated> first,
    Optional<Dated> last) {

  public SpeakerRow {
    tenures = List.copyOf(tenures);
  }
}
