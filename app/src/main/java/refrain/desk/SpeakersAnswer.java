package refrain.desk;

import java.util.List;
import java.util.Optional;
import refrain.store.SpeakerRow;

/**
 * Who speaks, those with most reports first.
 *
 * @param name words that each name has; absent for all
 * @param speakers the speakers
 * @param next to be given for the part after this one; absent on the last
 */
public record SpeakersAnswer(
    Optional<String> name, List<SpeakerRow> speakers, Optional<String> next) {

  public SpeakersAnswer {
    speakers = List.copyOf(speakers);
  }
}
